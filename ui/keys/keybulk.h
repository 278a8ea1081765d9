// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/apikey.h"
#include "ui/uicontext.h"
#include "ui/widgets/bulkrun.h"

#include <QObject>

namespace orchestris {

class MessageBar;

/// What can be done with several keys at once. Asks before what cannot be undone, tells what became
/// of it, and offers to undo the rest. Main thread.
class KeyBulk final : public QObject
{
    Q_OBJECT
public:
    /// The bars must outlive it.
    KeyBulk(const UiContext &context, MessageBar &messages, JobBar &job, QWidget *page);

    /// Each of these with keys of which at least one is concerned; they may be in any state.
    void disable(const QList<ApiKey> &keys);
    void enable(const QList<ApiKey> &keys);
    void revoke(const QList<ApiKey> &keys);
    void tag(const QList<ApiKey> &keys);
    void expire(const QList<ApiKey> &keys);

private:
    enum class Undo { Offer, No };
    void setStates(const QList<ApiKey> &keys, KeyState state, bool endsRunning, Undo undo);
    /// `now` of each key in the same place.
    void change(const QList<ApiKey> &keys, const QList<KeyChange> &now, Undo undo);

    UiContext m_context;
    MessageBar &m_messages;
    QWidget *m_page;
    BulkRun m_run;
};

} // namespace orchestris
