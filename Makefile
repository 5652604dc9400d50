# Bare `make` lists the targets. `make demo` and `make test` set up what they need by themselves.
PYTHON ?= python3
BIN := .venv/bin

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1@\2/p' $(MAKEFILE_LIST) | awk -F@ "{printf \"%-16s %s\\n\", \$$1, \$$2}"

.venv/installed: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

install: .venv/installed ## make .venv with the command at .venv/bin/briefcli

demo: install ## brief every sample in the terminal
	@for sample in samples/*.* samples/outlets/*.*; do \
	  case $$sample in */README.md) continue;; esac; \
	  echo "\$$ briefcli brief $$sample"; $(BIN)/briefcli brief $$sample || exit 1; echo; done

test: install ## run the tests
	$(BIN)/pytest

lint: install ## ruff and mypy --strict
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: install ## format the code
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

golden: install ## rewrite tests/golden and show what changed
	$(BIN)/python -m tests.goldens
	@git --no-pager diff -- tests/golden && git status --short tests/golden

bench: install ## time and memory, beside the same work from packages
	$(BIN)/python -m tests.bench

tagger: install ## train the tagger anew: make tagger DATA=FOLDER with train.conllu and dev.conllu
	$(BIN)/python -m briefcli.tagger.train $(DATA) en-ewt

fit: install ## fit the weights of the summariser: make fit DATA=FILE, its form is in tests/fit.py
	$(BIN)/python -m tests.fit $(DATA)

build: install ## wheel and sdist in dist/
	$(BIN)/python -m build

clean: ## remove what the targets made
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: help install demo test lint format golden bench tagger fit build clean
