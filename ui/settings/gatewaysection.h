// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/settingssection.h"

#include <QTimer>

#include <memory>

class QFrame;
class QLabel;
class QPushButton;

namespace orchestris {

/// Where the gateway listens, who can reach it there, and the button that starts it again.
class GatewaySection final : public SettingsSection
{
    Q_OBJECT
public:
    GatewaySection(const UiContext &context, SettingsDraft &draft, QWidget *parent = nullptr);

    void refresh() override;

private:
    void buildListening();
    void buildRestart();
    void draftChanged();
    void showExposure();
    void askPort();
    void showPending();
    void restart();

    QFrame *m_exposure = nullptr;
    QLabel *m_exposureText = nullptr;
    QLabel *m_pending = nullptr;
    QPushButton *m_restart = nullptr;
    QString m_asked; ///< address and port of the question that is answered already
    std::unique_ptr<QObject> m_query;
    QTimer m_wait;
};

/// Whether only this computer reaches that address.
[[nodiscard]] bool isLoopbackAddress(const QString &address);

} // namespace orchestris
