"""Dates and figures of two passages that state the same thing: do their values agree?"""
