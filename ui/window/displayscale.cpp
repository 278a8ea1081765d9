// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/displayscale.h"

#include <QSettings>

namespace orchestris::displayscale {

namespace {

constexpr auto SizeKey = u"window/size"; // percent, or absent
constexpr auto Factor = "QT_SCALE_FACTOR";
constexpr auto FactorsOfScreens = "QT_SCREEN_SCALE_FACTORS"; // Qt would multiply the two

} // namespace

QList<int> choices()
{
    return {125, 150, 175, 200};
}

int chosen(const QSettings &settings)
{
    const int percent = settings.value(SizeKey).toInt();
    return choices().contains(percent) ? percent : 0;
}

void choose(QSettings &settings, int percent)
{
    if (percent == 0)
        settings.remove(SizeKey);
    else
        settings.setValue(SizeKey, percent);
}

bool announce(const QSettings &settings)
{
    const int percent = chosen(settings);
    if (percent == 0 || qEnvironmentVariableIsSet(Factor)
        || qEnvironmentVariableIsSet(FactorsOfScreens))
        return false;
    return qputenv(Factor, QByteArray::number(percent / 100.0));
}

void withdraw()
{
    qunsetenv(Factor);
}

} // namespace orchestris::displayscale
