#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Orchestris Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: tests/run.sh [--asan | --tsan] [FILTER]

Installs what is missing, builds everything, runs every test, and ends with "N passed, N failed".

  FILTER   only the tests whose name matches this regular expression, as in ctest -R
  --asan   built with the address and undefined behaviour sanitizers
  --tsan   built with the thread sanitizer

ORCHESTRIS_SETUP=skip leaves out the installing.
TEXT
}

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd -P)
preset=ci
filter=()
for argument in "$@"; do
    case $argument in
    --asan | --tsan) preset=${argument#--} ;;
    -h | --help)
        usage
        exit 0
        ;;
    -*)
        usage >&2
        exit 2
        ;;
    *) filter=(-R "$argument") ;;
    esac
done

if [ "${ORCHESTRIS_SETUP:-}" != skip ]; then
    "$root/installer/setup.sh" --tests
fi
. "$root/installer/build.sh"
build_preset "$root" "$preset"

status=0
(cd -- "$root" && ctest --preset "$preset" --parallel "$(nproc)" --no-tests=error "${filter[@]}") || status=$?
awk -v status=$status -f "$root/tests/count.awk" "$root/build/$preset/Testing/Temporary/LastTest.log"
exit $status
