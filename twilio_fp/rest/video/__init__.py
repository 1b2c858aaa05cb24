"""Twilio's video, a package a version."""
