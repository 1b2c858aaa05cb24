# The main targets are make demo, make test and make check. The first run creates .venv; later runs reuse it.

PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)

VENV := .venv
BIN := $(VENV)/bin
CODE := twilio_fp conftest.py tests examples tools benchmarks
# -rs lists the reasons for skipped tests at the end.
PYTEST := $(BIN)/python -m pytest -rs -n auto --maxprocesses 4

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help demo demo-voice test check static lint types snippets stale cover wheel bench docs api format clean

help:
	@echo "make demo     send messages and play a call in an in-memory Twilio, without a network"
	@echo "make demo-voice  hear a voice agent and an echo on the telephone, in virtual time"
	@echo "make test     run the tests"
	@echo "make check    run all checks before a commit: lint, types, coverage, generated code, the wheel"
	@echo "make format   format the code and apply the linter's fixes"
	@echo "make api      regenerate the modules from the facts"
	@echo "make bench    run the benchmarks against twilio-python and bare urllib3"
	@echo "make docs     build the documentation site in build/site"
	@echo "make clean    remove .venv and all build output"

# --- main targets

demo: $(VENV)/.made-run
	@$(BIN)/python examples/send_message.py
	@$(BIN)/python examples/in_memory.py

demo-voice: $(VENV)/.made-run
	@$(BIN)/python examples/voice_agent.py
	@echo
	@$(BIN)/python examples/echo_stream.py

test: $(VENV)/.made-dev
	$(PYTEST)

check: static cover

bench: $(VENV)/.made-bench
	$(BIN)/python -m benchmarks

docs: $(VENV)/.made-docs
	$(BIN)/python -m tools.site
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --config-file .build/mkdocs.yml
	@echo "build/site/index.html"

api: $(VENV)/.made-dev
	$(BIN)/python -m tools.codegen

format: $(VENV)/.made-dev
	$(BIN)/ruff check --fix --quiet || true
	$(BIN)/ruff format

clean:
	rm -rf $(VENV) .build build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage .coverage.*
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# --- steps of make check

static: lint types stale wheel

lint: $(VENV)/.made-dev
	$(BIN)/ruff format --check
	$(BIN)/ruff check

types: snippets
	$(BIN)/mypy $(CODE) .build/snippets
	$(BIN)/basedpyright
	$(BIN)/basedpyright -p tools/basedpyright.json

snippets: $(VENV)/.made-dev
	$(BIN)/python -m tools.snippets

stale: $(VENV)/.made-dev
	$(BIN)/python -m tools.codegen --check
	$(BIN)/python -m tools.fake_page --check
	$(BIN)/python -m tools.twilio_python --check
	$(BIN)/python -m tools.classic --check

cover: $(VENV)/.made-dev
	$(PYTEST) --cov

wheel: $(VENV)/.made-dev
	$(BIN)/python -m tools.wheel_test

# --- the environment: a stamp file per set of extras, stale when pyproject.toml is newer

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or newer is needed, not " + sys.version)'
	$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

INSTALL = $(BIN)/python -m pip install --quiet --disable-pip-version-check

$(VENV)/.made-run: pyproject.toml | $(BIN)/python
	$(INSTALL) -e .
	@touch $@

$(VENV)/.made-dev: pyproject.toml | $(BIN)/python
	$(INSTALL) -e '.[dev]'
	@touch $(VENV)/.made-run $@

$(VENV)/.made-bench: $(VENV)/.made-dev
	$(INSTALL) -e '.[bench]'
	@touch $@

$(VENV)/.made-docs: $(VENV)/.made-dev
	$(INSTALL) -e '.[docs]'
	@touch $@
