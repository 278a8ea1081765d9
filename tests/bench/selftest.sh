#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Orchestris Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# selftest.sh UPSTREAM LOAD: the benchmark's programs against each other. With a faultless upstream
# the load generator must be content; with each fault that the upstream can commit it must not be.
set -uo pipefail
UPSTREAM=$1 LOAD=$2
FAILED=0
PID=
trap '[ -z "$PID" ] || kill "$PID" 2>/dev/null' EXIT

expect() { # wanted-exit-code description mode [options...]
    local wanted=$1 what=$2 status
    shift 2
    "$LOAD" "$@" --api "$API" --url "$URL/$ENDPOINT" --seconds 0.3 --warmup 0 >/dev/null 2>&1
    status=$?
    [ "$status" -eq "$wanted" ] && { echo "ok: $API, $what"; return; }
    echo "FAILED: $API, $what: exit code $status, not $wanted"
    FAILED=1
}

with_fault() { # fault
    exec {lines}< <(exec "$UPSTREAM" --port 0 --fault "$1")
    PID=$!
    read -r URL <&"$lines" || { echo "FAILED: the upstream did not start"; exit 1; }
}

end_upstream() {
    kill "$PID"
    wait "$PID"
    PID=
    exec {lines}<&-
}

speak() { # chat|responses
    API=$1 ENDPOINT=responses
    [ "$API" = responses ] || ENDPOINT=chat/completions
}

STREAMS=(streams --connections 5 --ramp 0 --chunk-rate 100)
with_fault none
for api in chat responses; do
    speak "$api"
    expect 0 "streams of a faultless upstream" "${STREAMS[@]}"
    expect 0 "requests in a closed loop" closed --connections 4
    expect 0 "requests at a fixed rate" open --rate 200
    expect 0 "requests of 100 KB" closed --connections 4 --body-bytes 100000
done
speak chat
expect 0 "streams without usage" "${STREAMS[@]}" --no-usage
ENDPOINT=responses
expect 1 "Responses where chat completions are due" closed --connections 4
expect 1 "streams of Responses where chat completions are due" "${STREAMS[@]}"
speak responses
ENDPOINT=chat/completions
expect 1 "chat completions where Responses are due" closed --connections 4
expect 1 "streams of chat completions where Responses are due" "${STREAMS[@]}"
end_upstream
speak chat
expect 1 "nobody listens" closed --connections 2
with_fault refuse
expect 1 "fault 'refuse'" closed --connections 2
end_upstream

for fault in drop duplicate reorder damage foreign cut no-done; do
    with_fault "$fault"
    for api in chat responses; do
        speak "$api"
        expect 1 "streams with fault '$fault'" "${STREAMS[@]}"
    done
    end_upstream
done
speak responses
for fault in misnumber skip-event short-text; do
    with_fault "$fault"
    expect 1 "streams with fault '$fault'" "${STREAMS[@]}"
    end_upstream
done
for fault in foreign fail; do
    with_fault "$fault"
    for api in chat responses; do
        speak "$api"
        expect 1 "closed loop with fault '$fault'" closed --connections 4
        expect 1 "fixed rate with fault '$fault'" open --rate 200
    done
    end_upstream
done
exit $FAILED
