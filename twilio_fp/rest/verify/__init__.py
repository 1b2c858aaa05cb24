"""Twilio's verify, a package a version."""
