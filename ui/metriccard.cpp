// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metriccard.h"

#include "models/tables/format.h"
#include "ui/parts.h"
#include "ui/theme.h"

#include <QBoxLayout>

namespace orchestris {

MetricCard::MetricCard(const QString &caption, QWidget *parent)
    : QFrame(parent)
    , m_figure(makeLabel("figure", format::none()))
    , m_remark(makeLabel("caption", QStringLiteral(" ")))
{
    setRole(this, "card");
    setAccessibleName(caption);
    for (QLabel *label : {m_figure, m_remark}) // a long figure must not widen its card
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::CardPadding, 12, Metrics::CardPadding, 12);
    column->setSpacing(2);
    column->addWidget(makeLabel("caption", caption));
    column->addWidget(m_figure);
    column->addWidget(m_remark);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(120);
}

void MetricCard::setFigure(const QString &figure, const QString &remark)
{
    m_figure->setText(figure);
    m_remark->setText(remark);
    m_remark->setToolTip(remark);
    setAccessibleDescription(figure + u' ' + remark);
}

QString MetricCard::figure() const
{
    return m_figure->text();
}

} // namespace orchestris
