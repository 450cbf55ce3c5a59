# What run.sh needs to measure programs with a window, in an X server of its own and with a home that is thrown away.

# cpu_of PID: seconds of user and system time so far.
cpu_of() {
    awk -v ticks="$(getconf CLK_TCK)" '{ sub(/.*\) /, ""); print ($12 + $13) / ticks }' "/proc/$1/stat"
}

memory_of() {
    awk '/^VmHWM:/ { print $2 / 1024 }' "/proc/$1/status"
}

# until_true SECONDS COMMAND...
until_true() {
    local end=$((${EPOCHREALTIME/./} + $1 * 1000000))
    shift
    until "$@"; do
        [ "${EPOCHREALTIME/./}" -lt $end ] || return 1
        sleep 0.005
    done
}

# find_window PID NAME: its id in $found.
find_window() {
    found=$(xdotool search --all --onlyvisible --pid "$1" --name "$2" 2>/dev/null | head -n 1)
    [ -n "$found" ]
}

# is_painted: text stands in the middle of the screen. The server keeps its picture in a file: 20 lines of 1280 pixels.
is_painted() {
    local colours
    colours=$(dd if="$work/screen/Xvfb_screen0" bs=5120 skip=390 count=20 2>/dev/null | od -An -v -w4 -t x4 | sort -u | wc -l)
    [ "$colours" -gt 8 ]
}

# is_idle PID: it does nothing for a tenth of a second.
is_idle() {
    local before
    before=$(cpu_of "$1")
    sleep 0.1
    [ "$before" = "$(cpu_of "$1")" ]
}

# window FILE: from the start of the process until the page is painted; CPU until it rests.
window() {
    local start end pid
    start=$EPOCHREALTIME
    "$rostrum" "$1" >/dev/null 2>"$work/problems" &
    pid=$!
    until_true 30 find_window $pid . && until_true 10 is_painted || { kill $pid; return 1; }
    end=$EPOCHREALTIME
    until_true 10 is_idle $pid
    echo "$start $end $(cpu_of $pid) $(memory_of $pid)" | awk '{ print $2 - $1, $3, $4 }'
    kill $pid
    wait $pid || true
}

events_of() {
    [ "$(sqlite3 -readonly "$1" 'SELECT count(*) FROM event' 2>/dev/null || echo 0)" -ge "$2" ]
}

# confclerk FILE: from Enter in its file dialog until its database holds every event. It has no command line.
confclerk() {
    local start end pid before events store=$HOME/.local/share/Toastfreeware/ConfClerk/ConfClerk.sqlite
    events=$(grep -o '<event[ >]' "$1" | wc -l)
    rm -rf "$HOME/.local" "$HOME/.config"
    command confclerk >/dev/null 2>&1 &
    pid=$!
    until_true 10 find_window $pid '^ConfClerk$'
    until_true 10 is_idle $pid
    xdotool windowfocus --sync "$found" key ctrl+o
    until_true 10 find_window $pid '^Edit Conferences$'
    xdotool mousemove --window "$found" 33 33 click 1
    until_true 10 find_window $pid '^URL Input$'
    xdotool mousemove --window "$found" 145 81 click 1
    until_true 10 find_window $pid '^Select Conference Schedule$'
    until_true 10 is_idle $pid
    xdotool type --delay 2 "$(realpath "$1")"
    until_true 10 is_idle $pid
    before=$(cpu_of $pid)
    start=$EPOCHREALTIME
    xdotool key Return
    until_true 60 events_of "$store" "$events" || { kill $pid; return 1; }
    end=$EPOCHREALTIME
    until_true 10 is_idle $pid
    echo "$start $end $before $(cpu_of $pid) $(memory_of $pid)" | awk '{ print $2 - $1, $4 - $3, $5 }'
    kill $pid
    wait $pid 2>/dev/null || true
}

# on_screen FUNCTION SUBJECT FILE ARGUMENT: runs the function again and again, as process() does.
on_screen() {
    local function=$1 subject=$2 name=$3 argument=$4 tool
    for tool in Xvfb openbox xdotool $([ "$function" = confclerk ] && echo confclerk sqlite3); do
        if ! type -P "$tool" >/dev/null; then
            echo "$subject: not measured, $tool is not installed" >&2
            return
        fi
    done
    (
        rm -f "$work/display"
        mkdir -p "$work/home" "$work/run" "$work/screen"
        chmod 700 "$work/run"
        export HOME=$work/home XDG_RUNTIME_DIR=$work/run QT_QPA_PLATFORM=xcb
        unset XDG_DATA_HOME XDG_CONFIG_HOME WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS
        Xvfb -displayfd 3 -screen 0 1280x800x24 -fbdir "$work/screen" -nolisten tcp -noreset 3>"$work/display" >/dev/null 2>&1 &
        server=$!
        until_true 10 test -s "$work/display"
        DISPLAY=:$(cat "$work/display")
        export DISPLAY
        openbox >/dev/null 2>&1 &
        manager=$!
        sleep 0.5
        lines=""
        for ((run = 0; run <= runs; ++run)); do
            line=$($function "$argument") || { lines=""; break; }
            [ "$run" -eq 0 ] || lines+=$line$'\n'
        done
        kill $manager $server
        wait 2>/dev/null || true
        if [ -n "$lines" ]; then
            row "$subject" "$name" <<<"${lines%$'\n'}"
        else
            printf '| %s | %s | failed | | |\n' "$subject" "$name"
        fi
    )
}
