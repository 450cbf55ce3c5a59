#!/bin/bash
# Usage: run.sh [FILE]
# Installs what Rostrum is built with, builds it, and opens the window: on FILE, or on the sample conference, which is
# made once and then opened again as it was left.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

file=${1:-}
case $file in
'') ;;
/*) ;;
*) file=${OLDPWD:-$PWD}/$file ;;
esac

bash resources/setup/install-packages.sh build
cmake --preset release
cmake --build --preset release
rostrum=build/release/app/rostrum

if [ -z "$file" ]; then
    file=${XDG_DATA_HOME:-${HOME:-/tmp}/.local/share}/rostrum/sample.rostrum
    if [ ! -e "$file" ]; then
        mkdir -p "$(dirname "$file")"
        "$rostrum" sample "$file"
    fi
fi

if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo "Rostrum is built, but there is no display to open its window on. On a desktop, run: $PWD/$rostrum $file" >&2
    exit 1
fi
echo "Opening $file"
exec "$rostrum" "$file"
