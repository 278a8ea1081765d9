// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/uifixture.h"

#include <QLabel>
#include <QTableView>

namespace orchestris::test {

/// Whether a visible label of the program holds this text.
[[nodiscard]] inline bool shows(const QString &text)
{
    const QWidgetList widgets = QApplication::allWidgets();
    return std::any_of(widgets.begin(), widgets.end(), [&](const QWidget *widget) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        return label && label->isVisible() && label->text().contains(text);
    });
}

/// Selects the row whose cell in that column reads so; false if there is none.
[[nodiscard]] inline bool selectRow(QTableView *table, const QString &text, int column = 0)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, column).data().toString() == text) {
            table->selectRow(row);
            return true;
        }
    }
    return false;
}

} // namespace orchestris::test
