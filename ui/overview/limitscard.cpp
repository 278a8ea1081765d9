// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/limitscard.h"

#include "models/tables/format.h"
#include "models/tables/limittablemodel.h"
#include "models/tables/limitwords.h"
#include "ui/widgets/barrow.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>

#include <algorithm>
#include <cmath>

namespace orchestris {

LimitsCard::LimitsCard(const ThemeController &theme, QWidget *parent)
    : QFrame(parent)
    , m_empty(makeText("muted", tr("No limits yet. A limit keeps what an organization, a user or a "
                                   "key can spend where you want it.")))
    , m_all(makeButton("flat", tr("All li&mits")))
{
    setRole(this, "card");
    setAccessibleName(tr("The closest limits"));
    m_empty->setContentsMargins(8, 4, 8, 4);
    m_all->setObjectName(QStringLiteral("allLimits"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 0, 2);
    head->addWidget(makeLabel("heading", tr("Closest limits")), 1);
    head->addWidget(m_all);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_empty);
    for (int i = 0; i < Rows; ++i) {
        auto *row = new BarRow(theme);
        row->setObjectName(QStringLiteral("closeLimit"));
        row->hide();
        connect(row, &QAbstractButton::clicked, this, [this, i] {
            if (i < m_ids.size())
                Q_EMIT limitWanted(m_ids[i]);
        });
        m_rows.append(row);
        column->addWidget(row);
    }
    column->addStretch(1);
    connect(m_all, &QPushButton::clicked, this, [this] { Q_EMIT limitWanted(0); });
}

void LimitsCard::setUses(const Snapshot &snapshot, const QList<LimitUse> &uses, qint64 nowUs)
{
    QList<LimitRow> limits = LimitTableModel::rowsOf(snapshot, uses, nowUs);
    m_empty->setVisible(limits.isEmpty());
    limits.removeIf([](const LimitRow &row) { return !row.used.has_value(); });
    std::stable_sort(limits.begin(), limits.end(), [](const LimitRow &a, const LimitRow &b) {
        return shareUsed(a) > shareUsed(b);
    });
    limits.resize(std::min<qsizetype>(limits.size(), Rows));
    m_ids.clear();
    for (int i = 0; i < Rows; ++i) {
        m_rows[i]->setVisible(i < limits.size());
        if (i >= limits.size())
            continue;
        const LimitRow &row = limits[i];
        const double share = shareUsed(row);
        m_ids.append(row.limit.id);
        m_rows[i]->setWords(words::limitInFull(row.limit, snapshot),
                            format::percent(std::llround(share * 1e6), 1'000'000),
                            tr("%1 of %2; resets: %3", "used, a limit, when")
                                .arg(words::usedQuantity(row.limit.metric, *row.used),
                                     words::limitAmount(row.limit),
                                     words::resets(row.limit, nowUs)));
        m_rows[i]->setShare(share, shareTone(row));
    }
}

} // namespace orchestris
