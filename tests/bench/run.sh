#!/bin/bash
# Measures whole processes, and prints a Markdown table: medians of wall time and CPU time (user and system), and the
# most memory that any run had.
#
#   bash tests/bench/run.sh [-n RUNS] [FILE.xml or FOLDER of them]...
#
# Without a file it makes up a conference of 5,000 sessions. The window and ConfClerk, the peer that imports the same
# files, are measured where xvfb, openbox and xdotool (and confclerk and sqlite3) are installed.
set -euo pipefail
export LC_ALL=C.UTF-8 TZ=UTC
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

runs=7
while getopts n: option; do
    case $option in
        n) runs=$OPTARG ;;
        *) exit 2 ;;
    esac
done
shift $((OPTIND - 1))

build=build/bench
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if ! { cmake --preset release -B $build -DROSTRUM_TESTS=ON && ninja -C $build rostrum rostrum_bench rostrum_window_bench; } >"$work/build.log" 2>&1; then
    tail -n 40 "$work/build.log" >&2
    exit 1
fi
rostrum=$PWD/$build/app/rostrum

files=()
for given in "$@"; do
    if [ -d "$given" ]; then files+=("$given"/*.xml); else files+=("$given"); fi
done
if [ ${#files[@]} -eq 0 ]; then
    $build/tests/bench/rostrum_bench --write "$work/made-up.xml"
    files=("$work/made-up.xml")
fi

# median < numbers
median() {
    sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'
}

# row SUBJECT FILE < lines of "wall cpu memory"
row() {
    local lines
    lines=$(cat)
    printf '| %s | %s | %.3f | %.3f | %.0f |\n' "$1" "$2" "$(cut -d' ' -f1 <<<"$lines" | median)" \
        "$(cut -d' ' -f2 <<<"$lines" | median)" "$(cut -d' ' -f3 <<<"$lines" | sort -n | tail -n 1)"
}

# once COMMAND...: runs it, and prints "wall cpu memory" in seconds and MiB.
once() {
    local TIMEFORMAT='%3R %3U %3S' times status=0
    times=$({ time /usr/bin/time -f %M -o "$work/memory" "$@" >"$work/out" 2>"$work/problems"; } 2>&1) || status=$?
    # 3 means "done, and there is something to look at".
    if [ $status -ne 0 ] && [ $status -ne 3 ]; then
        cat "$work/problems" >&2
        return 1
    fi
    awk -v memory="$(tail -n 1 "$work/memory")" '{ print $1, $2 + $3, memory / 1024 }' <<<"$times"
}

# process SUBJECT FILE PREPARE COMMAND...: PREPARE is a command that is not measured.
process() {
    local subject=$1 file=$2 prepare=$3 lines="" line run
    shift 3
    for ((run = 0; run <= runs; ++run)); do
        $prepare
        line=$(once "$@") || { printf '| %s | %s | failed | | |\n' "$subject" "$file"; return; }
        # The first one warms up.
        [ "$run" -eq 0 ] || lines+=$line$'\n'
    done
    row "$subject" "$file" <<<"${lines%$'\n'}"
}

# Nothing to do again before the first undo.
redo() {
    "$rostrum" redo "$1" >/dev/null 2>&1 || true
}

source tests/bench/screen.sh

printf '%s; %s, %s threads; %s; %s runs each; load %s\n\n' "$(date +%F)" \
    "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)" "$(nproc)" \
    "$(sed -n 's/^PRETTY_NAME="\(.*\)"/\1/p' /etc/os-release)" "$runs" "$(cut -d' ' -f1 /proc/loadavg)"
printf '| what | file | wall, s | CPU, s | memory, MiB |\n| --- | --- | ---: | ---: | ---: |\n'
for file in "${files[@]}"; do
    name=$(basename "$file" .xml)
    conference=$work/$name.rostrum
    process "import into a new file" "$name" "rm -f $conference" "$rostrum" import "$conference" "$file"
    if [ ! -f "$conference" ]; then continue; fi
    process "import it again" "$name" true "$rostrum" import "$conference" "$file"
    process "check" "$name" true "$rostrum" check "$conference" --json
    process "list sessions" "$name" true "$rostrum" list "$conference" sessions --json
    process "export schedule.xml" "$name" true "$rostrum" export "$conference" --format schedule-xml -o "$work/out.xml"
    process "print booklet" "$name" true "$rostrum" print "$conference" booklet -o "$work/out.pdf"
    process "print booklet, imposed" "$name" true "$rostrum" print "$conference" booklet --imposed -o "$work/out.pdf"
    process "undo the import" "$name" "redo $conference" "$rostrum" undo "$conference"
    "$rostrum" redo "$conference" >/dev/null
    on_screen window "show the window" "$name" "$conference"
    on_screen confclerk "ConfClerk: import" "$name" "$file"
done

# The timetable, from an event until it is painted, in software.
for file in "${files[@]}"; do
    printf '\n'
    $build/tests/bench/rostrum_window_bench "$file"
done
