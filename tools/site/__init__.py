"""The documentation site: ``python -m tools.site`` writes its pages into ``.build/pages``; ``make docs`` builds it.

Hand-written pages are in ``docs/``. The pages for product versions, Python names, error codes and everyday tasks are
generated here from the package, and are not committed.
"""
