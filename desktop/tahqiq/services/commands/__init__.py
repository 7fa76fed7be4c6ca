"""Everything that can be done to a project, one frozen dataclass for each action."""
