// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/valuepopup.h"

#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QSignalBlocker>

namespace orchestris {

namespace {

constexpr int Width = 300;
constexpr int ItemHeight = 28;
constexpr int ListHeight = 9 * ItemHeight + 10;
constexpr int ValueRole = Qt::UserRole;

} // namespace

ValuePopup::ValuePopup(const QString &title, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(makeSearch(tr("Search")))
    , m_note(makeText("muted", tr("Looking for what was used…")))
    , m_list(new QListWidget)
{
    setRole(this, "popup");
    setObjectName(QStringLiteral("valuePopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(Width);
    m_search->setObjectName(QStringLiteral("valueSearch"));
    m_list->setObjectName(QStringLiteral("values"));
    m_list->setAccessibleName(title);
    m_list->setFixedHeight(ListHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRole(m_list, "picker");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addWidget(makeLabel("heading", title));
    column->addWidget(m_search);
    column->addWidget(m_note);
    column->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &ValuePopup::narrow);
    connect(m_search, &QLineEdit::returnPressed, this, &ValuePopup::tickTyped);
    connect(m_list, &QListWidget::itemChanged, this, &ValuePopup::tell);
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

void ValuePopup::setChoices(const QList<Choice> &choices, const QByteArrayList &ticked)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto add = [&](const Choice &choice) {
        auto *item = new QListWidgetItem(choice.label, m_list);
        item->setData(ValueRole, choice.value);
        item->setToolTip(choice.label);
        item->setSizeHint({0, ItemHeight});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(ticked.contains(choice.value) ? Qt::Checked : Qt::Unchecked);
    };
    for (const bool first : {true, false}) {
        for (const Choice &choice : choices) {
            if (ticked.contains(choice.value) == first)
                add(choice);
        }
    }
    m_note->setVisible(choices.isEmpty());
    m_note->setText(tr("Nothing was used in this time."));
    narrow(m_search->text());
}

void ValuePopup::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->show();
}

void ValuePopup::openBelow(QWidget *widget)
{
    adjustSize();
    QPoint place = widget->mapToGlobal(QPoint(0, widget->height() + 4));
    const QRect room = widget->screen()->availableGeometry();
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    if (place.y() + height() > room.bottom())
        place.setY(std::max(room.top(), room.bottom() - height()));
    move(place);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void ValuePopup::narrow(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

void ValuePopup::tickTyped()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (item->isHidden())
            continue;
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        m_search->clear();
        return;
    }
}

void ValuePopup::tell()
{
    QByteArrayList ticked;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            ticked.append(item->data(ValueRole).toByteArray());
    }
    Q_EMIT changed(ticked);
}

} // namespace orchestris
