# SPDX-FileCopyrightText: 2026 Orchestris Console contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How each server of the benchmark is started, found and stopped. Sourced by run.sh, which sets
# BIN (programs), DIR (temporary directory) and the cores. Every process is ended by the PID that
# was noted when it was started.

UPSTREAM_PID= UPSTREAM_PORT=
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

start_upstream() {
    "$BIN/bench-upstream" --core "$UPSTREAM_CORE" --port-file "$DIR/upstream.port" \
        >"$DIR/upstream.log" 2>&1 &
    UPSTREAM_PID=$!
    local i
    for ((i = 0; i < 100; i++)); do
        [ -s "$DIR/upstream.port" ] && break
        sleep 0.05
    done
    UPSTREAM_PORT=$(cat "$DIR/upstream.port" 2>/dev/null)
    [ -n "$UPSTREAM_PORT" ] || die "the upstream did not start: $(cat "$DIR/upstream.log")"
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

prepare_gateway() {
    [ -x "$BIN/orchestrisd" ] || return 1
    mkdir -p "$DIR/data"
    {
        orchestrisd providers add up --kind openai \
            --base-url "http://127.0.0.1:$UPSTREAM_PORT/v1" --credential none \
            && orchestrisd models add up bench-model --input-price 1 --output-price 2
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
    stop_process "$UPSTREAM_PID"
    UPSTREAM_PID=
}

# Sets CHAT, HEALTH, MODEL, PIDS and BENCH_KEY for a target.
select_target() { # direct|nginx|gateway
    MODEL=bench-model PIDS=
    export BENCH_KEY=$NO_KEY
    case $1 in
    direct)
        CHAT=http://127.0.0.1:$UPSTREAM_PORT/v1/chat/completions
        HEALTH=http://127.0.0.1:$UPSTREAM_PORT/healthz
        ;;
    nginx)
        CHAT=http://127.0.0.1:$NGINX_PORT/v1/chat/completions
        HEALTH=http://127.0.0.1:$NGINX_PORT/healthz
        PIDS=$NGINX_PID
        ;;
    gateway)
        CHAT=http://127.0.0.1:$GATEWAY_PORT/openai/v1/chat/completions
        HEALTH=http://127.0.0.1:$GATEWAY_PORT/healthz
        MODEL=up/bench-model
        PIDS=$GATEWAY_PID
        BENCH_KEY=$GATEWAY_KEY
        ;;
    esac
}

# Usage rows of one client request ID, as the administrator's command lists them.
usage_rows() { # ID
    orchestrisd usage list --since 1h --client-request-id "$1" --json 2>"$DIR/usage.log" \
        | "$BIN/bench-report" count 2>>"$DIR/usage.log"
}
