#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Orchestris Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: tests/run.sh [--asan | --tsan] [--fuzz] [FILTER]

Installs what is missing, builds everything, runs every test, and ends with "N passed, N failed".

  FILTER   only the tests whose name matches this regular expression, as in ctest -R
  --asan   built with the address and undefined behaviour sanitizers
  --tsan   built with the thread sanitizer
  --fuzz   each fuzzer some seconds as well, if there is clang

ORCHESTRIS_SETUP=skip leaves out the installing.
TEXT
}

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd -P)
preset=ci
fuzz=false
filter=()
for argument in "$@"; do
    case $argument in
    --asan | --tsan) preset=${argument#--} ;;
    --fuzz) fuzz=true ;;
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
logs=()
run_tests() { # PRESET [ctest option…]
    local preset=$1
    shift
    (cd -- "$root" && ctest --preset "$preset" --parallel "$(nproc)" --no-tests=error "$@") || status=$?
    logs+=("$root/build/$preset/Testing/Temporary/LastTest.log")
}
run_tests "$preset" "${filter[@]}"
if [ $fuzz = true ] && ! command -v clang++ >/dev/null; then
    echo 'There is no clang: the fuzzers are left out.' >&2
elif [ $fuzz = true ]; then
    build_preset "$root" fuzz
    run_tests fuzz
fi
awk -v status=$status -f "$root/tests/count.awk" "${logs[@]}"
exit $status
