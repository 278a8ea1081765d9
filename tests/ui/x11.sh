#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Orchestris Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs test programs on a screen of their own with a window manager, as on a desktop:
#   tests/ui/x11.sh PROGRAM…
# Ends with 77 (skipped) where there is no Xvfb or no window manager.
set -euo pipefail

manager=
for one in openbox xfwm4 metacity icewm; do
    if command -v "$one" >/dev/null; then
        manager=$one
        break
    fi
done
if ! command -v Xvfb >/dev/null || [ -z "$manager" ]; then
    echo 'There is no Xvfb or no window manager: installer/setup.sh --tests installs them.' >&2
    exit 77
fi

work=$(mktemp -d)
pids=()
finish() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf -- "$work"
}
trap finish EXIT

# The server chooses a display that is free, and says which.
mkfifo "$work/display"
Xvfb -displayfd 3 -screen 0 1920x1200x24 -nolisten tcp 3>"$work/display" >"$work/xvfb.log" 2>&1 &
pids+=($!)
read -r -t 30 number <"$work/display" || {
    echo 'Xvfb did not start:' >&2
    cat "$work/xvfb.log" >&2
    exit 1
}
export DISPLAY=":$number" QT_QPA_PLATFORM=xcb XDG_CONFIG_HOME="$work/config"
"$manager" >"$work/manager.log" 2>&1 &
pids+=($!)

status=0
for program in "$@"; do
    "$program" </dev/null || status=$?
done
exit $status
