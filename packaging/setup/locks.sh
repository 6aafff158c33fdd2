#!/bin/sh
# Writes both locks anew (needs uv): versions and the hashes of every platform, no host names, no paths of this machine.
set -eu
cd "$(dirname "$0")/../.."
# Folders of wheels that this machine may have would put their hashes in place of the published ones.
unset PIP_FIND_LINKS UV_FIND_LINKS PIP_EXTRA_INDEX_URL UV_EXTRA_INDEX_URL || true
export UV_NO_CONFIG=1
compile() {
    name=$1
    shift
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
        --no-annotate --all-extras "$@" pyproject.toml -o "requirements-$name.txt"
}
compile app --group build
compile dev --group dev --constraint requirements-app.txt
