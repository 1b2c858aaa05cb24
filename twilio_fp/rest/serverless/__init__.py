"""Twilio's serverless, a package a version."""
