// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/limitload.h"

#include "models/tables/format.h"
#include "models/tables/limitwords.h"

#include <QCoreApplication>

#include <cmath>

namespace orchestris {

namespace {

struct LoadWords {
    Q_DECLARE_TR_FUNCTIONS(limits)
};

} // namespace

LimitLoads::LimitLoads(const QList<LimitRow> &rows)
{
    for (const LimitRow &row : rows)
        m_rows[{int(row.limit.subject), row.limit.subjectId}].append(row);
}

QList<LimitRow> LimitLoads::ofKey(const ApiKey &key) const
{
    QList<LimitRow> rows = of(LimitSubject::Organization, key.organizationId);
    if (key.ownerKind == OwnerKind::User)
        rows += of(LimitSubject::User, key.userId);
    return rows + of(LimitSubject::Key, key.id);
}

QList<LimitRow> LimitLoads::ofOwner(OwnerKind kind, Id id, Id organization) const
{
    QList<LimitRow> rows = of(LimitSubject::Organization, organization);
    if (kind == OwnerKind::User)
        rows += of(LimitSubject::User, id);
    return rows;
}

std::optional<LimitRow> tightestOf(const QList<LimitRow> &rows)
{
    std::optional<LimitRow> tightest;
    for (const LimitRow &row : rows) {
        if (row.used && (!tightest || shareUsed(row) > shareUsed(*tightest)))
            tightest = row;
    }
    return tightest;
}

QString loadText(const std::optional<LimitRow> &row)
{
    return row ? format::percent(std::llround(shareUsed(*row) * 1e6), 1'000'000) : format::none();
}

QString loadToolTip(const std::optional<LimitRow> &row, qint64 nowUs)
{
    if (!row)
        return {};
    const QString text = LoadWords::tr("%1 of %2; resets: %3", "used, a limit, when")
                             .arg(words::usedQuantity(row->limit.metric, *row->used),
                                  words::limitAmount(row->limit), words::resets(row->limit, nowUs));
    QStringList lines{text};
    switch (row->limit.subject) {
    case LimitSubject::Organization:
        lines.append(LoadWords::tr("A limit of the organization %1").arg(row->subject));
        break;
    case LimitSubject::User:
        lines.append(LoadWords::tr("A limit of the user %1").arg(row->subject));
        break;
    case LimitSubject::Key:
        lines.append(LoadWords::tr("A limit of the key %1").arg(row->subject));
        break;
    }
    if (!row->limit.model.isEmpty())
        lines.append(LoadWords::tr("Only for %1").arg(row->limit.model));
    return lines.join(u'\n');
}

double loadShare(const std::optional<LimitRow> &row)
{
    return row ? shareUsed(*row) : -1.0;
}

} // namespace orchestris
