#!/usr/bin/env bash
# Writes the two locks anew from pyproject.toml, with the checksum of every file of each version.
# They name no index, so they install from wherever pip is told to look.
set -euo pipefail
cd "$(dirname "$0")/.."

tools="$(mktemp -d)"
trap 'rm -rf "$tools"' EXIT

# uv answers for Python 3.11 to 3.13 and every kind of processor at once; colorama is for Windows.
compile() {
    env -u PIP_FIND_LINKS -u UV_FIND_LINKS "$tools/bin/uv" pip compile pyproject.toml --quiet --universal \
        --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url \
        --no-emit-find-links --no-emit-package colorama "$@"
}

python3 -m venv "$tools"
"$tools/bin/python" -m pip install --quiet uv
compile --upgrade --output-file "$tools/runtime"
without=()
while read -r name; do
    without+=(--no-emit-package "$name")
done < <(sed -n 's/^\([a-z0-9-]*\)==.*/\1/p' "$tools/runtime")
compile --extra dev --constraint "$tools/runtime" "${without[@]}" --output-file "$tools/test"

{
    echo "# What Postazione runs with. Written by packaging/lock.sh; change pyproject.toml instead."
    cat "$tools/runtime"
} > packaging/requirements.lock
{
    echo "# What the check needs on top of requirements.lock, so that an office installs no test tools."
    echo "# Written by packaging/lock.sh; change pyproject.toml instead."
    cat "$tools/test"
} > packaging/requirements-test.lock
