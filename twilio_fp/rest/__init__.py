"""Twilio's REST API: one package a product, one below it a version, and in it every operation and record by name."""
