"""Twilio's sync, a package a version."""
