"""Medians and percentiles of small, known lists."""

from __future__ import annotations

import pytest

from tests.benchmarks.samples import median, median_pair, percentile


def test_median_of_an_even_number_is_between_the_middle_two() -> None:
    assert median([4.0, 1.0, 3.0, 2.0]) == 2.5


@pytest.mark.parametrize(("share", "expected"), [(0.5, 50), (0.99, 99), (0.991, 100), (1.0, 100), (0.001, 1)])
def test_percentile_of_a_hundred_is_one_of_them(share: float, expected: float) -> None:
    assert percentile([float(n) for n in range(100, 0, -1)], share) == expected


def test_percentile_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="no samples"):
        percentile([], 0.99)


@pytest.mark.parametrize("share", [0.0, 1.01, -1.0])
def test_percentile_with_a_share_outside_is_refused(share: float) -> None:
    with pytest.raises(ValueError, match="share"):
        percentile([1.0], share)


def test_median_pair_of_uneven_rounds_is_one_of_them() -> None:
    values, floors = [50.0, 400.0, 90.0], [500.0, 1000.0, 300.0]
    assert median_pair(values, floors) == (90.0, 300.0)


def test_median_pair_of_an_even_number_is_the_lower_middle() -> None:
    assert median_pair([1.0, 2.0, 3.0, 4.0], [1.0, 1.0, 1.0, 1.0]) == (2.0, 1.0)


def test_median_pair_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="no samples"):
        median_pair([], [])
