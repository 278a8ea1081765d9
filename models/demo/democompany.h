// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/snapshot.h"

namespace orchestris {

struct DemoOptions;

/// When a key is at work, by the clock on the wall.
enum class DemoRhythm : quint8 {
    Office, ///< weekdays, nine to six
    Late,   ///< into the night, a little at weekends
    Always, ///< a service: all the time, less at night
    Nights, ///< a job that runs at night
    Public, ///< outside people: days, evenings, weekends too
};

/// How a model behaves.
struct DemoModel {
    QByteArray provider;
    QByteArray name;
    QByteArray directId;
    std::optional<Price> price;
    qint64 pricedFromUs = 0;    ///< before that its price was not known
    double firstTokenUs = 0;    ///< median
    double tokensPerSecond = 0; ///< median; 0: answers are vectors, not text
    double failures = 0;        ///< share of attempts
    bool caches = false;        ///< tells of cached input
    bool writesCache = false;   ///< and of what it wrote into the cache
    double reasoning = 0;       ///< share of output
};

/// What a key asks for: an alias or a model.
struct DemoChoice {
    QByteArray name;         ///< as the client writes it
    QByteArray alias;        ///< empty: a direct ID
    std::vector<int> models; ///< the targets, best first
    double upTo = 1;         ///< chosen if a number from 0 to 1 is below, and was not before
};

/// How a key is used.
struct DemoKey {
    OwnerKind ownerKind = OwnerKind::Organization;
    Id organizationId = 0;
    Id userId = 0;
    Id keyId = 0;
    DemoRhythm rhythm = DemoRhythm::Office;
    double weight = 1; ///< share of all requests, not normalised
    QByteArray program;
    QByteArray endpoint;
    double promptTokens = 0; ///< median of a conversation's first prompt
    double turnTokens = 0;   ///< what each turn adds; 0: no conversations
    double outputTokens = 0;
    double streamed = 1;        ///< share
    double leaves = 0;          ///< share of streamed answers that the client does not wait for
    bool namesRequests = false; ///< sends an ID of its own
    std::vector<DemoChoice> choices;
};

/// The company: what is configured and how it is used.
struct DemoCompany {
    Configuration configuration; ///< without limits
    std::vector<DemoModel> models;
    std::vector<DemoKey> keys;
};

[[nodiscard]] DemoCompany makeDemoCompany(const DemoOptions &options, qint64 startUs);

} // namespace orchestris
