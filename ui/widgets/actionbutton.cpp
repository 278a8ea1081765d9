// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/actionbutton.h"

#include "ui/widgets/parts.h"

#include <QAction>

namespace orchestris {

QPushButton *makeActionButton(QAction *action, const char *role)
{
    QPushButton *button = makeButton(role, action->text());
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
