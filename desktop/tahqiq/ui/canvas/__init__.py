"""The article page: reading, selecting and tagging Arabic text. See ``canvas.ArticleCanvas``."""
