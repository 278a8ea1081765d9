// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/playgroundreader.h"
#include "models/domain/clock.h"
#include "models/domain/secret.h"

#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;

namespace orchestris {

/// One request of the playground on its way over HTTP. Destroying it closes the connection. Lives
/// in the main thread.
class PlaygroundRun final : public QObject
{
    Q_OBJECT
public:
    /// `baseUrl` as clients have it; `ticket` goes into the head of this one request only.
    PlaygroundRun(QNetworkAccessManager &network, const PlaygroundCall &call,
                  const QString &baseUrl, const Secret &ticket, QObject *parent);
    ~PlaygroundRun() override;

    [[nodiscard]] const PlaygroundAnswer &answer() const { return m_reader.answer(); }

Q_SIGNALS:
    void progressed(); ///< at most thirty times a second
    void finished();   ///< once, and nothing after it

private:
    void readHead();
    void readSome();
    void end();
    [[nodiscard]] qint64 elapsedUs() const { return m_clock.steadyUs() - m_sentAtUs; }

    SystemClock m_clock;
    const qint64 m_sentAtUs;
    PlaygroundReader m_reader;
    QNetworkReply *m_reply; // a child
    QTimer m_pace;
    bool m_hasHead = false;
};

} // namespace orchestris
