"""People, places and organisations that a text names: a learned sequence model, word lists, and what the text says
of the same name elsewhere."""

from tahqiq.language.mentions.finding import find_mentions

__all__ = ["find_mentions"]
