// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"
#include "models/tools/toolkind.h"
#include "models/tools/variablebook.h"

#include <QFileDevice>
#include <QList>

namespace orchestris {

/// What a tool is to be set to.
struct ToolTarget {
    QString baseUrl; ///< without a slash at the end
    Secret key;
    QString model; ///< an alias or a direct ID
};

/// What becomes of one file.
struct FileEdit {
    QString path;
    QByteArray before; ///< as it was read; empty if it was not there
    QByteArray after;
    bool existed = false;
    bool hasSecret = false; ///< only its owner may read it afterwards

    bool operator==(const FileEdit &) const = default;
};

/// What would be written for a tool. Empty: it is set up so already. Holds secrets.
struct ToolPlan {
    ToolKind kind = ToolKind::Codex;
    QList<FileEdit> edits;
};

/// Reads what is there and plans the changes, without writing anything: single values are set, all
/// else stays. Planning again after writing gives an empty plan. Fails if a file cannot be read or
/// is not what it should be. Not for the main thread.
[[nodiscard]] Result<ToolPlan> planTool(ToolKind kind, const ToolSurroundings &surroundings,
                                        const ToolTarget &target, const QDateTime &now);

/// A plan that was carried out.
struct WrittenPlan {
    ToolPlan plan;
    QStringList backups;                           ///< what was copied before
    QList<QFileDevice::Permissions> permissions{}; ///< each file's before, as the edits
};

/// Carries it out, each file as a whole or not at all, with a copy beside each that was there. A
/// file that has changed since it was planned is a Conflict, and nothing is written; if one fails
/// later, those before are put back, and the error names what could not be. Not for the main
/// thread.
[[nodiscard]] Result<WrittenPlan> writePlan(const ToolPlan &plan, const QDateTime &now);
/// Puts back what was there, and who could read it. Conflict if a file has changed since, and
/// nothing is put back; if one fails, the others are put back all the same and the error names it.
/// Not for the main thread.
[[nodiscard]] Result<void> undoPlan(const WrittenPlan &written);

/// The same for somebody's own hands: each file's name and what belongs into it. Holds the key.
struct ToolSnippet {
    QString place; ///< "~/.codex/config.toml"
    QString text;
};
[[nodiscard]] QList<ToolSnippet> snippetsFor(ToolKind kind, const ToolTarget &target);

/// The change as a unified diff, without a heading, with three lines around each; secrets in it
/// are cut to their beginnings.
[[nodiscard]] QString diffOf(const FileEdit &edit);

} // namespace orchestris
