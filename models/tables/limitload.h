// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/limittablemodel.h"

#include <QHash>

namespace orchestris {

/// The limits that keys and their owners meet, with what is used of them. A value.
class LimitLoads
{
public:
    LimitLoads() = default;
    explicit LimitLoads(const QList<LimitRow> &rows);

    /// Its organization's, then its user's, then its own.
    [[nodiscard]] QList<LimitRow> ofKey(const ApiKey &key) const;
    /// An organization's; of a user their organization's and their own.
    [[nodiscard]] QList<LimitRow> ofOwner(OwnerKind kind, Id id, Id organization) const;

private:
    [[nodiscard]] QList<LimitRow> of(LimitSubject subject, Id id) const
    {
        return m_rows.value({int(subject), id});
    }

    QHash<std::pair<int, Id>, QList<LimitRow>> m_rows;
};

/// The one of which most is used; absent if nobody knows what was used of any.
[[nodiscard]] std::optional<LimitRow> tightestOf(const QList<LimitRow> &rows);

/// For a cell with a bar: "85 %".
[[nodiscard]] QString loadText(const std::optional<LimitRow> &row);
/// In full: "$34.12 of $40.00 a day, of the organization Example; resets: in 11 h".
[[nodiscard]] QString loadToolTip(const std::optional<LimitRow> &row, qint64 nowUs);
/// To sort by; limits of which nothing is known come last.
[[nodiscard]] double loadShare(const std::optional<LimitRow> &row);

} // namespace orchestris
