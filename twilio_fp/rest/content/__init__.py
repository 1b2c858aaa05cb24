"""Twilio's content, a package a version."""
