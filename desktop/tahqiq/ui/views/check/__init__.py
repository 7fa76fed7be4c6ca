"""The health check of a project, in words."""
