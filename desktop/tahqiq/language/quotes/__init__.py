"""Reported speech: what was said, who said it, and by which word that is reported."""
