"""Twilio's proxy, a package a version."""
