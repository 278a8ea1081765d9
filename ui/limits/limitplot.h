// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limithistory.h"
#include "ui/uicontext.h"

#include <QWidget>

#include <memory>

class QLabel;
class QSlider;

namespace orchestris {

class TimeChart;

/// What a limit would have had to stop: the use of the last 30 days by its windows, with the
/// amount's line over it, and a slider that moves the amount. Asks once for each subject, model,
/// metric and window; what another amount changes is known at once. Main thread.
class LimitPlot final : public QWidget
{
    Q_OBJECT
public:
    explicit LimitPlot(const UiContext &context, QWidget *parent = nullptr);

    /// How much of a limit there is by now.
    enum class Ready {
        No,       ///< nothing is asked for, and nothing shown
        NoAmount, ///< only what was used
        Yes,
    };
    void setLimit(const Limit &limit, Ready ready);
    [[nodiscard]] const LimitHistory &history() const { return m_history; }
    static constexpr qint64 SpanUs = 30ll * 86'400 * 1'000'000;

Q_SIGNALS:
    /// Somebody moved the slider.
    void amountMoved(qint64 amount);
    void changed();

private:
    void ask();
    void present();
    void presentSlider();
    [[nodiscard]] qint64 amountAt(int place) const;
    [[nodiscard]] int placeOf(qint64 amount) const;

    UiContext m_context;
    Limit m_limit;
    Ready m_ready = Ready::No;
    LimitHistory m_history;
    qint64 m_top = 0; ///< the amount at the slider's end
    TimeChart *m_chart;
    QSlider *m_slider;
    QLabel *m_least;
    QLabel *m_most;
    QLabel *m_words;
    std::unique_ptr<QObject> m_query; // also: there is an answer to come
    bool m_isKnown = false;           ///< the history is this limit's
};

} // namespace orchestris
