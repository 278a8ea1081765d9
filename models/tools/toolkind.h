// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace orchestris {

/// The agent tools whose configuration is known here.
enum class ToolKind : quint8 { Codex, OpenCode, Continue, QwenCode, Cline, Environment };

inline constexpr std::array AllTools{ToolKind::Codex,    ToolKind::OpenCode, ToolKind::Continue,
                                     ToolKind::QwenCode, ToolKind::Cline,    ToolKind::Environment};

[[nodiscard]] QString toolKey(ToolKind kind);  ///< "codex": for the command line and settings
[[nodiscard]] QString toolName(ToolKind kind); ///< "Codex CLI": a name, not translated
[[nodiscard]] std::optional<ToolKind> findTool(QStringView key);

/// Which of OpenAI's two protocols a tool speaks.
enum class WireApi : quint8 { Chat, Responses };

/// What of a machine decides how its tools are configured. A value, so that tests bring their own.
struct ToolSurroundings {
    QString home; ///< without a slash at the end
    /// Of this process; a terminal may have others, so shell profiles are read too. Holds secrets.
    QHash<QString, QString> environment;

    [[nodiscard]] static ToolSurroundings ofThisProcess();
    /// `~/NAME`.
    [[nodiscard]] QString inHome(QStringView name) const;
    /// The other way round, for people: `~/.codex/config.toml`.
    [[nodiscard]] QString brief(const QString &path) const;
    /// A folder that a variable can move, such as CODEX_HOME; `~/USUAL` without it.
    [[nodiscard]] QString folder(const QString &variable, QStringView usual) const;
    /// Whether a program of that name is in the PATH or where its installers usually put it.
    [[nodiscard]] bool hasProgram(const QString &name) const;
};

} // namespace orchestris
