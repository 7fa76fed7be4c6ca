"""Two headlines: do they say the same, or does one contradict the other, and by which words."""
