"""How a page of the documentation is read: what is run, what is not, and which pages are refused."""

from __future__ import annotations

import pytest

from tests.harness.documented_page import BadPage, Command, WrittenFile, page_from, stays_running
from tests.harness.documented_session import is_like

PAGE = """# A page

<!-- file: policy.txt -->
```text
1. Title
```

Words with `consentui doctor` in them.

```console
$ consentui policy show policy.txt
1  Title
…
$ consentui policy lint \\
>     policy.txt
```

<!-- exit: 1 -->
```console
$ consentui policy diff a b
```

1. In a list:

   <!-- not run: needs a TLS proxy -->
   ```console
   $ consentui --service https://privacy.example.org
   ```

   ```console
   $ consentui doctor
   …
   ```

<!-- needs: screen -->
```console
$ consentui demo
```
"""


def test_page_when_read_gives_its_steps_in_order() -> None:
    page = page_from(PAGE)
    assert page.steps == (
        WrittenFile(4, "policy.txt", "1. Title\n"),
        Command(11, "consentui policy show policy.txt", ("1  Title", "…")),
        Command(14, "consentui policy lint policy.txt"),
        Command(20, "consentui policy diff a b", exit_code=1),
        Command(31, "consentui doctor", ("…",)),
        Command(37, "consentui demo", stays=True, needs_screen=True),
    )
    assert page.left_out == ("line 26: needs a TLS proxy",)
    assert page.needs_screen


@pytest.mark.parametrize(
    ("page", "why"),
    [
        ("<!-- not run -->\n```console\n$ true\n```", "line 2: `not run` needs a reason"),
        ("<!-- not run: no -->\n```console\n$ true\n```", "needs a reason"),
        ("<!-- exit: 1 -->\nWords.", "before something that is no block"),
        ("<!-- exit: 1 -->", "behind a mark"),
        ("<!-- needs: luck -->\n```console\n$ true\n```", "nothing here is called 'luck'"),
        ("<!-- file: ../up -->\n```text\n```", "no file in the folder"),
        ("```console\ntrue\n```", "begins with"),
        ("```console\n```", "without a command"),
        ("```console\n$ true", "ends inside a block"),
        ("```sh\nconsentui doctor\n```", "line 2: a command outside"),
        ("```\n$ make test\n```", "line 2: a command outside"),
        ("Words:\n\n    consentui doctor\n", "line 3: a command outside"),
    ],
)
def test_page_that_hides_something_from_the_test_is_refused(page: str, why: str) -> None:
    with pytest.raises(BadPage, match=why):
        page_from(page)


@pytest.mark.parametrize(
    ("command", "stays"),
    [
        ("consentui", True),
        ("consentui --service https://privacy.example.org", True),
        ("consentui open --service x --data folder", True),
        ("consentui demo", True),
        ("consentui demo --keep folder", True),
        ("consentui demo --script tour.yaml", False),
        ("consentui --version", False),
        ("consentui serve --port 1", True),
        ("consentui serve --help", False),
        ("consentui service check http://x", False),
        ("consentui doctor", False),
    ],
)
def test_command_that_a_person_ends_by_hand_is_told_apart(command: str, stays: bool) -> None:
    assert stays_running(command) is stays


@pytest.mark.parametrize(
    ("expected", "is_met"),
    [
        (["a 1 b", "second", "third"], True),
        (["a … b", "…"], True),
        (["…", "third"], True),
        (["…", "second", "…"], True),
        (["a … c", "…"], False),
        (["a 1 b", "second"], False),
        (["second", "…"], False),
    ],
)
def test_output_when_compared_is_as_the_page_shows_it(expected: list[str], is_met: bool) -> None:
    assert is_like("a 1 b  \nsecond\nthird\n\n", expected) is is_met
