"""Twilio's wireless, a package a version."""
