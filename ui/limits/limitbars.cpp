// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/limits/limitbars.h"

#include "models/tables/format.h"
#include "models/tables/limitload.h"
#include "models/tables/limitwords.h"
#include "ui/widgets/barrow.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>

namespace orchestris {

LimitBars::LimitBars(const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_none(makeText("muted", tr("No limit applies.")))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_none);
}

void LimitBars::setRows(const QList<LimitRow> &rows, const Snapshot &snapshot, qint64 nowUs)
{
    while (m_bars.size() < rows.size()) {
        auto *bar = new BarRow(m_theme);
        const auto number = int(m_bars.size());
        bar->setObjectName(QStringLiteral("limitBar"));
        connect(bar, &QAbstractButton::clicked, this, [this, number] {
            if (number < m_ids.size())
                Q_EMIT limitWanted(m_ids[number]);
        });
        m_bars.append(bar);
        m_column->addWidget(bar);
    }
    m_ids.clear();
    for (int i = 0; i < m_bars.size(); ++i) {
        m_bars[i]->setVisible(i < rows.size());
        if (i >= rows.size())
            continue;
        const LimitRow &row = rows[i];
        m_ids.append(row.limit.id);
        const QString name = words::limitInFull(row.limit, snapshot);
        if (row.used) {
            const std::optional<LimitRow> load(row);
            m_bars[i]->setWords(name,
                                tr("%1, resets: %2", "a share, when")
                                    .arg(loadText(load), words::resets(row.limit, nowUs)),
                                loadToolTip(load, nowUs));
            m_bars[i]->setShare(shareUsed(row), shareTone(row));
        } else {
            m_bars[i]->setWords(name, format::none(),
                                tr("What was used of it is known to the running gateway only."));
            m_bars[i]->setShare(0);
        }
    }
    m_none->setVisible(rows.isEmpty());
}

} // namespace orchestris
