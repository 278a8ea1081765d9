// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limit.h"
#include "ui/uicontext.h"
#include "ui/widgets/bulkrun.h"

namespace orchestris {

/// What can be done with several limits at once: remove them, change their amounts. Tells what
/// became of it, and offers to undo it. Main thread.
class LimitBulk final : public QObject
{
    Q_OBJECT
public:
    /// The bars must outlive it.
    LimitBulk(const UiContext &context, MessageBar &messages, JobBar &job, QWidget *page);

    /// Asks first: of those that are prepaid it is forgotten what was used.
    void remove(const QList<Limit> &limits);
    void change(const QList<Limit> &limits);

private:
    void removeNow(const QList<Limit> &limits);
    enum class Set { Back, Change };
    /// `before` in the same places: what to undo it with; empty: it cannot be undone.
    void set(const QList<Limit> &limits, const QList<Limit> &before, Set what);

    UiContext m_context;
    MessageBar &m_messages;
    QWidget *m_page;
    BulkRun m_run;
};

} // namespace orchestris
