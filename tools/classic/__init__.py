"""The calls of the classic Node library and their equivalents here: tables that tests run and a page shows."""
