// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSettings;

namespace orchestris {

/// What closing the window means, for all who show or change it. Belongs to the window's settings
/// and lives as long as they do; main thread.
class ClosingChoice final : public QObject
{
    Q_OBJECT
public:
    /// The one of these settings, made when it is first asked for.
    [[nodiscard]] static ClosingChoice &of(QSettings &settings);

    /// Nobody was asked yet: closing goes on serving where there is a tray.
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] bool quits() const;
    void setQuits(bool quits);

Q_SIGNALS:
    void changed();

private:
    explicit ClosingChoice(QSettings &settings);

    QSettings &m_settings;
};

} // namespace orchestris
