"""The documentation site: ``python -m tools.site`` writes its pages into ``.build/pages``; ``make docs`` builds it.

What people write stands in ``docs/``. A page for each product version, those of the Python names, of the error codes
and of everyday tasks are made here, from the package itself, and are not committed.
"""
