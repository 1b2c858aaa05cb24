"""Twilio's trunking, a package a version."""
