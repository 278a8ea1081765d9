// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/steplist.h"

#include "ui/look/tonemark.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>

namespace orchestris {

StepList::StepList(const ThemeController &theme, int steps, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (int i = 0; i < steps; ++i) {
        const Row row{new ToneMark(theme), makeText(nullptr)};
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(row.mark, 0, Qt::AlignTop);
        line->addWidget(row.text, 1);
        column->addLayout(line);
        m_rows.push_back(row);
    }
}

void StepList::setStep(int index, Tone tone, const QString &text, bool isMuted)
{
    const Row &row = m_rows[size_t(index)];
    row.mark->setTone(tone);
    row.text->setText(text);
    setStyleProperty(row.text, "role", isMuted ? QStringLiteral("muted") : QString());
}

} // namespace orchestris
