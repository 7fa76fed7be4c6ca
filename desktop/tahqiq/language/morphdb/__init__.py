"""From readable word lists to a morphology database in the ALMOR format; used by ``packaging/build-morphology``."""
