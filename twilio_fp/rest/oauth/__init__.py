"""Twilio's oauth, a package a version."""
