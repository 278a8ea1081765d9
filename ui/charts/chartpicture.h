// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"

#include <QImage>
#include <QRectF>
#include <QSet>

class QPainter;

namespace orchestris {

struct Theme;

/// Draws a chart with its title and legend into an area of the painter's, in its units. `note`:
/// what to say if there is nothing to draw. Main thread.
void paintChart(QPainter &painter, const QRectF &area, const Theme &theme, const QString &title,
                const ChartData &data, const QSet<QString> &hidden, const QString &note);

} // namespace orchestris
