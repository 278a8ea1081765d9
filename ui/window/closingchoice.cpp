// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/closingchoice.h"

#include <QSettings>

namespace orchestris {

namespace {

constexpr auto ClosingKey = u"window/closing"; // "quit", "stay", or absent

} // namespace

ClosingChoice &ClosingChoice::of(QSettings &settings)
{
    if (auto *choice = settings.findChild<ClosingChoice *>(QString(), Qt::FindDirectChildrenOnly))
        return *choice;
    return *new ClosingChoice(settings);
}

ClosingChoice::ClosingChoice(QSettings &settings)
    : QObject(&settings)
    , m_settings(settings)
{
}

bool ClosingChoice::isOpen() const
{
    return m_settings.value(ClosingKey).toString().isEmpty();
}

bool ClosingChoice::quits() const
{
    return m_settings.value(ClosingKey).toString() == u"quit";
}

void ClosingChoice::setQuits(bool quits)
{
    m_settings.setValue(ClosingKey, quits ? QStringLiteral("quit") : QStringLiteral("stay"));
    Q_EMIT changed();
}

} // namespace orchestris
