-- SPDX-FileCopyrightText: 2026 Orchestris Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Owners, keys and models: numbers as in models/domain/{owner,apikey,provider}.h.
ALTER TABLE organizations ADD COLUMN ends_running INTEGER NOT NULL DEFAULT 0;
ALTER TABLE organizations ADD COLUMN everything INTEGER NOT NULL DEFAULT 1; -- 0: exactly organization_models
ALTER TABLE organizations ADD COLUMN loop_guard INTEGER NOT NULL DEFAULT 1;
ALTER TABLE users ADD COLUMN ends_running INTEGER NOT NULL DEFAULT 0;
ALTER TABLE users ADD COLUMN everything INTEGER NOT NULL DEFAULT 1; -- 0: exactly user_models
ALTER TABLE api_keys ADD COLUMN ends_running INTEGER NOT NULL DEFAULT 0;
ALTER TABLE api_keys ADD COLUMN endpoints INTEGER NOT NULL DEFAULT 7;
ALTER TABLE api_keys ADD COLUMN tags TEXT NOT NULL DEFAULT '';      -- with commas between
ALTER TABLE api_keys ADD COLUMN addresses TEXT NOT NULL DEFAULT ''; -- with commas between
ALTER TABLE api_keys ADD COLUMN loop_guard INTEGER;                 -- NULL: as the organization
ALTER TABLE api_keys ADD COLUMN retired_public_id TEXT;
ALTER TABLE api_keys ADD COLUMN retired_secret_hash BLOB;
ALTER TABLE api_keys ADD COLUMN retired_until_us INTEGER;
ALTER TABLE models ADD COLUMN max_output INTEGER; -- NULL: unknown
CREATE UNIQUE INDEX api_keys_retired ON api_keys (retired_public_id) WHERE retired_public_id IS NOT NULL;

CREATE TABLE organization_models (
    organization_id INTEGER NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
    model TEXT NOT NULL, -- alias or direct ID, byte for byte
    position INTEGER NOT NULL,
    PRIMARY KEY (organization_id, model)
) STRICT, WITHOUT ROWID;

CREATE TABLE user_models (
    user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    model TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (user_id, model)
) STRICT, WITHOUT ROWID;

-- Numbers as in models/domain/limit.h.
CREATE TABLE limits (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    subject INTEGER NOT NULL CHECK (subject IN (1, 2, 3)),
    subject_id INTEGER NOT NULL,
    model TEXT NOT NULL DEFAULT '',
    metric INTEGER NOT NULL,
    window INTEGER NOT NULL,
    amount INTEGER NOT NULL CHECK (amount >= 0),
    mode INTEGER NOT NULL DEFAULT 0,
    action INTEGER NOT NULL DEFAULT 0,
    notice_at TEXT NOT NULL DEFAULT '80,100', -- percent, with commas between
    time_zone TEXT NOT NULL DEFAULT 'UTC',
    created_at_us INTEGER NOT NULL,
    UNIQUE (subject, subject_id, model, metric, window)
) STRICT;

-- What was used of a limit in a window, in its metric's unit: the sum of the rows of usage that it
-- counts, kept in the same transaction as they are. Windows of a minute are kept in memory only.
CREATE TABLE limit_counters (
    limit_id INTEGER NOT NULL REFERENCES limits (id) ON DELETE CASCADE,
    window_start_us INTEGER NOT NULL,
    used INTEGER NOT NULL,
    PRIMARY KEY (limit_id, window_start_us)
) STRICT, WITHOUT ROWID;

-- What each key used by day (UTC) and by the name of the model as it was asked for.
CREATE TABLE key_days (
    key_id INTEGER NOT NULL,
    day INTEGER NOT NULL, -- days since the Unix epoch
    model TEXT NOT NULL,
    requests INTEGER NOT NULL,
    input_tokens INTEGER NOT NULL,
    cached_input_tokens INTEGER NOT NULL,
    output_tokens INTEGER NOT NULL,
    reasoning_tokens INTEGER NOT NULL,
    cost_nanos INTEGER NOT NULL,
    PRIMARY KEY (key_id, day, model)
) STRICT, WITHOUT ROWID;
INSERT INTO key_days
    SELECT key_id, started_at_us / 86400000000, coalesce(alias, provider || '/' || upstream_model), count(*),
        CAST(min(total(input_tokens), 9e18) AS INTEGER), CAST(min(total(cached_input_tokens), 9e18) AS INTEGER), CAST(min(total(output_tokens), 9e18) AS INTEGER), CAST(min(total(reasoning_tokens), 9e18) AS INTEGER), CAST(min(total(cost_nanos), 9e18) AS INTEGER)
    FROM usage WHERE key_id > 0 AND state <> 0 AND attempts > 0 AND coalesce(alias, provider || '/' || upstream_model) IS NOT NULL
    GROUP BY 1, 2, 3;

-- As in models/domain/notice.h. 0 and NULL: does not belong to this kind.
CREATE TABLE notices (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_us INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    organization_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    key_id INTEGER NOT NULL,
    limit_id INTEGER NOT NULL,
    share INTEGER NOT NULL,
    count INTEGER NOT NULL,
    span_us INTEGER NOT NULL,
    usual INTEGER NOT NULL,
    stopped INTEGER NOT NULL,
    model TEXT,
    request_id INTEGER NOT NULL
) STRICT;

-- Changes by admins, oldest first. The hash of a row is over all its columns and the hash before it
-- (see models/storage/auditrepository.h).
CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at_us INTEGER NOT NULL,
    actor TEXT NOT NULL,
    program TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    before TEXT NOT NULL, -- JSON
    after TEXT NOT NULL,  -- JSON
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- limits_version: raised by each change of limits, so that the writer counts in all that there are.
INSERT INTO meta (key, value) VALUES ('limits_version', 1);
CREATE TRIGGER limits_insert AFTER INSERT ON limits BEGIN UPDATE meta SET value = value + 1 WHERE key IN ('config_version', 'limits_version'); END;
CREATE TRIGGER limits_update AFTER UPDATE ON limits BEGIN UPDATE meta SET value = value + 1 WHERE key IN ('config_version', 'limits_version'); END;
CREATE TRIGGER limits_delete AFTER DELETE ON limits BEGIN UPDATE meta SET value = value + 1 WHERE key IN ('config_version', 'limits_version'); END;
CREATE TRIGGER organization_models_insert AFTER INSERT ON organization_models BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER organization_models_update AFTER UPDATE ON organization_models BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER organization_models_delete AFTER DELETE ON organization_models BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER user_models_insert AFTER INSERT ON user_models BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER user_models_update AFTER UPDATE ON user_models BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER user_models_delete AFTER DELETE ON user_models BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
