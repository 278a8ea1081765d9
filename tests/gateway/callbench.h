// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "fakes.h"

#include "gateway/admission/authenticator.h"
#include "gateway/admission/loopguard.h"
#include "gateway/admission/quotaledger.h"
#include "gateway/api/api.h"
#include "gateway/api/apierror.h"
#include "gateway/api/callregistry.h"
#include "gateway/api/responsestore.h"
#include "gateway/json/jsonreader.h"
#include "gateway/routing/healthboard.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace orchestris {

/// A worker with fakes around it.
struct Bench {
    StillClock clock;
    FakeUsage usage;
    FakeUpstream network;
    FakeUpstream sandbox;
    JsonReader json;
    RequestIds ids{1};
    KeyHasher hasher{Secret(QByteArray(32, 'k'))};
    Authenticator authenticator{hasher, clock};
    GeneratedKey key = generateKey(*QRandomGenerator::global());
    QuotaLedger ledger{clock};
    FakeNotices notices;
    LoopGuard loops{&notices};
    FakeHistory history;
    CallRegistry calls{clock};
    DirectCommits commits{calls};
    HealthBoard health;
    ResponseStore responses;
    ApiContext context{clock,    authenticator, usage,   ids,     health, responses, ledger, loops,
                       &history, commits,       network, sandbox, json,   calls,     {}};
    Api api{context};

    /// What the snapshot is made from; `publish` makes it.
    Configuration all;

    Bench()
    {
        all.settings.maximumAttempts = 1; // who tests attempts allows more
        all.organizations = {{1, QStringLiteral("Team"), true}};
        Provider up;
        up.id = 1;
        up.name = QStringLiteral("up");
        up.baseUrl = QStringLiteral("http://h/v1");
        Provider broken = up;
        broken.id = 2;
        broken.name = QStringLiteral("keyless");
        Price price;
        price.id = 3;
        price.rates.input = 1'000'000'000;
        price.rates.output = 2'000'000'000;
        all.providers = {up, broken};
        all.models = {{1, 1, QStringLiteral("m"), price, 0}, {2, 2, QStringLiteral("m"), price, 0}};
        all.aliases = {{1, QStringLiteral("agent"), {{QStringLiteral("up/m"), 0, 1}}, 0}};
        all.credentials.emplace(1, Secret("provider-credential"));
        all.credentials.emplace(
            2, fail(ErrorCode::NotFound, QStringLiteral("The variable X is not set.")));
        ApiKey row;
        row.id = 9;
        row.publicId = QString::fromLatin1(key.publicId);
        row.secretHash = hasher.hash(key.secret);
        row.organizationId = 1;
        all.keys = {row};
        publish();
    }

    void publish() { context.snapshot = std::make_shared<const Snapshot>(Configuration(all)); }

    std::shared_ptr<Seen> post(const QByteArray &body, QList<QByteArray> headers = {})
    {
        headers.append("Authorization: Bearer " + key.text);
        return ask("POST", "/openai/v1/chat/completions", headers, body);
    }
    std::shared_ptr<Seen> ask(const QByteArray &method, const QByteArray &path,
                              const QList<QByteArray> &headers = {}, const QByteArray &body = {},
                              bool upgrade = false)
    {
        auto seen = std::make_shared<Seen>();
        auto exchange = std::make_unique<FakeExchange>(seen, method, path, headers, body);
        exchange->editable().receivedUs = clock.us;
        exchange->editable().upgrade = upgrade;
        api.handle(std::move(exchange));
        return seen;
    }
    /// The provider's side of the newest call.
    void head(int status, const QByteArray &type)
    {
        if (auto *listener = network.calls.last()->listener)
            listener->upstreamHead({status, {{"content-type", type}, {"x-request-id", "up-1"}}});
    }
    void data(const QByteArray &bytes)
    {
        if (auto *listener = network.calls.last()->listener)
            listener->upstreamData(bytes);
        QCoreApplication::processEvents(); // the end of the turn
    }
    void done(const std::optional<UpstreamFailure> &failure = std::nullopt)
    {
        if (auto *listener = network.calls.last()->listener)
            listener->upstreamDone(failure);
    }
};

} // namespace orchestris
