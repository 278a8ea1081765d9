# SPDX-FileCopyrightText: 2026 Orchestris Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Sourced by installer/run.sh and tests/run.sh: configures and builds a preset, with one line of
# progress instead of the compiler's output, which goes to build/PRESET/build.log.
#   build_preset ROOT PRESET [TARGET…]
# On failure it prints what went wrong and what to do, and returns 1.

# Percent of the build on one line at a terminal, else a line every tenth. Not awk: Debian's waits for
# whole blocks of input.
show_progress() {
    local line step percent shown=0 terminal=false
    if [ -t 2 ]; then terminal=true; fi
    while IFS= read -r line; do
        [[ $line =~ ^\[([0-9]+)/([0-9]+)\] ]] || continue
        step="${BASH_REMATCH[1]} of ${BASH_REMATCH[2]}"
        percent=$((100 * BASH_REMATCH[1] / BASH_REMATCH[2]))
        if [ $terminal = true ]; then
            printf '\r\033[Kbuilding: %d %% (%s)' "$percent" "$step"
        elif [ $((percent / 10)) -gt $shown ] && [ "${BASH_REMATCH[2]}" -gt 10 ]; then
            shown=$((percent / 10))
            printf 'building: %d %%\n' "$percent"
        fi
    done >&2
    if [ $terminal = true ]; then printf '\r\033[K' >&2; fi
}

# The first failed step's output, without the compiler's command line.
show_failure() {
    awk '/^FAILED:/ { failed = 1; lines = 0; print; getline; next }
         failed && /^\[[0-9]+\/[0-9]+\]/ { exit }
         failed && lines++ < 40' "$1" >&2
}

build_preset() {
    local root=$1 preset=$2
    shift 2
    local folder=$root/build/$preset target
    local targets=()
    for target in "$@"; do targets+=(--target "$target"); done
    mkdir -p -- "$folder"

    # Two builds of one folder at the same time would tread on each other.
    exec 9>"$folder/.lock"
    if ! flock -n 9; then
        echo 'waiting for another build of the same folder to end' >&2
        flock 9
    fi

    # A cache that was made elsewhere (the folder was moved or copied) is of no use.
    local home
    home=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$folder/CMakeCache.txt" 2>/dev/null || true)
    if [ "$home" != "$root" ] || [ ! -e "$folder/build.ninja" ]; then
        echo "configuring (build/$preset)" >&2
        if ! (cd -- "$root" && cmake --fresh --preset "$preset") >"$folder/configure.log" 2>&1; then
            grep -A 12 -m 3 -E 'CMake Error' "$folder/configure.log" >&2 || tail -n 20 "$folder/configure.log" >&2
            echo "Configuring failed; all of it is in $folder/configure.log" >&2
            echo 'If something is said to be missing: installer/setup.sh installs it on Debian and Ubuntu.' >&2
            exec 9>&-
            return 1
        fi
    fi

    local status=0
    (cd -- "$root" && cmake --build --preset "$preset" "${targets[@]}") 2>&1 |
        tee -- "$folder/build.log" | show_progress || status=$?
    exec 9>&-
    if [ $status -ne 0 ]; then
        show_failure "$folder/build.log"
        echo "Building failed; all of it is in $folder/build.log" >&2
        echo "If the sources are unchanged, remove $folder and try again." >&2
        return 1
    fi
}
