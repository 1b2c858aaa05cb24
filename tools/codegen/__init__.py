"""The code generator: reads facts about Twilio's API and writes the typed modules below ``twilio_fp/rest``."""
