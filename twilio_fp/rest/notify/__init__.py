"""Twilio's notify, a package a version."""
