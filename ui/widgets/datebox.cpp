// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datebox.h"

#include "models/tables/format.h"

#include <QPainter>
#include <QStyleOption>

namespace orchestris {

DateBox::DateBox(QWidget *parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
    setDisplayFormat(format::datePattern());
}

void DateBox::paintEvent(QPaintEvent *event)
{
    QDateEdit::paintEvent(event);
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    option.rect = QRect(isRightToLeft() ? 0 : width() - 28, 0, 28, height());
    style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &option, &painter);
}

} // namespace orchestris
