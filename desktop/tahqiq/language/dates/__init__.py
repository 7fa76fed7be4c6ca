"""Dates in Arabic news: what the words say (``grammar``), and which days they mean (``resolving``)."""
