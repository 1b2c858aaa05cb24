"""What the classic library for Node calls, and what does the same here: tables that tests run and a page shows."""
