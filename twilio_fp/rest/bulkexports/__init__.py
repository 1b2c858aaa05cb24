"""Twilio's bulkexports, a package a version."""
