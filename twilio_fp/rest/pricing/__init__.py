"""Twilio's pricing, a package a version."""
