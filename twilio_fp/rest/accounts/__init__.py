"""Twilio's accounts, a package a version."""
