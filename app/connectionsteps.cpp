// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connectionsteps.h"

#include <algorithm>

namespace orchestris {

namespace {

using Step = ConnectionStep;
using Kind = UpstreamFailure::Kind;

} // namespace

ConnectionSteps::ConnectionSteps(bool isSecure, bool hasCredential)
{
    m_report.hasCredential = hasCredential;
    if (!isSecure)
        m_report[Step::Secure].state = StepState::Skipped;
    goTo(Step::Resolve);
}

void ConnectionSteps::goTo(ConnectionStep step)
{
    for (const Step each : AllConnectionSteps) {
        StepState &state = m_report[each].state;
        if (state != StepState::Skipped)
            state = each < step    ? StepState::Done
                    : each == step ? StepState::Running
                                   : StepState::Waiting;
    }
}

void ConnectionSteps::note(ConnectionStep step, qint64 atUs)
{
    ConnectionReport::Step &noted = m_report[step];
    if (atUs < 0 || noted.tookUs >= 0 || noted.state == StepState::Skipped)
        return;
    noted.tookUs = std::max<qint64>(atUs - m_lastUs, 0);
    m_lastUs = std::max(m_lastUs, atUs);
}

void ConnectionSteps::reach(const ConnectionTimes &times)
{
    const bool isSecure = m_report[Step::Secure].state != StepState::Skipped;
    note(Step::Resolve, times.resolvedUs);
    note(Step::Connect, times.connectedUs);
    note(Step::Secure, times.securedUs);
    if (times.resolvedUs < 0)
        goTo(Step::Resolve);
    else if (times.connectedUs < 0)
        goTo(Step::Connect);
    else if (isSecure && times.securedUs < 0)
        goTo(Step::Secure);
    else
        goTo(Step::Answer);
}

void ConnectionSteps::answer(const ConnectionTimes &times, int status, qint64 atUs)
{
    reach(times);
    note(Step::Answer, atUs);
    goTo(Step::ReadList);
    if (status == 401 || status == 403) {
        m_report[Step::Answer].state = StepState::Failed;
        m_report[Step::ReadList].state = StepState::Waiting;
    }
}

void ConnectionSteps::fail(const ConnectionTimes &times, UpstreamFailure::Kind kind)
{
    const bool hadAnswer = m_report[Step::ReadList].state == StepState::Running;
    const bool wasRefused = m_report[Step::Answer].state == StepState::Failed;
    if (wasRefused)
        return;
    if (hadAnswer) {
        m_report[Step::ReadList].state = StepState::Failed;
        return;
    }
    reach(times);
    // Where the end itself tells more than the times do.
    Step at = Step::Answer;
    if (kind == Kind::Resolve)
        at = Step::Resolve;
    else if (kind == Kind::Connect)
        at = Step::Connect;
    else if (kind == Kind::Tls)
        at = Step::Secure;
    else if (kind == Kind::ConnectTimeout)
        at = *std::find_if(AllConnectionSteps.begin(), AllConnectionSteps.end(), [&](Step step) {
            return m_report[step].state == StepState::Running || step == Step::Answer;
        });
    goTo(at);
    m_report[at].state = StepState::Failed;
}

void ConnectionSteps::read(std::optional<int> models, qint64 atUs)
{
    if (m_report[Step::Answer].state == StepState::Failed)
        return;
    note(Step::ReadList, atUs);
    m_report.models = models.value_or(0);
    m_report[Step::ReadList].state = models ? StepState::Done : StepState::Failed;
}

} // namespace orchestris
