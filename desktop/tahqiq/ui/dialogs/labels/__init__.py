"""The label-set editor."""
