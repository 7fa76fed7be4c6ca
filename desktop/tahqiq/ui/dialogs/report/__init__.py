"""The report of a review: looked at, then saved as PDF, HTML or Markdown."""
