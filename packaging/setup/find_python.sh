#!/bin/sh
# Prints the newest usable Python on PATH, 3.11 to 3.14 (the versions PySide6 6.11 is built for), or says what is missing.
# A name on PATH is no proof (version managers put shims there that only print an error), so each one is run.
set -u
for name in python3.14 python3.13 python3.12 python3.11 python3 python; do
    path=$(command -v "$name" 2>/dev/null) || continue
    if "$path" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' >/dev/null 2>&1; then
        "$path" -c 'import sys; print(sys.executable)'
        exit 0
    fi
done
echo "ConsentUI needs Python 3.11, 3.12, 3.13 or 3.14, and none is on PATH. On Debian or Ubuntu: apt-get install python3 python3-venv" >&2
exit 2
