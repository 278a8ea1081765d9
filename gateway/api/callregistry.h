// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ports.h"

#include <QObject>

#include <memory>
#include <unordered_map>
#include <vector>

namespace orchestris {

class Call;
struct ApiError;

/// Owns the calls that run in one worker. Confined to its thread.
class CallRegistry final : public QObject
{
    Q_OBJECT
public:
    explicit CallRegistry(QObject *parent = nullptr);
    ~CallRegistry() override;

    void add(std::unique_ptr<Call> call);
    /// The call is over. It is destroyed at the next turn of the event loop, because it asks for
    /// this from inside its own functions.
    void retire(qint64 id);
    /// Calls the call's `flush` at the end of this turn of the event loop. Once a turn and call.
    void flushLater(qint64 id);
    /// Brings the outcome of a commit to its call, if that is still there.
    void committed(const CommitOutcome &outcome);
    /// Ends all calls with an error. They are gone when their records are committed.
    void endAll(const ApiError &error);

    [[nodiscard]] size_t size() const { return m_calls.size(); }

Q_SIGNALS:
    void emptied(); ///< after `endAll`: no call is left

protected:
    bool event(QEvent *event) override;

private:
    std::unordered_map<qint64, std::unique_ptr<Call>> m_calls;
    std::vector<std::unique_ptr<Call>> m_retired;
    std::vector<qint64> m_toFlush;
    bool m_ending = false;
};

} // namespace orchestris
