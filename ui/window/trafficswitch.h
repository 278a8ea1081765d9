// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/uicontext.h"

#include <QObject>

class QAction;

namespace orchestris {

class MessageBar;

/// Stops all traffic on this data, whichever gateway serves it, and lets it go on again. Stopping
/// is asked about first, in the bar; going on is not. The bar outlives it.
class TrafficSwitch final : public QObject
{
    Q_OBJECT
public:
    TrafficSwitch(const UiContext &context, MessageBar &messages, QObject *parent = nullptr);

    /// "Stop all traffic…", or "Resume all traffic" while it is stopped.
    [[nodiscard]] QAction *action() const { return m_action; }

private:
    void follow();
    void toggle();
    void set(bool stopped);

    UiContext m_context;
    MessageBar &m_messages;
    QAction *m_action;
};

} // namespace orchestris
