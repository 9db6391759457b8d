# Every target does its own set-up: the first run installs everything into .venv (compiling llama.cpp takes about six
# minutes on two cores, once a user: the wheel stays in pip's cache), later runs start at once.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: chat test lint bench wheel lock
.DELETE_ON_ERROR:

chat: $(VENV)/run.stamp
	@if [ -t 0 ] && [ -t 1 ]; then $(BIN)/assistant chat; else $(BIN)/assistant chat --demo; fi

test: $(VENV)/dev.stamp
	$(BIN)/python -m pytest

lint: $(VENV)/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/dev.stamp
	$(BIN)/python -m benchmarks

wheel: $(VENV)/dev.stamp
	$(BIN)/python -m hatchling build -t wheel

# Needs uv; only for whoever changes a dependency.
lock:
	uv pip compile -q --universal --generate-hashes --no-header --no-annotate --python-version 3.11 --group build -o requirements-build.txt
	uv pip compile -q --universal --generate-hashes --no-header --no-annotate --python-version 3.11 pyproject.toml -o requirements.txt
	uv pip compile -q --universal --generate-hashes --no-header --no-annotate --python-version 3.11 pyproject.toml --group dev -c requirements.txt -o requirements-dev.txt

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(0 if (3, 11) <= sys.version_info < (3, 15) else f"Python 3.11 to 3.14 is needed, this is {sys.version.split()[0]}. Try: make PYTHON=python3.12")'
	@command -v c++ >/dev/null || { echo "A C++ compiler is needed to build llama.cpp (Debian: apt install g++)."; exit 1; }
	@echo "set-up: a virtual environment in $(VENV)"
	@$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: requirements-build.txt requirements.txt pyproject.toml | $(VENV)/bin/python
	@echo "set-up 1 of 3: build tools"
	@$(PIP) --require-hashes -r requirements-build.txt
	@echo "set-up 2 of 3: libraries (the first time llama.cpp is compiled: about six minutes on two cores)"
	@$(PIP) --require-hashes --no-build-isolation -r requirements.txt
	@echo "set-up 3 of 3: the assistant itself"
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev.stamp: requirements-dev.txt $(VENV)/run.stamp
	@echo "set-up: test and lint tools"
	@$(PIP) --require-hashes --no-build-isolation -r requirements-dev.txt
	@touch $@
