"""Two articles side by side, and the links between their annotations."""
