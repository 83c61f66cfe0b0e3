"""callplanner: a year of care calls, every customer at least once."""

__version__ = "0.1.0"
