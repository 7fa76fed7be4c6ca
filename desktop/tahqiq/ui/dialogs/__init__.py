"""Windows of their own for work that is apart from reading: label sets, import, export."""
