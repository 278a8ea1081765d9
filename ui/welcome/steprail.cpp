// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/steprail.h"

#include "ui/look/tonemark.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>

namespace orchestris {

namespace {

constexpr int RailWidth = 208;

} // namespace

StepRail::StepRail(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addStretch(1);
    setMinimumWidth(RailWidth);
    setAccessibleName(tr("Steps"));
}

void StepRail::add(const QString &title)
{
    const int number = int(m_rows.size());
    Row row{new ToneMark(m_context.theme), makeButton("flat", {}), title};
    row.button->setObjectName(QStringLiteral("step-%1").arg(number + 1));
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(row.mark);
    line->addWidget(row.button);
    line->addStretch(1);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertLayout(number, line);
    connect(row.button, &QPushButton::clicked, this, [this, number] { Q_EMIT chosen(number); });
    m_rows.append(row);
}

void StepRail::showSteps(int current, int furthest)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const bool isDone = i < furthest && (i != current || furthest == m_rows.size());
        row.mark->setTone(isDone ? Tone::Good : i == current ? Tone::Busy : Tone::Quiet);
        row.button->setText(tr("%1. %2").arg(i + 1).arg(row.title));
        row.button->setEnabled(i <= furthest);
        row.button->setAccessibleName(isDone         ? tr("%1, done").arg(row.title)
                                      : i == current ? tr("%1, the present step").arg(row.title)
                                                     : row.title);
        QFont font = row.button->font();
        font.setWeight(i == current ? QFont::DemiBold : QFont::Normal);
        row.button->setFont(font);
    }
}

} // namespace orchestris
