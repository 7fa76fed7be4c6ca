"""camel-tools' recogniser of names beside the program's own, where the editor has it: asked for, never by itself."""

from __future__ import annotations

from tahqiq.domain.messages import Trouble


def is_installed() -> bool:
    """Whether there is one on this computer; imports nothing heavy."""
    from tahqiq.language.mentions import outside

    return outside.is_installed()


def is_on() -> bool:
    """Whether it has a say in what the engine finds."""
    from tahqiq.language.mentions import outside

    return outside.voice() is not None


def switch_on() -> None:
    """Loads it, which takes some seconds: for a thread beside the window's. Quick where it is on already.

    Raises:
        Trouble: it is not installed, or cannot be loaded (``recogniser_missing``, with why).
    """
    from tahqiq.language.mentions import outside

    if outside.voice() is None and not outside.load():
        raise Trouble("recogniser_missing", why=outside.problem())


def switch_off() -> None:
    """The engine goes by itself again."""
    from tahqiq.language.mentions import outside

    outside.use(None)
