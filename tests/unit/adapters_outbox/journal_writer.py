"""A program that writes steps to a journal and says which are durable: `python -m ... FOLDER FROM TO [BYTES]`.

With BYTES no file may grow beyond that many (RLIMIT_FSIZE); a refused step is said and tried once more.
"""

from __future__ import annotations

import resource
import sys
from pathlib import Path

from consentui.adapters.outbox.file_outbox_shelf import FileOutboxShelf
from consentui.domain.account import Subject, SubjectKind
from consentui.domain.errors import StoreFailed
from tests.fakes.sample_records import step

SERVICE = "juniper"
SUBJECT = Subject(SubjectKind.DEVICE, "dev-1")


def main(folder: str, first: str, last: str, largest: str | None = None) -> None:
    if largest is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(largest), resource.RLIM_INFINITY))
    outbox = FileOutboxShelf(Path(folder), capacity=16 * 1024).open(SERVICE, SUBJECT)
    outbox.load()
    print("ready", flush=True)
    for number in range(int(first), int(last) + 1):
        try:
            outbox.write(step(number))
        except StoreFailed:
            print(f"refused {number}", flush=True)
            outbox.write(step(number))
        print(number, flush=True)
    outbox.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
