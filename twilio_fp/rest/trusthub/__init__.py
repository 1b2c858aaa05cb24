"""Twilio's trusthub, a package a version."""
