-- SPDX-FileCopyrightText: 2026 Orchestris Console contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What differs between providers of one dialect. Numbers as in models/domain/provider.h.
ALTER TABLE providers ADD COLUMN endpoints INTEGER NOT NULL DEFAULT 1; -- 1 chat, 2 responses, 4 embeddings, 8 messages
ALTER TABLE providers ADD COLUMN takes_include_usage INTEGER NOT NULL DEFAULT 1;
ALTER TABLE providers ADD COLUMN maximum_output INTEGER NOT NULL DEFAULT 0;
ALTER TABLE providers ADD COLUMN reasoning INTEGER NOT NULL DEFAULT 1;
ALTER TABLE providers ADD COLUMN api_version TEXT NOT NULL DEFAULT '';
ALTER TABLE providers ADD COLUMN extra_headers TEXT NOT NULL DEFAULT ''; -- lines "Name: value"; no secrets

-- Until now every provider was taken for one that has chat only. Embeddings could not be asked for;
-- a provider without them answers so by itself.
UPDATE providers SET endpoints = 5 WHERE kind = 0;
UPDATE providers SET endpoints = 7 WHERE kind = 0 AND (base_url = 'https://api.openai.com/v1' OR base_url LIKE 'https://%.openai.azure.com/openai/v1');
UPDATE providers SET endpoints = 3 WHERE kind = 0 AND base_url = 'https://api.x.ai/v1';
UPDATE providers SET endpoints = 1 WHERE kind = 0 AND base_url IN ('https://api.groq.com/openai/v1', 'https://api.deepseek.com/v1');
UPDATE providers SET takes_include_usage = 0 WHERE kind = 0 AND base_url = 'https://api.mistral.ai/v1';
UPDATE providers SET maximum_output = 1 WHERE kind = 0 AND base_url IN ('https://api.mistral.ai/v1', 'https://api.deepseek.com/v1', 'https://api.together.xyz/v1', 'https://generativelanguage.googleapis.com/v1beta/openai', 'http://127.0.0.1:11434/v1', 'http://127.0.0.1:1234/v1', 'http://127.0.0.1:8080/v1');
UPDATE providers SET reasoning = 0 WHERE kind = 0 AND (base_url IN ('https://api.openai.com/v1', 'https://api.x.ai/v1', 'https://api.mistral.ai/v1', 'https://generativelanguage.googleapis.com/v1beta/openai') OR base_url LIKE 'https://%.openai.azure.com/openai/v1');
UPDATE providers SET reasoning = 2 WHERE kind = 0 AND base_url IN ('https://openrouter.ai/api/v1', 'https://api.groq.com/openai/v1', 'https://api.together.xyz/v1', 'http://127.0.0.1:11434/v1');
