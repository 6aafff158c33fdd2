"""Files that are no policy: one clear line says why."""

from __future__ import annotations

import pytest

from consentui.domain.errors import PolicyTextError
from consentui.policytext.importer import MAX_BYTES, import_policy, import_policy_bytes

GOOD = "1、 Boats\n\nBoats float."


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        ("\u3000\u200b\n\u00a0".encode(), "empty"),
        (b"\x7fELF\x02\x01\x01\x00", "not text: control character U+007F in line 1"),
        (b"1. Boats\n\nFloat.\x00", "not text: control character U+0000 in line 3"),
        (b"1. Boats\n\x1b[31mred", "control character U+001B in line 2"),
        (GOOD.encode("utf-16"), "UTF-16"),
        (GOOD.encode("utf-16-le"), "not text"),
        ("1. Größe\n\nGroß.".encode("latin-1"), "not UTF-8: byte 0xF6 in line 1"),
        ("1、 Boats".encode("gb18030"), "not UTF-8"),
        (GOOD.encode() + b"\n\xed\xa0\x80", "not UTF-8: byte 0xED in line 4"),
        (b"Boats float.\n\nSo do ducks.", "no headings"),
        (b"a. Boats float.\n\nb. So do ducks.", "no headings"),
        ("1、 ".encode() + b"x" * MAX_BYTES, "larger than 8 MiB"),
    ],
)
def test_bad_file_is_refused_in_one_line(data: bytes, words: str) -> None:
    with pytest.raises(PolicyTextError) as caught:
        import_policy_bytes(data)
    assert words in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1


def test_largest_allowed_file_is_read() -> None:
    head = "1、 Boats\n\n".encode()
    policy = import_policy_bytes(head + b"x" * (MAX_BYTES - len(head)))
    assert len(policy.sections[0].clauses[0].text) == MAX_BYTES - len(head)


def test_half_a_character_in_a_string_is_refused() -> None:
    with pytest.raises(PolicyTextError, match=r"half a character, U\+D83D, in line 3"):
        import_policy(f"{GOOD}\ud83d")
