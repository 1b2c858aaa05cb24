"""Twilio's events, a package a version."""
