# The commands of README.md and CONTRIBUTING.md. Everything made here goes to .venv and build/, nothing else is touched.
# `make demo` and `make test` work on a fresh machine: they set up .venv, and as root on Debian they install what the
# system lacks; as an ordinary user they say the exact line and stop with exit code 2.

.DEFAULT_GOAL := help
.PHONY: help setup demo test test-full check bench strings locks clean

VENV := .venv/bin
# Looked up once, only by the targets that need it.
SYSTEM_PYTHON = $(eval SYSTEM_PYTHON := $(shell sh packaging/setup/find_python.sh))$(SYSTEM_PYTHON)
SCREEN = $(shell [ "$$(uname)" != Linux ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] && echo yes)
# Two workers: what the reference machine has cores for. WORKERS=0 runs in one process (for a debugger).
WORKERS ?= 2
# A worker that dies fails the run at once: one put in its place waits for tests that nobody hands out any more.
PYTEST = $(VENV)/python -m pytest -n $(WORKERS) --dist loadgroup --max-worker-restart 0

help:
	@echo "make demo       open the dashboard beside a demo service (no screen: play the tour, pictures in build/tour)"
	@echo "make test       every check and every test, bounded"
	@echo "make test-full  the same with the large bounds and full sweeps"
	@echo "make check      style, types, rooms, strings"
	@echo "make bench      the figures, each beside its floor (build/bench.json)"
	@echo "make setup      only make .venv;  make strings: bring i18n/*.ts up to date"

setup: | python
	@$(SYSTEM_PYTHON) packaging/setup/environment.py dev

# Stops early, with find_python's own line on the screen, when there is no usable Python.
.PHONY: python
python:
	@[ -n "$(SYSTEM_PYTHON)" ] || exit 2

demo: | python
ifeq ($(SCREEN),yes)
	@$(SYSTEM_PYTHON) packaging/setup/system_packages.py window
	@$(SYSTEM_PYTHON) packaging/setup/environment.py app
	@$(VENV)/python -m consentui demo
else
	@$(SYSTEM_PYTHON) packaging/setup/system_packages.py tour
	@$(SYSTEM_PYTHON) packaging/setup/environment.py dev
	@$(VENV)/python -m tests.e2e.tour --out build/tour
endif

# A failed check does not keep the tests from running: one run tells everything.
test: ready-for-tests
	@code=0; $(MAKE) --no-print-directory check || code=1; $(PYTEST) || code=1; exit $$code

# A test that hangs is ended after five minutes (pyproject.toml); with the large bounds an honest one takes longer.
test-full: export CONSENTUI_TEST_BOUNDS = full
test-full: PYTEST += -o faulthandler_timeout=7200
test-full: test

.PHONY: ready-for-tests
ready-for-tests: | python
	@$(SYSTEM_PYTHON) packaging/setup/system_packages.py test
	@$(SYSTEM_PYTHON) packaging/setup/environment.py dev

check: setup
	@code=0; for step in "ruff check ." "ruff format --check ." mypy "lint-imports --no-cache" \
	    "python packaging/setup/strings.py --check"; do \
	    echo "== $$step"; $(VENV)/$$step || code=1; done; exit $$code

strings: setup
	$(VENV)/python packaging/setup/strings.py

# Figures are taken in an environment of their own that holds what a user installs: httpx imports its command line
# when it finds rich and click, which only the test tools bring, and that alone would double its share of the start.
bench: | python
	@$(SYSTEM_PYTHON) packaging/setup/system_packages.py tour
	@$(SYSTEM_PYTHON) packaging/setup/environment.py app build/bench-venv
	build/bench-venv/bin/python -m tests.benchmarks --out build/bench.json

locks:
	sh packaging/setup/locks.sh

clean:
	rm -rf .venv build dist
