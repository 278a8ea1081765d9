// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metriccard.h"

#include "models/tables/format.h"
#include "ui/parts.h"
#include "ui/theme.h"

#include <QBoxLayout>

namespace orchestris {

namespace {

constexpr int LargestFigure = 26;
constexpr int SmallestFigure = 16;

} // namespace

MetricCard::MetricCard(const QString &caption, QWidget *parent)
    : QFrame(parent)
    , m_figure(makeLabel("figure", format::none()))
    , m_remark(makeLabel("caption", QStringLiteral(" ")))
{
    setRole(this, "card");
    setAccessibleName(caption);
    for (QLabel *label : {m_figure, m_remark}) // a long figure must not widen its card
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_figure->setMinimumHeight(34);
    m_figure->ensurePolished();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
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
    m_remarkText = remark;
    fit();
    m_remark->setToolTip(remark);
    setAccessibleDescription(figure + u' ' + remark);
}

void MetricCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

void MetricCard::fit()
{
    const int room = contentsRect().width() - layout()->contentsMargins().left()
                     - layout()->contentsMargins().right();
    QFont font = m_figure->font();
    int size = LargestFigure;
    for (; size > SmallestFigure; --size) {
        font.setPixelSize(size);
        if (QFontMetrics(font).horizontalAdvance(m_figure->text()) <= room)
            break;
    }
    m_figure->setStyleSheet(QStringLiteral("font-size: %1px;").arg(size));
    m_remark->setText(m_remark->fontMetrics().elidedText(m_remarkText, Qt::ElideRight, room));
}

QString MetricCard::figure() const
{
    return m_figure->text();
}

} // namespace orchestris
