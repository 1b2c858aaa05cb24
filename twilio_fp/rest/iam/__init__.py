"""Twilio's iam, a package a version."""
