#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Orchestris Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Fails if a program loads a Gui library, itself or by another one.
# Usage: links.sh PROGRAM
set -euo pipefail
loaded=$(ldd -- "$1")
if ! grep -q 'libQt6Core' <<<"$loaded"; then
    echo "$1 loads no Qt at all: this says nothing" >&2
    exit 2
fi
if grep -E 'libQt6(Gui|Widgets|Charts|OpenGL|Svg)|libX11|libwayland' <<<"$loaded"; then
    echo "$1 must load none of these" >&2
    exit 1
fi
