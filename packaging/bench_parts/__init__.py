"""The parts of ``packaging/bench``: the corpus, the floors, the measures."""
