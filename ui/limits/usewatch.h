// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/limitload.h"
#include "ui/uicontext.h"

#include <QHash>
#include <QTimer>

#include <memory>

namespace orchestris {

struct Error;

/// When keys were last used and what is used of limits, as requests come: for pages that show it.
/// Asks and tells now and then, and only while its page is seen. Main thread.
class UseWatch final : public QObject
{
    Q_OBJECT
public:
    /// `page` outlives it.
    UseWatch(const UiContext &context, QWidget *page);

    /// Asks for everything. Returns at once.
    void refresh();
    [[nodiscard]] const QHash<Id, qint64> &lastUsedUs() const { return m_lastUsedUs; }
    [[nodiscard]] LimitLoads loads() const;

Q_SIGNALS:
    /// There is something new, or time has passed.
    void changed();
    void failed(const orchestris::Error &error);

private:
    void tick();
    void askUses();

    UiContext m_context;
    QWidget *m_page;
    QHash<Id, qint64> m_lastUsedUs; // by key; what snapshots do not know
    QList<LimitUse> m_uses;
    QTimer m_ticker;
    int m_ticks = 0;
    bool m_isStale = false;
    std::unique_ptr<QObject> m_query;
};

} // namespace orchestris
