-- SPDX-FileCopyrightText: 2026 Orchestris Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How many tokens a prompt and its answer can have together; 0: unknown.
ALTER TABLE models ADD COLUMN context_tokens INTEGER NOT NULL DEFAULT 0;

-- What the last probe of a provider with each model found. No configuration: a gateway has nothing
-- to learn from it, so it raises no version.
CREATE TABLE probe_reports (
    provider_id INTEGER NOT NULL REFERENCES providers (id) ON DELETE CASCADE,
    model TEXT NOT NULL, -- as the provider calls it; empty: there was none to call
    at_us INTEGER NOT NULL,
    report TEXT NOT NULL, -- JSON: {"embedding_model", "listed_models", "findings": [{"capability", "verdict", "status", "elapsed_ms", "note"}]}
    PRIMARY KEY (provider_id, model)
) STRICT, WITHOUT ROWID;
