"""Tagging every place where the same words stand, after looking at them."""
