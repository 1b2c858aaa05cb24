"""Hypothesis strategies for what Twilio sends and takes."""
