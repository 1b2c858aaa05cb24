"""Twilio's intelligence, a package a version."""
