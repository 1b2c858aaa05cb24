"""Twilio's insights, a package a version."""
