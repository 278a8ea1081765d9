// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartcolours.h"

#include "ui/charts/chartdata.h"
#include "ui/look/theme.h"

namespace orchestris {

namespace {

/// The same in every process, unlike qHash.
quint32 fnvHash(const QByteArray &bytes)
{
    quint32 hash = 2'166'136'261U;
    for (const char byte : bytes) {
        hash ^= quint8(byte);
        hash *= 16'777'619U;
    }
    return hash ^ (hash >> 15);
}

} // namespace

QColor chartColour(const Theme &theme, int slot)
{
    return slot >= 0 && slot < ChartSlot::Count ? theme.series.at(size_t(slot)) : theme.otherSeries;
}

QPen chartPen(const Theme &theme, int slot, int order)
{
    static const QList<QList<qreal>> Patterns{{}, {5, 2.5}, {1.5, 2.5}, {6, 2.5, 1.5, 2.5}};
    QPen pen(chartColour(theme, slot), 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    const QList<qreal> &pattern = Patterns[order % Patterns.size()];
    if (!pattern.isEmpty())
        pen.setDashPattern(pattern);
    return pen;
}

QList<int> colourSlots(const QByteArrayList &values)
{
    QList<int> chosen;
    QList<bool> taken(ChartSlot::Count, false);
    for (const QByteArray &value : values) {
        int slot = ChartSlot::Other;
        const int wanted = int(fnvHash(value) % ChartSlot::Count);
        for (int i = 0; i < ChartSlot::Count && slot == ChartSlot::Other; ++i) {
            const int tried = (wanted + i) % ChartSlot::Count;
            if (!taken[tried])
                slot = tried;
        }
        if (slot != ChartSlot::Other)
            taken[slot] = true;
        chosen.append(slot);
    }
    return chosen;
}

} // namespace orchestris
