// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/api/runningrequest.h"
#include "models/domain/clock.h"
#include "models/domain/ports.h"

#include <QBasicTimer>
#include <QObject>

#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

namespace orchestris {

/// Owns the requests that run in one worker. Confined to its thread; `clock` outlives it.
class CallRegistry final : public QObject
{
    Q_OBJECT
public:
    explicit CallRegistry(const Clock &clock, QObject *parent = nullptr);
    ~CallRegistry() override;

    /// Takes it over and begins it.
    void add(std::unique_ptr<RunningRequest> request);
    /// The request is over. It is destroyed at the next turn of the event loop, because it asks for
    /// this from inside its own functions.
    void retire(qint64 id);
    /// Calls the request's `flush` at the end of this turn of the event loop. Once a turn and
    /// request.
    void flushLater(qint64 id);
    /// Calls the request's `wake` at that steady time, in a turn of the event loop of its own.
    void wakeAt(qint64 id, qint64 dueUs);
    /// Wakes all whose time has come; the registry's own timer does this too.
    void wakeDue();
    /// Brings the outcome of a commit to its request, if that is still there.
    void committed(const CommitOutcome &outcome);

    /// Tells all requests of a newer configuration.
    void configurationChanged(const SnapshotPtr &newest);

    /// All that run and use something, in no order.
    [[nodiscard]] QList<LiveRequest> live() const;
    /// Ends those of them that are concerned; how many.
    [[nodiscard]] int stop(const StopOrder &order, const ApiError &error);

    /// From now on `emptied` comes when no request is left, which may be at once.
    void drain();
    /// Ends all requests with an error. They are gone when their records are committed.
    void endAll(const ApiError &error);

    [[nodiscard]] size_t size() const { return m_requests.size(); }

Q_SIGNALS:
    void emptied(); ///< after `drain` or `endAll`: no request is left; once

protected:
    bool event(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] std::vector<RunningRequest *> all() const;
    void armTimer();
    void tellIfEmptied();

    const Clock &m_clock;
    std::unordered_map<qint64, std::unique_ptr<RunningRequest>> m_requests;
    std::vector<std::unique_ptr<RunningRequest>> m_retired;
    std::vector<qint64> m_toFlush;
    std::multimap<qint64, qint64> m_wakes; ///< steady time → id
    QBasicTimer m_timer;
    bool m_draining = false;
};

} // namespace orchestris
