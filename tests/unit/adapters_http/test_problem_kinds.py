"""Every problem type a service may answer with has a kind of its own in the references that people read out."""

from __future__ import annotations

import pytest

from consentui.domain.error_kind import ErrorKind, kind_of
from consentui.wire.problems import Problem
from tests.fakes.raw_server import problem
from tests.unit.adapters_http.test_refusals import refusal_of

GENERAL = (ErrorKind.DEFECT, ErrorKind.REFUSED, ErrorKind.REJECTED, ErrorKind.NO_ANSWER)


@pytest.mark.parametrize("answer", Problem, ids=lambda answer: answer.short_name)
def test_problem_when_answered_has_a_kind_that_says_which(answer: Problem) -> None:
    assert kind_of(refusal_of(problem(answer.short_name, answer.status), "grants")) not in GENERAL


def test_problems_when_compared_have_kinds_of_their_own() -> None:
    kinds = {answer: kind_of(refusal_of(problem(answer.short_name, answer.status), "grants")) for answer in Problem}
    assert len(set(kinds.values())) == len(kinds)
