"""The cost of `twilio_fp` compared with twilio-python and bare urllib3: ``python -m benchmarks [topic …]``."""
