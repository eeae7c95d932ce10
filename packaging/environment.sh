# shellcheck shell=bash
# What ./run, ./test and packaging/build share: the system's libraries, and the environment .venv beside
# this checkout.
# Sourced with the checkout as the current folder. A second call installs nothing and needs no network.

# library that must load, and the Debian package that brings it (Qt's own wheel brings the rest);
# Debian 13 still answers to the old name of libglib2.0-0t64
readonly LIBRARIES="
libEGL.so.1          libegl1
libGL.so.1           libgl1
libfontconfig.so.1   libfontconfig1
libdbus-1.so.3       libdbus-1-3
libglib-2.0.so.0     libglib2.0-0
libxkbcommon.so.0    libxkbcommon0
"
readonly SCREEN_LIBRARIES="
libxcb-cursor.so.0       libxcb-cursor0
libxcb-icccm.so.4        libxcb-icccm4
libxcb-image.so.0        libxcb-image0
libxcb-keysyms.so.1      libxcb-keysyms1
libxcb-render-util.so.0  libxcb-render-util0
libxcb-shape.so.0        libxcb-shape0
libxcb-xkb.so.1          libxcb-xkb1
libxkbcommon-x11.so.0    libxkbcommon-x11-0
libwayland-cursor.so.0   libwayland-cursor0
libwayland-egl.so.1      libwayland-egl1
"
# A screen of their own, and a screen reader's way into it
readonly LONG_TESTS_PROGRAMS="
Xvfb                               xvfb
espeak-ng                          espeak-ng
dbus-daemon                        dbus
busctl                             systemd
/usr/libexec/at-spi-bus-launcher   at-spi2-core
"

say() {
    printf '%s\n' "$*" >&2
}

has_screen() {
    [[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]]
}

# Make everything ready to "run", to "test" with the tools of the check as well, or for the long
# tests ("all"), which need a screen of their own.
prepare() {
    install_system_packages "$1"
    ( flock 9; prepare_environment "$1" ) 9> .venv.lock
    PATH="$PWD/.venv/bin:$PATH"
}

# --- the system -------------------------------------------------------------------------------

install_system_packages() {
    local missing
    read -r -a missing <<< "$(missing_packages "$1" | tr '\n' ' ')"
    if (( ${#missing[@]} == 0 )); then
        return
    fi
    local install=(apt-get install --yes --no-install-recommends "${missing[@]}")
    if ! command -v apt-get > /dev/null || ! may_install; then
        say "Postazione needs a few system packages. Run this once, then start again:"
        say "    sudo ${install[*]}"
        exit 1
    fi
    say "Installing system packages: ${missing[*]}"
    local shown=/dev/null # errors come by another way
    if [[ -t 1 ]]; then
        shown=/dev/stdout
    fi
    as_root apt-get update > "$shown" || say "Some package lists are old; going on with those."
    as_root env DEBIAN_FRONTEND=noninteractive "${install[@]}" > "$shown"
}

missing_packages() {
    if ! find_python > /dev/null; then
        printf '%s\n' python3 python3-venv
    fi
    local wanted="$LIBRARIES" present library program package
    if has_screen || [[ "$1" == all ]]; then
        wanted+="$SCREEN_LIBRARIES"
    fi
    if [[ "$1" == all ]]; then
        while read -r program package; do
            if [[ -n "$program" ]] && ! command -v "$program" > /dev/null; then
                echo "$package"
            fi
        done <<< "$LONG_TESTS_PROGRAMS"
    fi
    present="$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p)"
    while read -r library package; do
        if [[ -n "$library" && "$present" != *"$library "* ]]; then
            echo "$package"
        fi
    done <<< "$wanted"
}

may_install() {
    (( EUID == 0 )) || sudo -n true 2> /dev/null
}

as_root() {
    if (( EUID == 0 )); then
        "$@"
    else
        sudo -n "$@"
    fi
}

# --- Python -----------------------------------------------------------------------------------

# Print a Python that fits pyproject.toml and can make an environment.
find_python() {
    local python
    for python in .venv/bin/python python3 python3.13 python3.12 python3.11 /usr/bin/python3; do
        if "$python" -c '
import ensurepip, sys, venv
sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2> /dev/null; then
            echo "$python"
            return
        fi
    done
    return 1
}

# The mark says what lies in .venv: which locks, for which Python, in which folder.
mark_of() {
    .venv/bin/python -c 'import sys; print(sys.version_info[:2])' 2> /dev/null || return 0
    pwd
    sha256sum "$@"
}

is_marked() {
    [[ -e "$1" && "$(< "$1")" == "$(mark_of "${@:2}")" ]]
}

prepare_environment() {
    local runtime=packaging/requirements.lock test=packaging/requirements-test.lock
    if ! is_marked .venv/has-runtime "$runtime"; then
        make_environment
        install_from "$runtime"
        mark_of "$runtime" > .venv/has-runtime
    fi
    if [[ "$1" != run ]] && ! is_marked .venv/has-test "$test"; then
        install_from "$test"
        mark_of "$test" > .venv/has-test
    fi
}

# Two lines of our own instead of an editable install: they need no build tool and no network.
make_environment() {
    local python
    rm -rf .venv
    python="$(find_python)" || { say "Postazione needs Python 3.11, 3.12 or 3.13."; exit 1; }
    say "Making the environment .venv with $("$python" --version)"
    "$python" -m venv .venv
    pwd > "$(.venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/postazione.pth"
    printf '#!/bin/sh\nexec "%s/.venv/bin/python" -m ui "$@"\n' "$PWD" > .venv/bin/postazione
    chmod +x .venv/bin/postazione
}

# Install a lock into .venv, or into the environment that is named.
install_from() {
    local wish=(--quiet --quiet) # also of what pip says about its own settings
    if [[ -t 2 ]]; then
        wish=()
    fi
    if [[ -z "${2:-}" ]]; then
        wish+=(--no-compile) # of all that is installed here Python translates what it uses
    fi
    say "Installing $1"
    "${2:-.venv}/bin/python" -m pip install "${wish[@]}" --disable-pip-version-check --no-input --retries 10 \
        --timeout 60 --only-binary :all: --require-hashes --requirement "$1"
}
