#!/bin/bash
# Usage: install-packages.sh PURPOSE...
# Installs the packages that packages.txt names for each PURPOSE (build, test, ci) and that are not there yet.
# Asks nothing; uses sudo unless it runs as root; leaves apt alone when nothing is missing.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

wanted=()
for purpose in "$@"; do
    mapfile -t -O "${#wanted[@]}" wanted < <(awk -v p="$purpose" '!/^#/ && $2 == p { print $1 }' "$here/packages.txt")
done
[ ${#wanted[@]} -gt 0 ] || { echo "usage: $0 build|test|ci..." >&2; exit 2; }

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "This is not a Debian system, so nothing was installed. Debian calls what is needed: ${wanted[*]}" >&2
    exit 0
fi

missing=()
for package in "${wanted[@]}"; do
    state=$(dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | head -n 1 || true)
    [ "$state" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Packages are missing and there is no sudo. As root, run: apt-get install ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi

echo "Installing: ${missing[*]}"
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q update
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends "${missing[@]}" </dev/null
