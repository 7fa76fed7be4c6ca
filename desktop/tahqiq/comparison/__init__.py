"""Articles in, inconsistencies out."""
