// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QColor>
#include <QPen>

namespace orchestris {

struct Theme;

[[nodiscard]] QColor chartColour(const Theme &theme, int slot);
/// A line's pen: the `order`th line of a chart has its own pattern, too.
[[nodiscard]] QPen chartPen(const Theme &theme, int slot, int order);

/// A colour for each of at most ChartSlot::Count values, no two the same. A value has the same one
/// on every chart, unless one before it in the list took it.
[[nodiscard]] QList<int> colourSlots(const QByteArrayList &values);

} // namespace orchestris
