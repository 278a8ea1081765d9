// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/selectbox.h"

#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyleOption>
#include <QWheelEvent>

namespace orchestris {

SelectBox::SelectBox(QWidget *parent)
    : QComboBox(parent)
{
    auto *list = new QListView(this); // the default popup list ignores item rules of style sheets
    list->setUniformItemSizes(true);
    setView(list);
}

void SelectBox::makeSearchable()
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon); // not as wide as the longest
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    // Of what does not fit, the beginning is shown.
    connect(this, &QComboBox::currentIndexChanged, lineEdit(), [this] { lineEdit()->home(false); });
}

int SelectBox::typedIndex() const
{
    const QString text = currentText().trimmed();
    const int exact = findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive);
    return exact >= 0 ? exact : findText(text, Qt::MatchFixedString);
}

void SelectBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    option.rect = QRect(isRightToLeft() ? 0 : width() - 28, 0, 28, height());
    style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &option, &painter);
}

void SelectBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace orchestris
