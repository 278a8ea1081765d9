// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limitwindow.h"
#include "models/domain/result.h"
#include "ui/place.h"
#include "ui/uicontext.h"

#include <QWidget>

#include <memory>

namespace orchestris {

/// A part of the telemetry page. Asks only when it is told to.
class TelemetryTab : public QWidget
{
    Q_OBJECT
public:
    explicit TelemetryTab(const UiContext &context)
        : m_context(context)
    {
    }

    /// Asks for everything that is shown of this span. Returns at once.
    virtual void refresh(const TimeSpan &span) = 0;

Q_SIGNALS:
    void placeWanted(const orchestris::Place &place);
    void failed(const orchestris::Error &error);
    /// How many things there are to look at; shown beside the tab's name.
    void counted(int number);

protected:
    [[nodiscard]] const UiContext &context() const { return m_context; }
    /// The context for a new question; answers to the older ones are not wanted any more.
    [[nodiscard]] QObject *newQuery()
    {
        m_query = std::make_unique<QObject>();
        return m_query.get();
    }

private:
    UiContext m_context;
    std::unique_ptr<QObject> m_query;
};

} // namespace orchestris
