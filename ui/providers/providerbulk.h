// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/providertablemodel.h"
#include "ui/uicontext.h"
#include "ui/widgets/bulkrun.h"

namespace orchestris {

/// What can be done with one provider or several: switch them, remove them. Tells what became of
/// it, and offers to switch them back. Main thread.
class ProviderBulk final : public QObject
{
    Q_OBJECT
public:
    /// The bars must outlive it.
    ProviderBulk(const UiContext &context, MessageBar &messages, JobBar &job, QObject *parent);

    void setEnabled(const QList<Provider> &providers, bool enabled);
    /// Asks first; `begun` is called when it begins.
    void remove(const QList<ProviderRow> &rows, std::function<void()> begun);

private:
    enum class Undo { Offer, No };
    void switchAll(const QList<Provider> &providers, bool enabled, Undo undo);
    void removeNow(const QList<ProviderRow> &rows);
    [[nodiscard]] QString removalText(const QList<ProviderRow> &rows) const;

    UiContext m_context;
    MessageBar &m_messages;
    BulkRun m_run;
};

} // namespace orchestris
