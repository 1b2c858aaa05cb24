"""Twilio's supersim, a package a version."""
