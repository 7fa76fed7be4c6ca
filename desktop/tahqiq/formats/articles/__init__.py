"""Articles in: one module for each kind of file. None of them ever opens a connection or writes a file.

A reader takes the bytes of a file (``Bytes``: with its name, and the encoding that a person chose) and gives what is in
it, article by article: ``Decoded``, or ``Refused`` with the reason where one of many cannot be taken.
"""
