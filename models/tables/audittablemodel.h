// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/auditentry.h"
#include "models/domain/clock.h"
#include "models/tables/rowtablemodel.h"

namespace orchestris {

[[nodiscard]] inline Id rowId(const AuditEntry &entry)
{
    return entry.id;
}

/// Changes by admins, in the order they are given. `clock` must outlive the model.
class AuditTableModel final : public RowTableModel<AuditEntry>
{
    Q_OBJECT
public:
    enum Column { When, Actor, Program, Action, Subject, Change, ColumnCount };

    explicit AuditTableModel(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const AuditEntry &entry, int column) const;

    const Clock &m_clock;
};

/// For people: "Key issued"; an action that nobody knows reads as it is stored.
[[nodiscard]] QString auditActionText(const QString &action);
/// The two halves of an action, for filters: "Keys", "Revoked".
[[nodiscard]] QString auditNounText(const QString &noun);
[[nodiscard]] QString auditVerbText(const QString &verb);
/// What was changed: a name; of a setting the one that people know.
[[nodiscard]] QString auditSubjectText(const AuditEntry &entry);
/// One value for people: times as times (by the member's name), lists and objects with commas.
[[nodiscard]] QString auditValueText(const QString &member, const QJsonValue &value);
/// The entry as indented JSON, for copies.
[[nodiscard]] QByteArray auditJson(const AuditEntry &entry);

} // namespace orchestris
