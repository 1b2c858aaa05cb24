"""Twilio as data: frozen, typed operations, pure encoding, and HTTP that is handed in."""
