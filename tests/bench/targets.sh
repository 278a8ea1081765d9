# SPDX-FileCopyrightText: 2026 Orchestris Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How each server of the benchmark is started, found and stopped. Sourced by run.sh, which sets
# BIN (programs), DIR (temporary directory) and the cores. Every process is ended by the PID that
# was noted when it was started.

UPSTREAM_PID= UPSTREAM_PORT=
FAILING_PID= FAILING_PORT= # answers 500 to everything
REFUSING_PID= REFUSING_PORT= # refuses every connection
NGINX_PID= NGINX_PORT=
GATEWAY_PID= GATEWAY_PORT= GATEWAY_KEY=
# What direct and nginx are sent in place of a key: the same header, about as long.
NO_KEY=no-key-is-checked-here-but-the-bytes-are-sent-all-the-same-00000000000000000

stop_process() { # PID
    local pid=$1 i
    [ -n "$pid" ] || return 0
    kill -TERM "$pid" 2>/dev/null || return 0
    for ((i = 0; i < 100; i++)); do
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.1
    done
    kill -KILL "$pid" 2>/dev/null && note "had to kill process $pid"
    wait "$pid" 2>/dev/null
    return 0
}

# Sets NAME_PID and NAME_PORT.
start_one_upstream() { # NAME fault
    local name=$1 file=$DIR/upstream-$2 i
    "$BIN/bench-upstream" --core "$UPSTREAM_CORE" --port-file "$file.port" --fault "$2" \
        >"$file.log" 2>&1 &
    printf -v "${name}_PID" %s $!
    for ((i = 0; i < 100; i++)); do
        [ -s "$file.port" ] && break
        sleep 0.05
    done
    printf -v "${name}_PORT" %s "$(cat "$file.port" 2>/dev/null)"
    [ -s "$file.port" ] || die "the upstream did not start: $(cat "$file.log")"
}

start_upstreams() {
    start_one_upstream UPSTREAM none
    start_one_upstream FAILING fail
    start_one_upstream REFUSING refuse
}

prepare_nginx() {
    NGINX=$(command -v nginx || { [ -x /usr/sbin/nginx ] && echo /usr/sbin/nginx; }) || return 1
    NGINX_PORT=$("$BIN/bench-load" port)
    sed -e "s|@DIR@|$DIR|g" -e "s|@PORT@|$NGINX_PORT|g" -e "s|@UPSTREAM@|$UPSTREAM_PORT|g" \
        -e "s|@FILES@|$(ulimit -n)|g" -e "s|@CONNECTIONS@|8192|g" \
        "$HERE/nginx.conf.in" >"$DIR/nginx.conf" || return 1
    # As root, nginx's worker runs as another user and must reach its temporary directories.
    chmod 755 "$DIR"
    NGINX_COMMAND=("$NGINX" -p "$DIR" -c "$DIR/nginx.conf" -e "$DIR/nginx-error.log")
    "${NGINX_COMMAND[@]}" -t >"$DIR/nginx-test.log" 2>&1 && return 0
    note "nginx refuses the benchmark's configuration:"
    cat "$DIR/nginx-test.log" >&2
    return 1
}

start_nginx() {
    taskset -c "$GATEWAY_CORE" "${NGINX_COMMAND[@]}" >"$DIR/nginx.log" 2>&1 &
    NGINX_PID=$!
    "$BIN/bench-load" wait --health "http://127.0.0.1:$NGINX_PORT/healthz" --seconds 10 \
        || die "nginx did not start: $(cat "$DIR/nginx.log" "$DIR/nginx-error.log" 2>/dev/null)"
}

stop_nginx() { stop_process "$NGINX_PID"; NGINX_PID=; }

# Runs orchestrisd on the benchmark's own data directory. Without a session bus it cannot reach the
# user's keyring, and keeps the installation's secret in a file of that directory.
orchestrisd() {
    env -u DBUS_SESSION_BUS_ADDRESS -u ORCHESTRIS_DATA_DIR "$BIN/orchestrisd" "$@" \
        --data-dir "$DIR/data"
}

add_provider() { # name port endpoints
    orchestrisd providers add "$1" --kind openai --base-url "http://127.0.0.1:$2/v1" \
        --credential none ${3:+--endpoints "$3"} \
        && orchestrisd models add "$1" bench-model --input-price 1 --output-price 2
}

# How many failures open a circuit; 0: none does. The gateway obeys at once.
set_circuit() { # failures
    orchestrisd settings set circuit_failures "$1" >"$DIR/settings.log" 2>&1 \
        || die "circuit_failures could not be set: $(cat "$DIR/settings.log")"
}

prepare_gateway() {
    [ -x "$BIN/orchestrisd" ] || return 1
    mkdir -p "$DIR/data"
    {
        # All of them are one upstream; what the gateway is told of it decides what it does.
        add_provider up "$UPSTREAM_PORT" \
            && add_provider native "$UPSTREAM_PORT" chat,responses \
            && add_provider chatonly "$UPSTREAM_PORT" chat \
            && add_provider failing "$FAILING_PORT" chat \
            && add_provider refusing "$REFUSING_PORT" chat \
            && orchestrisd aliases set past-500 failing/bench-model up/bench-model \
            && orchestrisd aliases set past-port refusing/bench-model up/bench-model
    } >"$DIR/gateway-setup.log" 2>&1 || {
        note "the gateway could not be set up:"
        cat "$DIR/gateway-setup.log" >&2
        return 1
    }
    GATEWAY_KEY=$(orchestrisd keys issue --name bench --json 2>>"$DIR/gateway-setup.log" | tr -d '\n' \
        | sed -n 's/.*"key" *: *"\([^"]*\)".*/\1/p')
    if [ -z "$GATEWAY_KEY" ]; then
        note "the gateway issued no key:"
        cat "$DIR/gateway-setup.log" >&2
        return 1
    fi
    GATEWAY_PORT=$("$BIN/bench-load" port)
    GATEWAY_COMMAND=(env -u DBUS_SESSION_BUS_ADDRESS -u ORCHESTRIS_DATA_DIR "$BIN/orchestrisd" serve
        --listen "127.0.0.1:$GATEWAY_PORT" --workers 1 --data-dir "$DIR/data")
}

start_gateway() {
    # taskset and env become the program they start, so this is orchestrisd's PID; its threads
    # inherit the core.
    taskset -c "$GATEWAY_CORE" "${GATEWAY_COMMAND[@]}" >"$DIR/gateway.log" 2>&1 &
    GATEWAY_PID=$!
    "$BIN/bench-load" wait --health "http://127.0.0.1:$GATEWAY_PORT/healthz" --seconds 20 \
        || die "the gateway did not start: $(tail -n 20 "$DIR/gateway.log")"
}

stop_gateway() { stop_process "$GATEWAY_PID"; GATEWAY_PID=; }

stop_all() {
    stop_gateway
    stop_nginx
    local pid
    for pid in $UPSTREAM_PID $FAILING_PID $REFUSING_PID; do
        stop_process "$pid"
    done
    UPSTREAM_PID= FAILING_PID= REFUSING_PID=
}

# Sets URL, API, HEALTH, MODEL, PIDS and BENCH_KEY for a target and what it is asked: chat;
# responses, which the upstream speaks; translated: Responses, where it speaks only chat; or chat
# of one of the aliases.
select_target() { # direct|nginx|gateway chat|responses|translated|past-500|past-port
    local base
    MODEL=bench-model PIDS= API=chat
    export BENCH_KEY=$NO_KEY
    case $1 in
    direct) base=http://127.0.0.1:$UPSTREAM_PORT URL=$base/v1 ;;
    nginx)
        base=http://127.0.0.1:$NGINX_PORT URL=$base/v1
        PIDS=$NGINX_PID
        ;;
    gateway)
        base=http://127.0.0.1:$GATEWAY_PORT URL=$base/openai/v1
        PIDS=$GATEWAY_PID
        BENCH_KEY=$GATEWAY_KEY
        case $2 in
        chat) MODEL=up/bench-model ;;
        responses) MODEL=native/bench-model ;;
        translated) MODEL=chatonly/bench-model ;;
        *) MODEL=$2 ;;
        esac
        ;;
    esac
    HEALTH=$base/healthz
    case $2 in
    responses | translated) API=responses URL=$URL/responses ;;
    *) URL=$URL/chat/completions ;;
    esac
}

# Usage rows of one client request ID, as the administrator's command lists them; kept for
# rows_with_attempts().
usage_rows() { # ID
    orchestrisd usage list --since 1h --client-request-id "$1" --json \
        >"$DIR/usage.json" 2>"$DIR/usage.log" \
        && "$BIN/bench-report" count <"$DIR/usage.json" 2>>"$DIR/usage.log"
}

# How many of the rows that usage_rows() listed last needed so many calls to providers.
rows_with_attempts() { # attempts
    grep -Eo "\"attempts\" *: *$1\b" "$DIR/usage.json" | wc -l
}
