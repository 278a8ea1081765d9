#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Orchestris Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures direct, nginx and the gateway in one run and prints one table. README.md explains it.
set -uo pipefail
HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
ROOT=$(cd "$HERE/../.." && pwd)

usage() {
    cat <<'TEXT'
Usage: tests/bench/run.sh [options]
  --quick            one short round, for a look (about a minute)
  --rounds N         rounds of direct, nginx, gateway (3)
  --seconds S        length of each measured window (4); failover's are 2, and 0.8 with --quick
  --build DIR        a build directory with the programs in bin/ (default: builds the preset "ci")
  --body-bytes N     size of a request's JSON (1500)
  --gateway-core N   core of nginx and the gateway (1)
  --load-core N      core of the load generator (0)
  --upstream-core N  core of the upstream (the load generator's)
  --without NAME     leave out nginx or gateway
  --json FILE        copy the raw results, one line of JSON a run
Exit code: 0 measured, whatever the figures; 1 an answer or chunk was wrong or lost; 2 cannot run.
TEXT
}

note() { printf 'bench: %s\n' "$*" >&2; }
die() { note "$*"; exit 2; }

ROUNDS=3 SECONDS_EACH=4 FAILOVER_SECONDS=2 BUILD= BODY=1500 JSON= WITHOUT= STARTS=5
GATEWAY_CORE=1 LOAD_CORE=0 UPSTREAM_CORE=
while [ $# -gt 0 ]; do
    case $1 in
    --quick) ROUNDS=1 SECONDS_EACH=1.5 FAILOVER_SECONDS=0.8 STARTS=3 ;;
    --help | -h) usage; exit 0 ;;
    --rounds | --seconds | --build | --body-bytes | --gateway-core | --load-core | \
        --upstream-core | --without | --json)
        [ $# -ge 2 ] || die "$1 needs a value"
        case $1 in
        --rounds) ROUNDS=$2 ;;
        --seconds) SECONDS_EACH=$2 ;;
        --build) BUILD=$2 ;;
        --body-bytes) BODY=$2 ;;
        --gateway-core) GATEWAY_CORE=$2 ;;
        --load-core) LOAD_CORE=$2 ;;
        --upstream-core) UPSTREAM_CORE=$2 ;;
        --without) WITHOUT="$WITHOUT $2" ;;
        --json) JSON=$2 ;;
        esac
        shift
        ;;
    *) usage >&2; exit 2 ;;
    esac
    shift
done

CORES=$(nproc)
if [ "$CORES" -lt 2 ]; then
    note "one core only: generator and servers share it, so only the checks mean anything"
    GATEWAY_CORE=0
fi
UPSTREAM_CORE=${UPSTREAM_CORE:-$LOAD_CORE}
ulimit -n "$(ulimit -Hn)" 2>/dev/null
[ "$(ulimit -n)" = unlimited ] || [ "$(ulimit -n)" -ge 4096 ] \
    || die "only $(ulimit -n) files may be open; 1500 streams through a proxy need 4096 (ulimit -n)"
command -v taskset >/dev/null || die "taskset is missing (package util-linux)"

if [ -z "$BUILD" ]; then
    BUILD=$ROOT/build/ci
    note "building the programs in $BUILD"
    TARGETS=(bench-upstream bench-load bench-report)
    [ -f "$ROOT/app/CMakeLists.txt" ] && TARGETS+=(orchestrisd translationbench ledgerbench)
    (cd "$ROOT" && cmake --preset ci && cmake --build "$BUILD" --target "${TARGETS[@]}") >&2 \
        || die "the build failed"
fi
BIN=$(cd "$BUILD" 2>/dev/null && pwd)/bin
for program in bench-upstream bench-load bench-report; do
    [ -x "$BIN/$program" ] || die "$BIN/$program is missing; build the target $program"
done

DIR=$(mktemp -d "${TMPDIR:-/tmp}/orchestris-bench.XXXXXX") || die "no temporary directory"
# shellcheck source=tests/bench/targets.sh
. "$HERE/targets.sh"
trap 'stop_all; rm -rf -- "$DIR"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
RESULTS=$DIR/results.jsonl
: >"$RESULTS"
WRONG=0

start_upstreams
TARGETS=(direct)
if [[ $WITHOUT == *nginx* ]]; then
    note "nginx is left out"
elif prepare_nginx; then
    TARGETS+=(nginx)
else
    note "nginx is missing (apt install nginx-light): no ratios in this run"
fi
if [[ $WITHOUT == *gateway* ]]; then
    note "the gateway is left out"
elif prepare_gateway; then
    TARGETS+=(gateway)
else
    note "no gateway in this run: $BIN/orchestrisd is missing or could not be set up"
fi

# One run of bench-load for a target; its result goes to the file, its failure into the exit code.
# What is asked is in ASK: chat by default, else see select_target. WINDOW is the length in seconds.
measure() { # target row round mode [options...]
    local target=$1 row=$2 round=$3 mode=$4 status
    shift 4
    select_target "$target" "${ASK:-chat}"
    local arguments=(--label "target=$target" --label "row=$row" --label "round=$round")
    [ "$mode" = rss ] || arguments+=(--url "$URL" --api "$API" --model "$MODEL" --body-bytes "$BODY")
    case $mode in
    closed | open | streams)
        arguments+=(--upstream-pids "$UPSTREAM_PID,$FAILING_PID"
            --seconds "${WINDOW:-$SECONDS_EACH}")
        ;;
    esac
    [ -z "$PIDS" ] || [ "$mode" = start ] || arguments+=(--pids "$PIDS")
    "$BIN/bench-load" --core "$LOAD_CORE" "$mode" "${arguments[@]}" "$@" >"$DIR/last.json"
    status=$?
    cat "$DIR/last.json" >>"$RESULTS"
    [ $status -eq 0 ] && return 0
    [ $status -eq 1 ] || die "bench-load could not measure $row on $target"
    note "WRONG ANSWERS: $row on $target, round $round"
    WRONG=1
}

field_of_last() { sed -n 's/.*"'"$1"'":\([0-9.]*\).*/\1/p' "$DIR/last.json"; }

# Every answer that the closed loop saw complete must have its usage row.
check_usage() { # round id
    local answered rows
    answered=$(field_of_last right)
    rows=$(usage_rows "$2") || { note "usage rows could not be listed: $(cat "$DIR/usage.log")"; return; }
    printf '{"row":"usage","target":"gateway","round":"%s","answered":%s,"rows":%s,"rows_missing":%s}\n' \
        "$1" "$answered" "$rows" "$((answered > rows ? answered - rows : 0))" >>"$RESULTS"
    [ "$answered" -eq "$rows" ] && return
    note "USAGE ROWS DIFFER: $answered answers, $rows rows, round $1"
    WRONG=1
}

# An alias whose first target fails. The gateway alone: direct and nginx have nothing to choose.
measure_failover() { # alias row-suffix round
    local id=bench-$$-$3-$2
    ASK=$1 WINDOW=$FAILOVER_SECONDS measure gateway "open_$2" "$3" open \
        --rate 500 --connections 256 --warmup 0.5
    ASK=$1 WINDOW=$FAILOVER_SECONDS measure gateway "closed_$2" "$3" closed \
        --connections 64 --warmup 0.5 --client-request-id "$id"
    check_usage "$3" "$id"
    [ "$2" = pastcircuit ] && return
    # Otherwise the figure is not that of failing over.
    local answered moved
    answered=$(field_of_last right) moved=$(rows_with_attempts 2)
    [ "$answered" -eq "$moved" ] && return
    note "NOT EVERY REQUEST FAILED OVER: $moved of $answered, $2, round $3"
    WRONG=1
}

started() { # target
    case " ${TARGETS[*]} " in *" $1 "*) return 0 ;; *) return 1 ;; esac
}

BEGAN=$SECONDS
for target in nginx gateway; do
    started "$target" || continue
    note "starting $target $STARTS times"
    if [ "$target" = nginx ]; then COMMAND=("${NGINX_COMMAND[@]}"); else COMMAND=("${GATEWAY_COMMAND[@]}"); fi
    select_target "$target" chat
    for ((i = 1; i <= STARTS; i++)); do
        measure "$target" start "$i" start --health "$HEALTH" --on-core "$GATEWAY_CORE" \
            -- "${COMMAND[@]}"
    done
done

for ((round = 1; round <= ROUNDS; round++)); do
    note "round $round of $ROUNDS"
    # Fresh servers a round, so that memory a stream is reckoned from an idle process.
    started nginx && start_nginx
    started gateway && start_gateway
    sleep 1
    for target in "${TARGETS[@]}"; do
        [ "$target" = direct ] || measure "$target" idle "$round" rss
    done
    for target in "${TARGETS[@]}"; do
        measure "$target" streams1500 "$round" streams --connections 1500 --ramp 1.5 --warmup 1
    done
    for target in "${TARGETS[@]}"; do
        measure "$target" streams500 "$round" streams --connections 500 --ramp 0.5 --warmup 0.5
    done
    for target in "${TARGETS[@]}"; do
        measure "$target" open "$round" open --rate 500 --connections 256 --warmup 0.5
    done
    for target in "${TARGETS[@]}"; do
        id=bench-$$-$round
        measure "$target" closed "$round" closed --connections 64 --warmup 0.5 \
            --client-request-id "$id"
        [ "$target" = gateway ] && check_usage "$round" "$id"
    done
    # What came later follows what was there before, so that nothing of it is in those figures.
    for target in "${TARGETS[@]}"; do
        ASK=responses measure "$target" streams500_responses "$round" streams \
            --connections 500 --ramp 0.5 --warmup 0.5
    done
    if started gateway; then
        ASK=translated measure gateway streams500_translated "$round" streams \
            --connections 500 --ramp 0.5 --warmup 0.5
    fi
    for target in "${TARGETS[@]}"; do
        id=bench-$$-$round-responses
        ASK=responses measure "$target" closed_responses "$round" closed --connections 64 \
            --warmup 0.5 --client-request-id "$id"
        [ "$target" = gateway ] && check_usage "$round" "$id"
    done
    if started gateway; then
        set_circuit 0
        measure_failover past-500 past500 "$round"
        measure_failover past-port pastport "$round"
        set_circuit 5
        measure_failover past-500 pastcircuit "$round"
    fi
    started gateway && stop_gateway
    started nginx && stop_nginx
done

[ -z "$JSON" ] || cp -- "$RESULTS" "$JSON"
printf 'Rounds: %s of %s s. Generator on core %s, upstream on core %s, server under test on core %s of %s.\n' \
    "$ROUNDS" "$SECONDS_EACH" "$LOAD_CORE" "$UPSTREAM_CORE" "$GATEWAY_CORE" "$CORES"
printf 'Requests of %s bytes. %s\n\n' "$BODY" "$(started nginx && "$NGINX" -v 2>&1)"
"$BIN/bench-report" table "$RESULTS"
[ ! -x "$BIN/translationbench" ] || { echo; taskset -c "$GATEWAY_CORE" "$BIN/translationbench"; }
# Its threads share the cores as a gateway's workers do.
[ ! -x "$BIN/ledgerbench" ] || { echo; "$BIN/ledgerbench"; }
note "took $((SECONDS - BEGAN)) s"
exit $WRONG
