"""Twilio's numbers, a package a version."""
