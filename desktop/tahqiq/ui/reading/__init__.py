"""The reading window's parts: list of articles, details of an annotation, history, hints."""
