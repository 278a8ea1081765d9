#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Orchestris Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what building and running need and is not there yet; says what, before it does.
# With nothing missing it takes a fraction of a second and asks for no rights.
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: installer/setup.sh [--tests] [--bench] [--dry-run]

Installs the Debian or Ubuntu packages that Orchestris Console needs to be built and run.
Works as root or with sudo. For Debian 12, Debian 13 and Ubuntu 24.04.

  --tests    also what tests/run.sh needs
  --bench    also what the benchmarks compare with
  --dry-run  only say what is missing
TEXT
}

say() { printf '%s\n' "$*"; }
die() {
    printf 'setup: %s\n' "$@" >&2
    exit 1
}

system=unknown
codename=
if [ -r /etc/os-release ]; then
    system=$(. /etc/os-release && printf '%s' "${PRETTY_NAME:-${ID:-unknown}}")
    codename=$(. /etc/os-release && printf '%s' "${UBUNTU_CODENAME:-${VERSION_CODENAME:-}}")
fi

# One need a line: the packages that satisfy it, separated by |, the preferred one first.
needs=(
    'g++'
    'cmake'
    'ninja-build'
    'qt6-base-dev'
    'libqt6opengl6-dev'    # Qt Charts' CMake files ask for it; from Qt 6.5 a part of qt6-base-dev
    'qt6-httpserver-dev'
    'qt6-websockets-dev'   # Qt HTTP Server's CMake files ask for it
    'qt6-charts-dev|libqt6charts6-dev'
    'qt6-tools-dev'        # Qt Linguist's CMake files
    'qt6-l10n-tools'       # lrelease
    'qt6-translations-l10n' # Qt's own words in other languages
    'qtkeychain-qt6-dev'
    'libcurl4-openssl-dev'
    'libsimdjson-dev'
    'libtomlplusplus-dev'  # the configuration of agent tools
    'libyaml-cpp-dev'
    'libsqlite3-dev'
    'prometheus-cpp-dev'
    'libcli11-dev'
    'libexpected-dev'
    'libqt6sql6-sqlite'
    'fonts-inter'
    'ca-certificates'      # to call providers over TLS
)
# Qt's SVG plug-in, for the icons, has a package of its own since Qt 6.6.
case $codename in
bookworm | noble) needs+=('libqt6svg6') ;;
*) needs+=('qt6-svg-plugins|libqt6svg6') ;;
esac
# Qt's plug-in for Wayland is wanted only where a desktop has no X beside it.
if [ -n "${WAYLAND_DISPLAY:-}" ] && [ -z "${DISPLAY:-}" ]; then
    needs+=('qt6-wayland')
fi
test_needs=(
    'ccache'
    'clang'                # builds the fuzzers
    'libclang-rt-dev|libclang-rt-14-dev' # their engine and the sanitizers
    'npm'                  # fetches the official client and the Node.js that it wants
    'xvfb'                 # a screen for the tests that click
    'openbox'              # and a window manager on it
)
bench_needs=('nginx-light|nginx')

dry_run=false
for argument in "$@"; do
    case $argument in
    --tests) needs+=("${test_needs[@]}") ;;
    --bench) needs+=("${bench_needs[@]}") ;;
    --dry-run) dry_run=true ;;
    -h | --help)
        usage
        exit 0
        ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
done

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    die "this system ($system) has no apt, so nothing can be installed here for you." \
        "Install these yourself, then run with ORCHESTRIS_SETUP=skip in the environment:" \
        "  a C++20 compiler, CMake 3.25 and Ninja; Qt 6.4 or later with HTTP Server, WebSockets," \
        "  Charts, the Linguist tools, SVG and the SQLite driver; QtKeychain for Qt 6; libcurl 7.86," \
        "  simdjson, SQLite 3, CLI11, tl-expected, prometheus-cpp, toml++, yaml-cpp; for the tests clang and npm." \
        "By their names in Debian: ${needs[*]%%|*}"
fi

# Every installed package and what it provides, asked once.
declare -A installed=()
while IFS=$'\t' read -r status package provides; do
    [ "$status" = 'ii ' ] || continue
    installed[$package]=1
    for provided in ${provides//,/ }; do installed[$provided]=1; done
done < <(dpkg-query -W -f '${db:Status-Abbrev}\t${Package}\t${Provides}\n')
# A program that came from elsewhere is as good as its package.
if command -v npm >/dev/null; then installed[npm]=1; fi

missing=()
for need in "${needs[@]}"; do
    found=false
    for name in ${need//|/ }; do
        if [ -n "${installed[$name]:-}" ]; then found=true; fi
    done
    if [ $found = false ]; then missing+=("$need"); fi
done
if [ ${#missing[@]} -eq 0 ]; then
    if [ $dry_run = true ]; then say 'setup: nothing is missing.'; fi
    exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -q "$@"
}
update() {
    say 'setup: fetching the package lists'
    apt update >/dev/null || say 'setup: not every package list could be fetched; going on with those there are' >&2
    updated=true
}

# Whether apt can install it: a package with a candidate, or a name that another one provides.
is_available() {
    apt-cache showpkg "$1" 2>/dev/null | awk '
        /^Versions:/ { in_versions = 1; next }
        /^Reverse Depends:/ { in_versions = 0 }
        /^Reverse Provides:/ { in_provides = 1; next }
        NF && (in_versions || in_provides) { found = 1 }
        END { exit !found }'
}

# Chooses a package for each need that is missing.
choose() {
    packages=()
    unknown=()
    local need name chosen
    for need in "${missing[@]}"; do
        chosen=
        for name in ${need//|/ }; do
            if is_available "$name"; then
                chosen=$name
                break
            fi
        done
        if [ -n "$chosen" ]; then packages+=("$chosen"); else unknown+=("$need"); fi
    done
}

lists_are_empty() { ! compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null; }

if [ $dry_run = true ]; then
    say "setup: missing on this system ($system):"
    printf '  %s\n' "${missing[@]//|/ or }"
    exit 0
fi

say "setup: these are missing on this system ($system) and will be installed with apt-get:"
say "  ${missing[*]%%|*}"
if [ "$(id -u)" -ne 0 ]; then
    hint="apt-get install --no-install-recommends ${missing[*]%%|*}"
    if ! command -v sudo >/dev/null; then
        die 'this needs root, you are not root, and there is no sudo.' "As root, run: $hint"
    fi
    if ! sudo -n true 2>/dev/null; then
        if [ ! -t 0 ]; then
            die 'this needs root; sudo wants a password, and there is no terminal to type it in.' \
                "Run installer/setup.sh in a terminal, or as root: $hint"
        fi
        say 'setup: sudo will ask for your password'
        sudo -v || die 'sudo did not let you.' "As root, run: $hint"
    fi
fi

updated=false
if lists_are_empty; then update; fi
choose
if [ ${#unknown[@]} -gt 0 ] && [ $updated = false ]; then
    update
    choose
fi
if [ ${#unknown[@]} -gt 0 ]; then
    die "apt knows no package for: ${unknown[*]//|/ or }" \
        'Debian 12 and later have them all; on Ubuntu (24.04 and later) switch "universe" on.'
fi

nginx_was_there=${installed[nginx]:-}
log=$(mktemp)
trap 'rm -f -- "$log"' EXIT
install() {
    apt install -y --no-install-recommends -- "${packages[@]}" 2>&1 | tee "$log" | show_steps
}
# On a terminal, apt's steps in one line; elsewhere nothing, the log is shown if it fails.
show_steps() {
    local line
    while IFS= read -r line; do
        if [ -t 1 ] && [[ $line =~ ^(Get:|Unpacking |Setting up ) ]]; then
            printf '\r\033[K%.78s' "$line"
        fi
    done
    if [ -t 1 ]; then printf '\r\033[K'; fi
}
say "setup: installing, with what they need themselves (some minutes on a new system)"
if ! install; then
    # Old lists name versions that the mirror no longer has.
    if [ $updated = false ]; then
        update
        install || failed=true
    else
        failed=true
    fi
    if [ "${failed:-false}" = true ]; then
        tail -n 30 "$log" >&2
        die 'apt-get could not install them; its last words are above.'
    fi
fi

# Only nginx's program is wanted, not a web server on port 80.
if [ -z "$nginx_was_there" ] && [ -d /run/systemd/system ] &&
    systemctl is-enabled --quiet nginx 2>/dev/null; then
    "${as_root[@]}" systemctl disable --now --quiet nginx || true
fi
say 'setup: done'
