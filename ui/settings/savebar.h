// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace orchestris {

class SettingsDraft;

/// What is not saved yet, with both ways to end that. Hidden while there is nothing. `draft` must
/// outlive it.
class SaveBar final : public QFrame
{
    Q_OBJECT
public:
    explicit SaveBar(SettingsDraft &draft, QWidget *parent = nullptr);

    void setBusy(bool busy);

Q_SIGNALS:
    void saveWanted();

private:
    void present();

    SettingsDraft &m_draft;
    QLabel *m_text;
    QPushButton *m_discard;
    QPushButton *m_save;
    bool m_busy = false;
};

} // namespace orchestris
