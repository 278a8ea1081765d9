#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Orchestris Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the documents' screenshots anew, from the demo's data: docs/screenshots/make.sh
# With a folder, every page in both themes, two sizes and two languages instead, to look at:
# docs/screenshots/make.sh FOLDER [LANGUAGE,LANGUAGE]
set -euo pipefail

here=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")" && pwd -P)
root=$(cd -- "$here/../.." && pwd -P)
. "$root/installer/build.sh"
build_preset "$root" ci orchestrisd pictures
bin="$root/build/ci/bin"

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
export QT_QPA_PLATFORM=offscreen ORCHESTRIS_SECRETS=file
"$bin/orchestrisd" --data-dir "$work/data" demo --requests 120000 --days 90

if [ $# -gt 0 ]; then
    "$bin/pictures" --data-dir "$work/data" --to "$1" --languages "${2:-en,de}"
    exit
fi
shoot() { # NAME PAGE THEME
    "$bin/pictures" --data-dir "$work/data" --to "$work" --pages "$2" --themes "$3" \
        --sizes 1280x800 --languages en >/dev/null
    mv -- "$work"/[0-9][0-9]-*.png "$here/$1.png"
    printf '%s\n' "docs/screenshots/$1.png"
}
shoot overview 1 light
shoot overview-dark 1 dark
shoot usage 2 light
shoot connect 12 light
