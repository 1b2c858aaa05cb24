"""Twilio's frontline, a package a version."""
