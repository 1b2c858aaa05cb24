"""A Twilio in memory: what it knows, how it behaves, and its doors."""

__all__: list[str] = []
