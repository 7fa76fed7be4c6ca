"""Figures in Arabic news: numbers in digits and words, what they are measured in and what they count."""
