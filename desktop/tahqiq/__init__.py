"""Tahqiq: tag, link and verify Arabic news."""

__version__ = "0.1.0"
