"""Twilio's assistants, a package a version."""
