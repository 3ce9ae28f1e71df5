# Two commands: `make demo` and `make test`; both set themselves up in .venv and need only Python, make and git.
.DEFAULT_GOAL := test
VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3
STAMP := $(VENV)/.installed
TEST_WORKERS ?= 2

$(STAMP): requirements/bootstrap.txt requirements/dev.txt pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements/bootstrap.txt
	$(BIN)/uv pip install -q --python $(BIN)/python --require-hashes --compile-bytecode -r requirements/dev.txt
	$(BIN)/uv pip install -q --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@touch $@

.PHONY: setup demo test format lint types contracts unit docs lock bench clean

setup: $(STAMP)

demo: $(STAMP)
	@$(BIN)/headframe demo $(DEMO)

test: lint types contracts docs unit

format: $(STAMP)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lint: $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(STAMP)
	$(BIN)/mypy

contracts: $(STAMP)
	$(BIN)/lint-imports --cache-dir .cache/importlinter

docs: $(STAMP)

unit: $(STAMP)
	@mkdir -p .cache/coverage
	$(BIN)/pytest -n $(TEST_WORKERS) --cov --cov-report=
	$(BIN)/coverage report --include='src/headframe/model/*,src/headframe/service/*,src/headframe/devices/*' --fail-under=95

bench: $(STAMP)
	$(BIN)/python benchmarks/run.py

lock: $(STAMP)
	$(BIN)/uv pip compile -q --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --universal pyproject.toml -o requirements/run.txt
	$(BIN)/uv pip compile -q --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --universal pyproject.toml --group dev -o requirements/dev.txt
	$(BIN)/uv pip compile -q --generate-hashes --no-emit-index-url --no-header requirements/bootstrap.in -o requirements/bootstrap.txt

clean:
	rm -rf $(VENV) .cache
