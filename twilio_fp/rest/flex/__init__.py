"""Twilio's flex, a package a version."""
