"""Twilio's messaging, a package a version."""
