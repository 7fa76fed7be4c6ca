"""What the list of a ZIP says about its members before one of them is read."""

from __future__ import annotations

import zipfile

import pytest

from tahqiq.formats.zip_safety import Danger, beside_the_point, danger_of, is_bomb


def member(name: str, mode: int = 0o644, flags: int = 0) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr, info.flag_bits = mode << 16, flags
    return info


@pytest.mark.parametrize(
    "name", ["../a.txt", "a/../../b.txt", "a\\..\\b.txt", "/etc/a.txt", "\\a.txt", "C:/a.txt", "C:a"]
)
def test_a_name_that_leads_out_is_dangerous(name: str) -> None:
    assert danger_of(member(name)) is Danger.OUTSIDE


@pytest.mark.parametrize("name", ["أخبار/خبر.txt", "5:30.txt", "a..b/..c.txt", "خ:بر.txt"])
def test_an_odd_name_is_not(name: str) -> None:
    assert danger_of(member(name)) is None


def test_links_and_passwords_are_told_apart() -> None:
    assert danger_of(member("a.txt", mode=0o120777)) is Danger.LINK
    assert danger_of(member("a.txt", flags=1)) is Danger.LOCKED


def test_a_bomb_is_what_unpacks_to_too_much() -> None:
    info = member("a.txt")
    info.file_size, info.compress_size = 1_000_001, 1_000
    assert is_bomb(info, steepest=1_000, least=100)
    assert not is_bomb(info, steepest=1_001, least=100)
    assert not is_bomb(info, steepest=1_000, least=2_000_000)


def test_what_systems_put_beside_files_is_passed_over() -> None:
    assert [
        n for n in ("a/.DS_Store", "__MACOSX/a.txt", "a/b.txt", ".git/x", "..\\..\\x.txt") if beside_the_point(n)
    ] == [
        "a/.DS_Store",
        "__MACOSX/a.txt",
        ".git/x",
    ]
