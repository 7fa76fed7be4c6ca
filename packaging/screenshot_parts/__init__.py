"""Parts of packaging/screenshots: a sample that somebody has worked on, and the scenes that are shown."""
