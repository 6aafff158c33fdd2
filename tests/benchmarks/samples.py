"""What many noisy measurements of one thing say: median and the slow end."""

from __future__ import annotations

import math
import statistics
from collections.abc import Sequence


def median(samples: Sequence[float]) -> float:
    """The middle; of an even number the mean of the two."""
    return statistics.median(samples)


def percentile(samples: Sequence[float], share: float) -> float:
    """The smallest sample that at least `share` (0.99) of all samples do not exceed: never made up between two."""
    if not samples:
        raise ValueError("no samples")
    if not 0 < share <= 1:
        raise ValueError(f"a share is above 0 and at most 1, not {share:g}")
    return sorted(samples)[math.ceil(share * len(samples)) - 1]


def median_pair(values: Sequence[float], floors: Sequence[float]) -> tuple[float, float]:
    """The value and the floor of the round whose ratio is the middle one; of an even number the lower middle.

    For rounds whose floor moves from round to round (a disk that others use too): each ratio is fair, the medians of
    both sides need not belong together.
    """
    rounds = sorted(zip(values, floors, strict=True), key=lambda pair: pair[0] / pair[1])
    if not rounds:
        raise ValueError("no samples")
    return rounds[(len(rounds) - 1) // 2]
