"""Twilio's taskrouter, a package a version."""
