"""Twilio's memory, a package a version."""
