"""Twilio's routes, a package a version."""
