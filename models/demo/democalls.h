// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/demo/democompany.h"
#include "models/demo/demoplan.h"
#include "models/demo/demorandom.h"

namespace orchestris {

/// What becomes of one request: its tokens, attempts, times and end.
class DemoCalls
{
public:
    /// All must outlive it.
    DemoCalls(const DemoCompany &company, const DemoPlan &plan, const DemoOptions &options,
              DemoRandom &random);

    /// Writes all of the record but its number and limits. `refused`: a limit stands in the way.
    void fill(UsageRecord &record, qint64 atUs, int key, bool refused);

private:
    /// A key's conversation, as long as its prompts.
    struct Conversation {
        double tokens = 0; ///< of the prompt before
        qint64 atUs = 0;
        int turn = 0;
    };
    enum class Failure { None, Status, Limited, Connect, Timeout, Refused };
    struct Prompt {
        double tokens = 0; ///< what the client sends
        double known = 0;  ///< of them, what a provider may have cached
    };

    void reset(UsageRecord &record, qint64 atUs, const DemoKey &habit, const DemoChoice &choice);
    [[nodiscard]] bool refuseAtTheDoor(UsageRecord &record, bool refused);
    [[nodiscard]] Prompt nextPrompt(const DemoKey &habit, int key, qint64 atUs);
    /// Goes through the targets; the one that answers, or -1.
    int attempt(UsageRecord &record, const DemoChoice &choice, const Prompt &prompt);
    [[nodiscard]] Failure failureOf(int model, qint64 atUs, bool again);
    void fail(UsageRecord &record, Failure failure, int model, qint64 startUs,
              const Prompt &prompt);
    void answer(UsageRecord &record, const DemoKey &habit, int model, const Prompt &prompt);
    void leave(UsageRecord &record, double share);
    void breakOff(UsageRecord &record, double share);
    void interrupt(UsageRecord &record);
    void bill(UsageRecord &record, int model);
    [[nodiscard]] Nanos inputCost(int model, const Prompt &prompt, qint64 atUs) const;
    void note(UsageRecord &record, int model, qint64 startUs, qint64 waitUs, qint64 totalUs,
              int status, const QByteArray &outcome);
    void writeId(QByteArray &id, QByteArrayView prefix, int digits);

    const DemoCompany &m_company;
    const DemoPlan &m_plan;
    const DemoOptions &m_options;
    DemoRandom &m_random;
    std::vector<Conversation> m_conversations; // by key
    qint64 m_elapsedUs = 0;                    // of the request that is filled
    qint64 m_waitUs = 0;                       // before its next attempt
    // Words that many records share.
    const QByteArray m_ok = "ok";
    const QByteArray m_status = "status";
    const QByteArray m_connect = "connect";
    const QByteArray m_timeout = "timeout";
    const QByteArray m_broken = "broken";
    const QByteArray m_clientLeft = "client_left";
    const QByteArray m_skipped = "skipped_circuit";
    const QByteArray m_stop = "stop";
    const QByteArray m_length = "length";
    const QByteArray m_toolCalls = "tool_calls";
};

} // namespace orchestris
