"""Twilio's ip_messaging, a package a version."""
