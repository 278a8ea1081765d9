// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/capabilityreport.h"
#include "models/domain/usagereport.h"
#include "ui/place.h"
#include "ui/uicontext.h"

#include <QWidget>

#include <functional>

namespace orchestris {

/// What the page of models knows beside the snapshot; its tabs share it.
struct CatalogFacts {
    std::optional<UsageReport> byAlias; ///< of the last 30 days; absent: not known yet
    std::optional<UsageReport> byModel;
    QList<StoredProbe> probes; ///< newest first
};

/// A part of the page of models. `facts` must outlive it.
class CatalogTab : public QWidget
{
    Q_OBJECT
public:
    CatalogTab(const UiContext &context, const CatalogFacts &facts)
        : m_context(context)
        , m_facts(facts)
    {
    }

    /// Shows what the snapshot and the facts say now.
    virtual void showRows() = 0;
    virtual void focusSearch() = 0;

Q_SIGNALS:
    void placeWanted(const orchestris::Place &place);
    void failed(const orchestris::Error &error);
    void done(const QString &text);
    /// The same with a way back.
    void doneUndoably(const QString &text, const std::function<void()> &undo);

protected:
    [[nodiscard]] const UiContext &context() const { return m_context; }
    [[nodiscard]] const CatalogFacts &facts() const { return m_facts; }

private:
    UiContext m_context;
    const CatalogFacts &m_facts;
};

} // namespace orchestris
