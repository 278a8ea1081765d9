// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/actionbutton.h"

#include "ui/widgets/parts.h"

#include <QAction>
#include <QHelpEvent>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

namespace orchestris {

namespace {

constexpr int IconGap = 4;

/// Where it has too little room, it goes without its icon first, and then ends its text with an
/// ellipsis and has the whole one as tool tip.
class ActionButton final : public QPushButton
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        int missing = sizeHint().width() - width();
        if (missing > 0 && !option.icon.isNull()) {
            option.icon = {};
            missing -= iconSize().width() + IconGap;
        }
        if (missing > 0) {
            const int room =
                fontMetrics().size(Qt::TextShowMnemonic, option.text).width() - missing;
            option.text =
                fontMetrics().elidedText(option.text, Qt::ElideRight, room, Qt::TextShowMnemonic);
        }
        painter.drawControl(QStyle::CE_PushButton, option);
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip || !toolTip().isEmpty()
            || sizeHint().width() <= width())
            return QPushButton::event(event);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().remove(u'&'),
                           this);
        return true;
    }
};

} // namespace

QPushButton *makeActionButton(QAction *action, const char *role)
{
    auto *button = new ActionButton;
    setRole(button, role);
    button->setAutoDefault(false);
    const bool coloured = role != nullptr; // a coloured button says it with words alone
    const auto follow = [button, action, coloured] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip() == action->text() ? QString() : action->toolTip());
        if (!coloured)
            button->setIcon(action->icon());
    };
    button->setObjectName(action->objectName());
    button->setIconSize({16, 16});
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace orchestris
