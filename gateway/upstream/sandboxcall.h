// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/upstream/sandboxanswer.h"
#include "models/domain/clock.h"

#include <QBasicTimer>
#include <QObject>

namespace orchestris {

/// Plays one sandbox answer to its listener: asynchronously, at its pace, within the request's
/// time-outs.
class SandboxCall final : public QObject, public UpstreamCall
{
public:
    SandboxCall(const Clock &clock, int lookMs, UpstreamRequest request, SandboxAnswer answer,
                UpstreamListener *listener);

    void pause() override;
    void resume() override;

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Next { Again, Wait, Stop };

    void play();
    Next playHead(qint64 nowUs);
    Next playPiece(qint64 nowUs);
    [[nodiscard]] std::optional<UpstreamFailure> overdue(qint64 nowUs) const;
    void wait(qint64 nowUs, qint64 dueUs);
    void finish(std::optional<UpstreamFailure> failure);

    const Clock &m_clock;
    const qint64 m_lookUs; ///< how often a waiting call looks at the clock at least
    UpstreamRequest m_request;
    SandboxAnswer m_answer;
    UpstreamListener *m_listener; ///< null once it has heard the end
    QBasicTimer m_timer;
    std::optional<SandboxPiece> m_piece; ///< the next one
    qint64 m_startedUs;
    qint64 m_lastByteUs;
    qint64 m_dueUs; ///< of the piece before
    bool m_headDone = false;
    bool m_bodyDone = false;
    bool m_paused = false;
};

} // namespace orchestris
