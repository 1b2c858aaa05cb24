"""Twilio's studio, a package a version."""
