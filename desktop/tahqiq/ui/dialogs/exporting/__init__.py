"""Export: in which format, what of the project, into which file; and what the format could not hold."""
