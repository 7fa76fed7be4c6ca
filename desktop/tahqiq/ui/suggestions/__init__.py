"""What the program proposes, before a person: the list beside the article, answers in bulk, the project's words."""
