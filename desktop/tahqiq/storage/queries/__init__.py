"""What can be asked of a project; each function takes a connection and returns frozen dataclasses."""
