"""Twilio's lookups, a package a version."""
