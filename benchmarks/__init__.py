"""What `twilio_fp` costs beside twilio-python and bare urllib3: ``python -m benchmarks [topic …]``."""
