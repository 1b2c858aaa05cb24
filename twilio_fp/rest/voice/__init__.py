"""Twilio's voice, a package a version."""
