"""Import: what each file would bring, before anything is changed; and what became of it."""
