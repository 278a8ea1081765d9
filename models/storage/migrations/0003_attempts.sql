-- SPDX-FileCopyrightText: 2026 Orchestris Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a request tried, in order: one row a call to a provider, and one for each target that was
-- passed over. Columns as in `Attempt` (models/domain/usagerecord.h). Rows are added at the end of
-- the table, because request numbers grow with time.
CREATE TABLE attempts (
    request_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    provider TEXT,
    upstream_model TEXT,
    start_us INTEGER NOT NULL,
    wait_us INTEGER NOT NULL,
    first_byte_us INTEGER NOT NULL,
    total_us INTEGER NOT NULL,
    status INTEGER NOT NULL,
    outcome TEXT,
    provider_request_id TEXT,
    PRIMARY KEY (request_id, number)
) STRICT, WITHOUT ROWID;

-- How the targets are doing, as the running gateway saw it last. Not configuration: no trigger.
CREATE TABLE target_health (
    target TEXT PRIMARY KEY, -- direct ID
    circuit INTEGER NOT NULL,
    consecutive_failures INTEGER NOT NULL,
    last_outcome TEXT,
    changed_at_us INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
