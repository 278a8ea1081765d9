// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace orchestris {

struct StorageContext;

/// How the command line shows requests.

/// Names of owners by their IDs.
struct OwnerNames {
    QHash<Id, QString> users;
    QHash<Id, QString> organizations;
};
[[nodiscard]] Result<OwnerNames> loadOwnerNames(StorageContext &context);

/// As `recordToJson` has it.
[[nodiscard]] QJsonObject requestToJson(const UsageRecord &row, const OwnerNames &names);

/// A request as a row of a table under `requestHeadings`.
[[nodiscard]] QStringList requestHeadings();
[[nodiscard]] QStringList numericRequestHeadings();
[[nodiscard]] QStringList requestToRow(const UsageRecord &row);

/// "$0.00006", "~$0.00006" if estimated, "?" if unknown.
[[nodiscard]] QString shownCost(const UsageRecord &row);
/// "200", or the name of its state while it has none.
[[nodiscard]] QString shownStatus(const UsageRecord &row);

} // namespace orchestris
