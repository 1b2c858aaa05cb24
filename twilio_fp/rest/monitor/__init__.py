"""Twilio's monitor, a package a version."""
