// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace orchestris {

class JobBar;
class MessageBar;

/// One order for each of several things, given one after the other.
struct BulkOrder {
    using Done = std::function<void(const Result<void> &)>;
    QString name; ///< of the thing, for what failed
    /// Asks the backend; `done` is called in the main thread unless `context` is gone by then.
    std::function<void(QObject *context, Done done)> give;
};

/// What became of them.
struct BulkOutcome {
    struct Failure {
        QString name;
        QString message;
    };
    QList<int> done; ///< places in the list of orders
    QList<Failure> failed;
    int notGiven = 0; ///< because somebody cancelled

    /// Those of `all` that were done; `all` is in the order of the orders.
    template<typename T>
    [[nodiscard]] QList<T> doneOf(const QList<T> &all) const
    {
        QList<T> found;
        for (const int place : done)
            found.append(all[place]);
        return found;
    }
    /// A sentence on those that failed, the first ones with why,
    /// and one on those that were not tried. Empty: all were done.
    [[nodiscard]] QString problems() const;
};

/// Gives orders and shows in a JobBar how far it is. A failure does not stop the rest. Several
/// lists of orders are run one after the other. Main thread.
class BulkRun final : public QObject
{
    Q_OBJECT
public:
    using Finished = std::function<void(const BulkOutcome &)>;

    /// `bar` must outlive it.
    explicit BulkRun(JobBar &bar, QObject *parent = nullptr);

    /// While one is running it waits for its turn: an undo, or a question answered meanwhile, is
    /// never lost.
    void start(const QString &busy, const QList<BulkOrder> &orders, Finished finished);
    /// Ends the list that runs; the order that is on its way is still awaited.
    void cancel() { m_isCancelled = true; }

private:
    struct Run {
        QString busy;
        QList<BulkOrder> orders;
        Finished finished;
    };
    [[nodiscard]] bool isRunning() const { return m_context != nullptr; }
    void begin(const Run &run);
    void giveNext();
    void take(const Result<void> &result);

    JobBar &m_bar;
    QList<BulkOrder> m_orders;
    int m_next = 0;
    bool m_isCancelled = false;
    BulkOutcome m_outcome;
    Finished m_finished;
    std::unique_ptr<QObject> m_context; // of the orders
    QList<Run> m_waiting;
};

/// Tells what was done (`did`) and what was not, and offers to take it back if there is a way.
void sayOutcome(MessageBar &messages, const QString &did, const BulkOutcome &outcome,
                std::function<void()> undo);

} // namespace orchestris
