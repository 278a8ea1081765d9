// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/toplist.h"

#include "models/tables/format.h"
#include "ui/consolebackend.h"
#include "ui/widgets/barrow.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>

#include <algorithm>

namespace orchestris {

namespace {

/// Whether the group stands for "none": its requests had no such thing.
bool isNone(UsageDimension dimension, const QByteArray &value)
{
    return value.isEmpty()
           || ((dimension == UsageDimension::User || dimension == UsageDimension::Key)
               && value == "0");
}

} // namespace

TopList::TopList(const UiContext &context, UsageDimension dimension, const QString &title,
                 QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_dimension(dimension)
    , m_rest(makeLabel("caption"))
{
    setRole(this, "card");
    setAccessibleName(title);
    QLabel *heading = makeLabel("heading", title);
    heading->setContentsMargins(8, 0, 0, 0);
    m_rest->setContentsMargins(8, 2, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 10);
    column->setSpacing(2);
    column->addWidget(heading);
    for (int i = 0; i < Rows; ++i) {
        auto *row = new BarRow(context.theme);
        row->setObjectName(QStringLiteral("top"));
        row->hide();
        connect(row, &QAbstractButton::clicked, this, [this, i] {
            if (i < m_values.size())
                Q_EMIT chosen(m_values[i]);
        });
        m_rows.append(row);
        column->addWidget(row);
    }
    column->addWidget(m_rest);
    column->addStretch(1);
}

void TopList::setReport(const UsageReport &report)
{
    m_groups.clear();
    for (const UsageGroup &group : report.groups) {
        if (isNone(m_dimension, group.value))
            continue;
        UsageGroup slim;
        slim.value = group.value;
        slim.label = group.label;
        slim.whole.sums = group.whole.sums;
        m_groups.push_back(std::move(slim));
    }
    m_total = report.total.whole.sums;
    show();
}

void TopList::setMeasure(UsageMeasure measure)
{
    m_measure = measure;
    show();
}

qint64 TopList::amountOf(const UsageSums &sums) const
{
    switch (m_measure) {
    case UsageMeasure::Cost:
        return sums.costNanos;
    case UsageMeasure::Tokens:
        return sums.tokens.input + sums.tokens.output;
    case UsageMeasure::Requests:
        break;
    }
    return sums.requests;
}

QString TopList::amountText(qint64 amount) const
{
    return m_measure == UsageMeasure::Cost ? format::money(amount) : format::compactCount(amount);
}

QString TopList::nameOf(const UsageGroup &group) const
{
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    const Id id = group.value.toLongLong();
    if (m_dimension == UsageDimension::Key) {
        if (const ApiKey *key = snapshot->keyById(id))
            return key->name;
    } else if (m_dimension == UsageDimension::User) {
        if (const User *user = snapshot->user(id))
            return user->name;
    }
    return group.label.isEmpty() ? QString::fromUtf8(group.value) : group.label;
}

void TopList::show()
{
    std::stable_sort(m_groups.begin(), m_groups.end(),
                     [this](const UsageGroup &a, const UsageGroup &b) {
                         return amountOf(a.whole.sums) > amountOf(b.whole.sums);
                     });
    const qint64 total = amountOf(m_total);
    m_values.clear();
    int used = 0;
    for (const UsageGroup &group : m_groups) {
        const qint64 amount = amountOf(group.whole.sums);
        if (amount <= 0)
            break;
        if (++used > Rows)
            continue;
        BarRow *row = m_rows[used - 1];
        const QString name = nameOf(group);
        row->setWords(name, amountText(amount),
                      tr("%1: %2 of all. Requests: %3, cost: %4", "name, percent, count, money")
                          .arg(name, format::percent(amount, total),
                               format::count(group.whole.sums.requests),
                               format::money(group.whole.sums.costNanos)));
        row->setShare(total > 0 ? double(amount) / double(total) : 0);
        row->show();
        m_values.append(group.value);
    }
    for (int i = used; i < Rows; ++i)
        m_rows[i]->hide();
    m_rest->setText(used == 0     ? tr("none in this time")
                    : used > Rows ? tr("and %n more", nullptr, used - Rows)
                                  : QString());
    m_rest->setVisible(used == 0 || used > Rows);
}

} // namespace orchestris
