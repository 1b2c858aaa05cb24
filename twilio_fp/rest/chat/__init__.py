"""Twilio's chat, a package a version."""
