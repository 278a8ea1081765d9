// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limit.h"
#include "models/domain/result.h"
#include "models/domain/scope.h"

#include <QHash>
#include <QJsonValue>

namespace orchestris {

struct StorageContext;

// How the command line names who something belongs to, and what they may call.

/// Names by their numbers, of all whom a limit can be for.
struct SubjectNames {
    QHash<Id, QString> organizations;
    QHash<Id, QString> users;
    QHash<Id, QString> keys;

    /// Empty if there is none of that number (any more).
    [[nodiscard]] QString of(LimitSubject subject, Id id) const;
    /// `key "ci"`, or `key 7, which is gone`.
    [[nodiscard]] QString shown(LimitSubject subject, Id id) const;
};
[[nodiscard]] Result<SubjectNames> loadSubjectNames(StorageContext &context);

/// "everything", or the names with commas.
[[nodiscard]] QString scopeWords(const Scope &scope);
/// null: everything.
[[nodiscard]] QJsonValue scopeJson(const Scope &scope);
/// null if it is empty.
[[nodiscard]] QJsonValue nameJson(const QString &name);

} // namespace orchestris
