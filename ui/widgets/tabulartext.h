// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QPainter;
class QRect;

namespace orchestris {

/// Draws numbers with figures of one width, so that columns of them line up: Qt 6.4 cannot ask a
/// font for its tabular figures. One line, in the painter's font and pen; elided if too long.
void drawTabular(QPainter &painter, const QRect &area, const QString &text, bool alignRight);

} // namespace orchestris
