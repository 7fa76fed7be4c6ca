"""The parts of ``packaging/durability``: the editor who is killed, and the one who looks what is left."""
