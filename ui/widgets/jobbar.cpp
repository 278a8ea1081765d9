// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/jobbar.h"

#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QProgressBar>

namespace orchestris {

namespace {

constexpr int Steps = 1000;

} // namespace

JobBar::JobBar(QWidget *parent)
    : QFrame(parent)
    , m_text(makeLabel("field"))
    , m_progress(new QProgressBar)
    , m_cancel(makeButton(nullptr, tr("Ca&ncel")))
{
    setRole(this, "notice");
    setObjectName(QStringLiteral("job"));
    m_progress->setRange(0, Steps);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setObjectName(QStringLiteral("jobProgress"));
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 8, 6);
    row->setSpacing(14);
    row->addWidget(m_text);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &JobBar::cancelled);
    hide();
}

void JobBar::begin(const QString &text)
{
    m_text->setText(text);
    setProgress(0);
    show();
}

void JobBar::setProgress(double share)
{
    m_progress->setRange(0, share < 0 ? 0 : Steps);
    m_progress->setValue(int(share * Steps));
}

void JobBar::finish()
{
    hide();
}

} // namespace orchestris
