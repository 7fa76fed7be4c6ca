"""What things are: frozen dataclasses and their rules. Standard library only."""
