#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Orchestris Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds what has changed, and opens the console with the gateway serving.
# Arguments go to the console: installer/run.sh --help. Without a display it serves headless.
# ORCHESTRIS_SETUP=skip leaves out the installing.
set -euo pipefail

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd -P)
if [ "${ORCHESTRIS_SETUP:-}" != skip ]; then
    "$root/installer/setup.sh"
fi
. "$root/installer/build.sh"
build_preset "$root" release orchestris orchestrisd

console=$root/build/release/bin/orchestris
for argument in "$@"; do
    case $argument in
    --headless | -h | --help | --version) exec "$console" "$@" ;;
    esac
done
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo 'No display (neither DISPLAY nor WAYLAND_DISPLAY is set): serving without windows.'
    exec "$console" --headless "$@"
fi
exec "$console" "$@"
