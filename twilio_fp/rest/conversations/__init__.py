"""Twilio's conversations, a package a version."""
