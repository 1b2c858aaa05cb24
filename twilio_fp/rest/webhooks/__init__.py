"""Twilio's webhooks, a package a version."""
