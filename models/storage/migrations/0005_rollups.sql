-- SPDX-FileCopyrightText: 2026 Orchestris Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Columns as in models/domain/usagerecord.h; `limits` as in models/storage/admittedlimits.h.
ALTER TABLE usage ADD COLUMN prompt_bytes INTEGER NOT NULL DEFAULT 0;
ALTER TABLE usage ADD COLUMN retry_cost_nanos INTEGER NOT NULL DEFAULT 0;
ALTER TABLE usage ADD COLUMN limits TEXT;
CREATE INDEX usage_provider_request ON usage (provider_request_id) WHERE provider_request_id IS NOT NULL;

-- Sums over ended requests, by when they began: kept in the transaction that writes their rows (see
-- models/storage/rollups.h, which also says what is in the blobs). A series is one combination of
-- what usage is filtered and grouped by. Every request is in exactly one row of rollup_recent or in
-- one slot of a row of rollup_days.
CREATE TABLE rollup_series (
    id INTEGER PRIMARY KEY,
    owner_kind INTEGER NOT NULL,
    organization_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    key_id INTEGER NOT NULL,
    endpoint TEXT NOT NULL,
    alias TEXT NOT NULL,
    provider TEXT NOT NULL,
    upstream_model TEXT NOT NULL,
    program TEXT NOT NULL,
    status_class INTEGER NOT NULL,
    UNIQUE (owner_kind, organization_id, user_id, key_id, endpoint, alias, provider, upstream_model, program, status_class)
) STRICT;

-- The last hours, by five minutes.
CREATE TABLE rollup_recent (
    slot INTEGER NOT NULL, -- five minutes since the Unix epoch
    series_id INTEGER NOT NULL,
    sums BLOB NOT NULL,
    latency BLOB NOT NULL,
    first_token BLOB NOT NULL,
    PRIMARY KEY (slot, series_id)
) STRICT, WITHOUT ROWID;

-- What is older, by days (UTC) and within them by quarters of an hour.
CREATE TABLE rollup_days (
    day INTEGER NOT NULL, -- since the Unix epoch
    series_id INTEGER NOT NULL,
    sums BLOB NOT NULL, -- of the whole day
    latency BLOB NOT NULL,
    first_token BLOB NOT NULL,
    slot_sums BLOB NOT NULL,
    slot_latency BLOB NOT NULL,
    slot_first_token BLOB NOT NULL,
    PRIMARY KEY (day, series_id)
) STRICT, WITHOUT ROWID;

-- The same by the values of one dimension, for days that are over: what charts and top lists read. Made
-- from rollup_days when there is time (models/storage/rollupvalues.h); a day that changes loses its own.
CREATE TABLE rollup_values (
    day INTEGER NOT NULL,
    dimension INTEGER NOT NULL, -- numbers and values as UsageDimension (models/domain/usagereport.h)
    value TEXT NOT NULL,
    sums BLOB NOT NULL,
    latency BLOB NOT NULL,
    first_token BLOB NOT NULL,
    slot_sums BLOB NOT NULL,
    slot_latency BLOB NOT NULL,
    slot_first_token BLOB NOT NULL,
    PRIMARY KEY (day, dimension, value)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER rollup_days_insert AFTER INSERT ON rollup_days BEGIN DELETE FROM rollup_values WHERE day = NEW.day; END;
CREATE TRIGGER rollup_days_update AFTER UPDATE ON rollup_days BEGIN DELETE FROM rollup_values WHERE day = NEW.day; END;
CREATE TRIGGER rollup_days_delete AFTER DELETE ON rollup_days BEGIN DELETE FROM rollup_values WHERE day = OLD.day; END;

-- Attempts of ended requests, by when they began.
CREATE TABLE attempt_hours (
    hour INTEGER NOT NULL, -- since the Unix epoch
    provider TEXT NOT NULL,
    upstream_model TEXT NOT NULL,
    outcome TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    wait_us INTEGER NOT NULL,
    latency BLOB NOT NULL,
    first_byte BLOB NOT NULL,
    PRIMARY KEY (hour, provider, upstream_model, outcome)
) STRICT, WITHOUT ROWID;

CREATE TABLE circuit_events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_us INTEGER NOT NULL,
    target TEXT NOT NULL,
    circuit INTEGER NOT NULL,
    consecutive_failures INTEGER NOT NULL,
    outcome TEXT
) STRICT;

-- As in models/domain/anomaly.h.
CREATE TABLE anomalies (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL,
    dimension INTEGER NOT NULL,
    value TEXT NOT NULL,
    start_us INTEGER NOT NULL,
    end_us INTEGER NOT NULL,
    is_open INTEGER NOT NULL,
    observed REAL NOT NULL,
    usual REAL NOT NULL,
    spread REAL NOT NULL,
    requests INTEGER NOT NULL,
    UNIQUE (kind, dimension, value, start_us)
) STRICT;

-- rollups_built: 0 until the rows of earlier versions are in the sums.
-- usage_since_us: rows of requests that began before were removed, or may have been.
INSERT INTO meta (key, value) VALUES ('rollups_built', NOT EXISTS (SELECT 1 FROM usage)), ('usage_since_us', 0);

-- The sums answer that too.
DROP TABLE key_days;
