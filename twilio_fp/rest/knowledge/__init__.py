"""Twilio's knowledge, a package a version."""
