"""What a person does: commands with their inverse, history, import, search, export. Knows no Qt."""
