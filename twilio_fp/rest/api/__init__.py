"""Twilio's api, a package a version."""
