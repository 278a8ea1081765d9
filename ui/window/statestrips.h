// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/uicontext.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace orchestris {

class MessageBar;

/// What has to be known on every page, as strips above it: that all traffic is stopped, that
/// another process is the gateway, that this one has ended. Takes no room while there is nothing
/// to say.
class StateStrips final : public QWidget
{
    Q_OBJECT
public:
    /// `messages` tells what goes wrong.
    StateStrips(const UiContext &context, MessageBar &messages, QWidget *parent = nullptr);

Q_SIGNALS:
    void quitWanted();

private:
    void follow();
    void resume();

    UiContext m_context;
    MessageBar &m_messages;
    QLabel *m_stoppedText;
    QFrame *m_stopped;
    QLabel *m_attachedText;
    QFrame *m_attached;
    QLabel *m_endedText;
    QFrame *m_ended;
};

} // namespace orchestris
