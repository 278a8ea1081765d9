// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tools/toolfinding.h"
#include "models/tools/variablebook.h"

namespace orchestris {

/// How a tool is set up, as it would see it itself: what it asks where, with which key. Holds a
/// secret: it stays in the thread that read it and what that calls.
struct ToolSetup {
    ToolKind kind = ToolKind::Codex;
    bool isInstalled = false;
    /// What it reads first, and what would be changed. Those that are not there are listed too.
    QList<ToolFile> files;
    Located baseUrl; ///< empty: OpenAI's own
    Located model;
    Located key;
    QString keyVariable; ///< in which it looks for the key; empty: in no variable
    WireApi wire = WireApi::Chat;
    QList<ToolFinding> findings; ///< of reading

    [[nodiscard]] bool isConfigured() const;
    [[nodiscard]] const ToolFile *mainFile() const { return files.isEmpty() ? nullptr : &files[0]; }
};

/// Reads the tool's configuration in the user's home. Not for the main thread.
///
/// Where the formats are from: Codex CLI: config.toml, auth.json and .env in CODEX_HOME
/// (developers.openai.com/codex/config-reference; codex-rs/arg0 for .env). opencode:
/// opencode.ai/docs/config and /docs/providers. Continue: docs.continue.dev/reference. Qwen Code:
/// docs/users/configuration/settings.md and auth.md of QwenLM/qwen-code. Cline:
/// docs.cline.bot/cli/configuration and sdk/packages/core/src/services/storage of cline/cline. The
/// OpenAI SDKs: OPENAI_BASE_URL and OPENAI_API_KEY of openai-python and openai-node.
[[nodiscard]] ToolSetup readTool(ToolKind kind, const ToolSurroundings &surroundings);

// One for each tool; `setup` comes with its kind.
void readCodex(ToolSetup &setup, const ToolSurroundings &surroundings);
void readOpenCode(ToolSetup &setup, const ToolSurroundings &surroundings);
void readContinue(ToolSetup &setup, const ToolSurroundings &surroundings);
void readQwenCode(ToolSetup &setup, const ToolSurroundings &surroundings);
void readCline(ToolSetup &setup, const ToolSurroundings &surroundings);
void readOpenAiVariables(ToolSetup &setup, const ToolSurroundings &surroundings);

/// Looks a variable up in `dotEnv` and then in the book, takes it as the key, and says where two
/// places contradict each other.
void takeKeyVariable(ToolSetup &setup, const QString &name, const ToolFile *dotEnv,
                     const VariableBook &book);
/// The place of a finding or a value, `file` with its line.
void noteOverruled(ToolSetup &setup, const QString &name, const QList<Located> &places);

} // namespace orchestris
