"""Twilio's marketplace, a package a version."""
