-- SPDX-FileCopyrightText: 2026 Orchestris Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Times are microseconds since the Unix epoch, UTC. Money is integer nano-dollars; rates are
-- nano-dollars a million tokens. AUTOINCREMENT wherever a usage row keeps the number: it must never
-- come to mean somebody else.

PRAGMA application_id = 0x4F726331; -- "Orc1"

CREATE TABLE migrations (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    applied_at TEXT NOT NULL
) STRICT;

-- config_version: raised by triggers at each change of configuration.
-- installation_id: tells this database's entries in a keychain from another's.
-- secret_place: 'keychain' or 'file', once the installation's secret exists.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meta (key, value) VALUES ('config_version', 1), ('installation_id', lower(hex(randomblob(8))));

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE organizations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE, -- case folded by Unicode's rules, which NOCASE does not know
    enabled INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE users (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    organization_id INTEGER NOT NULL REFERENCES organizations (id),
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    enabled INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE api_keys (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    public_id TEXT NOT NULL UNIQUE,
    secret_hash BLOB NOT NULL CHECK (length(secret_hash) = 32),
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL UNIQUE,
    owner_kind INTEGER NOT NULL CHECK (owner_kind IN (1, 2)),
    organization_id INTEGER NOT NULL REFERENCES organizations (id),
    user_id INTEGER REFERENCES users (id),
    everything INTEGER NOT NULL, -- 0: exactly the rows of key_scope
    state INTEGER NOT NULL DEFAULT 0 CHECK (state IN (0, 1, 2)),
    created_at_us INTEGER NOT NULL,
    expires_at_us INTEGER,
    note TEXT,
    CHECK ((owner_kind = 2) = (user_id IS NOT NULL))
) STRICT;

CREATE TABLE key_scope (
    key_id INTEGER NOT NULL REFERENCES api_keys (id) ON DELETE CASCADE,
    model TEXT NOT NULL, -- alias or direct ID, byte for byte
    position INTEGER NOT NULL,
    PRIMARY KEY (key_id, model)
) STRICT, WITHOUT ROWID;

-- Apart from api_keys, so that use is no change of configuration.
CREATE TABLE key_activity (
    key_id INTEGER PRIMARY KEY,
    last_used_at_us INTEGER NOT NULL
) STRICT;

CREATE TABLE providers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    kind INTEGER NOT NULL,
    base_url TEXT NOT NULL DEFAULT '',
    credential TEXT NOT NULL DEFAULT 'none', -- where it is kept, never what it is
    enabled INTEGER NOT NULL DEFAULT 1,
    created_at_us INTEGER NOT NULL
) STRICT;

-- Versions: rows are only ever added, and outlive their model, because usage rows name them.
CREATE TABLE prices (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    model_id INTEGER NOT NULL,
    input INTEGER NOT NULL,
    cached_input INTEGER,
    cache_write INTEGER,
    output INTEGER NOT NULL,
    tiers TEXT, -- JSON: [{"above_input", "input", "cached_input"?, "cache_write"?, "output"}]
    source TEXT NOT NULL,
    created_at_us INTEGER NOT NULL
) STRICT;

CREATE TABLE models (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    provider_id INTEGER NOT NULL REFERENCES providers (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    price_id INTEGER REFERENCES prices (id),
    created_at_us INTEGER NOT NULL,
    UNIQUE (provider_id, name)
) STRICT;

CREATE TABLE aliases (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    created_at_us INTEGER NOT NULL
) STRICT;

-- Targets are names: one whose model is gone is skipped, and works again when the model is back.
CREATE TABLE alias_targets (
    alias_id INTEGER NOT NULL REFERENCES aliases (id) ON DELETE CASCADE,
    model TEXT NOT NULL, -- direct ID
    priority INTEGER NOT NULL,
    weight INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (alias_id, model)
) STRICT, WITHOUT ROWID;

-- Running gateways. Whether one still runs is told by the lock on its file, not by its row.
CREATE TABLE instances (
    number INTEGER PRIMARY KEY CHECK (number BETWEEN 0 AND 255),
    process INTEGER NOT NULL,
    started_at_us INTEGER NOT NULL,
    config_version_seen INTEGER NOT NULL DEFAULT 0 -- what its requests work with
) STRICT;

-- One row a request. The id is the request's number: it grows with time, so a span of time is a
-- span of the primary key. Empty text is NULL. Columns as in models/domain/usagerecord.h.
CREATE TABLE usage (
    id INTEGER PRIMARY KEY,
    state INTEGER NOT NULL,
    started_at_us INTEGER NOT NULL,
    owner_kind INTEGER NOT NULL,
    organization_id INTEGER NOT NULL,
    user_id INTEGER NOT NULL,
    key_id INTEGER NOT NULL,
    endpoint TEXT,
    requested_model TEXT,
    alias TEXT,
    provider TEXT,
    upstream_model TEXT,
    streamed INTEGER NOT NULL,
    status INTEGER NOT NULL,
    error_code TEXT,
    error_origin INTEGER NOT NULL,
    finish_reason TEXT,
    input_tokens INTEGER NOT NULL,
    cached_input_tokens INTEGER NOT NULL,
    cache_write_tokens INTEGER NOT NULL,
    output_tokens INTEGER NOT NULL,
    reasoning_tokens INTEGER NOT NULL,
    token_confidence INTEGER NOT NULL,
    cost_nanos INTEGER NOT NULL,
    price_version INTEGER NOT NULL,
    cost_confidence INTEGER NOT NULL,
    total_us INTEGER NOT NULL,
    first_token_us INTEGER NOT NULL,
    upstream_us INTEGER NOT NULL,
    gateway_us INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    client_request_id TEXT,
    provider_request_id TEXT,
    client_program TEXT
) STRICT;
CREATE INDEX usage_client_request ON usage (client_request_id) WHERE client_request_id IS NOT NULL;
CREATE INDEX usage_open ON usage (state) WHERE state = 0;

-- What a gateway must learn of. (One trigger a table and kind of change: SQLite has no other way.)
CREATE TRIGGER settings_insert AFTER INSERT ON settings BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER settings_update AFTER UPDATE ON settings BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER settings_delete AFTER DELETE ON settings BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER organizations_insert AFTER INSERT ON organizations BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER organizations_update AFTER UPDATE ON organizations BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER organizations_delete AFTER DELETE ON organizations BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER users_insert AFTER INSERT ON users BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER users_update AFTER UPDATE ON users BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER users_delete AFTER DELETE ON users BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER api_keys_insert AFTER INSERT ON api_keys BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER api_keys_update AFTER UPDATE ON api_keys BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER api_keys_delete AFTER DELETE ON api_keys BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER key_scope_insert AFTER INSERT ON key_scope BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER key_scope_update AFTER UPDATE ON key_scope BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER key_scope_delete AFTER DELETE ON key_scope BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER providers_insert AFTER INSERT ON providers BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER providers_update AFTER UPDATE ON providers BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER providers_delete AFTER DELETE ON providers BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER models_insert AFTER INSERT ON models BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER models_update AFTER UPDATE ON models BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER models_delete AFTER DELETE ON models BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER aliases_insert AFTER INSERT ON aliases BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER aliases_update AFTER UPDATE ON aliases BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER aliases_delete AFTER DELETE ON aliases BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER alias_targets_insert AFTER INSERT ON alias_targets BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER alias_targets_update AFTER UPDATE ON alias_targets BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;
CREATE TRIGGER alias_targets_delete AFTER DELETE ON alias_targets BEGIN UPDATE meta SET value = value + 1 WHERE key = 'config_version'; END;

-- What a first start finds: an organization to own keys, and a provider to try things out with. Its
-- prices are made up, so that costs can be seen without spending anything.
INSERT INTO organizations (name, name_folded) VALUES ('Main organization', 'main organization');
INSERT INTO providers (name, kind, created_at_us) VALUES ('sandbox', 1, unixepoch() * 1000000);
INSERT INTO models (provider_id, name, created_at_us)
    SELECT providers.id, column1, providers.created_at_us
    FROM providers, (VALUES ('echo'), ('lorem'), ('tool'), ('fail'));
INSERT INTO prices (model_id, input, cached_input, output, source, created_at_us)
    SELECT id, 100000000, 10000000, 400000000, 'sandbox', created_at_us FROM models;
UPDATE models SET price_id = (SELECT prices.id FROM prices WHERE prices.model_id = models.id);
