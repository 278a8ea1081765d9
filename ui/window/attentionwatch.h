// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/attention.h"
#include "ui/place.h"
#include "ui/uicontext.h"

#include <QObject>
#include <QTimer>

namespace orchestris {

/// Keeps what needs attention up to date, whichever page is shown. Asks seldom; what the backend
/// announces is seen at once. Failures to ask are not told here: the next time may go well.
class AttentionWatch final : public QObject
{
    Q_OBJECT
public:
    explicit AttentionWatch(const UiContext &context, QObject *parent = nullptr);

    /// Heaviest first.
    [[nodiscard]] const QList<AttentionItem> &items() const { return m_items; }
    /// What was used of the limits, as it was told last.
    [[nodiscard]] const QList<LimitUse> &uses() const { return m_facts.uses; }
    /// Asks for everything again.
    void refresh();
    void refreshUses();

Q_SIGNALS:
    void changed();
    void usesChanged();

private:
    void askNotices();
    void askAnomalies();
    void askTruncations();
    void weigh();

    UiContext m_context;
    AttentionFacts m_facts;
    QList<AttentionItem> m_items;
    QTimer m_ticker;
    QTimer m_soon;
};

/// Where to look at it.
[[nodiscard]] Place placeOf(const AttentionItem &item);

} // namespace orchestris
