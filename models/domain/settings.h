// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace orchestris {

/// What an admin can change; kept in the database, part of the snapshot. Durations in milliseconds,
/// sizes in bytes. Names, limits and words for people: settingfields.cpp.
struct Settings {
    QString listenAddress = QStringLiteral("127.0.0.1"); ///< takes effect at the next start
    int port = 8383;                                     ///< takes effect at the next start
    int workers = 0;                                     ///< 0: as many as cores, at most 4
    QStringList allowedHosts; ///< besides the loopback names and the listen address

    qint64 maximumBodyBytes = 32ll * 1024 * 1024;
    int maximumConnections = 2048;
    int headerTimeoutMs = 10'000;         ///< to send a whole head
    int idleTimeoutMs = 75'000;           ///< a kept connection without a request
    qint64 unsentLimitBytes = 256 * 1024; ///< a client further behind than this pauses its provider

    int connectTimeoutMs = 10'000;
    int firstByteTimeoutMs = 300'000; ///< local models may load first
    int streamIdleTimeoutMs = 120'000;
    int totalTimeoutMs = 1'800'000;

    int maximumAttempts = 3;     ///< calls to providers a request, before its first byte
    int retryBudgetMs = 15'000;  ///< the most a request waits between them in all
    int firstTokenTimeoutMs = 0; ///< a stream slower than this moves on, if it can; 0: never
    int circuitFailures = 5;     ///< consecutive ones that open a target's circuit; 0: never
    int circuitOpenMs = 5'000;   ///< the first time; doubles up to a minute
    int drainTimeoutMs = 30'000; ///< what runs when the gateway stops may end within this
    bool keepTurns = true;       ///< answers of the Responses API, in memory, if made here
    qint64 keptTurnsBytes = 64ll * 1024 * 1024;
    int keptTurnsMs = 3'600'000;

    /// What a strict limit holds of output where neither the client nor the model has a maximum.
    int strictOutputTokens = 16'384;
    int loopGuardRepeats = 8; ///< the same thing so many times in a row is a loop; 0: never
    QString contact; ///< whom to ask, for messages to clients; empty: "whoever runs this gateway"

    /// Nothing is sent to providers: every request to a model is refused, what runs is ended. For
    /// every gateway on the database, until it is switched back.
    bool trafficStopped = false;

    /// Rows of requests older than so many whole days (UTC) are removed; 0: never. Sums stay.
    int keepRequestsDays = 0;

    int metricsPort = 0; ///< 0: no /metrics; takes effect at the next start
    QString metricsAddress = QStringLiteral("127.0.0.1"); ///< takes effect at the next start
    bool logRequests = false; ///< a line for each request; takes effect at the next start

    bool operator==(const Settings &) const = default;
};

} // namespace orchestris
