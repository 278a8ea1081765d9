// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/requestid.h"
#include "models/domain/usagerecord.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace orchestris {

/// Requests of every kind, the same for the same seed: few values of each dimension, in all
/// combinations, some of them rare.
class RandomTraffic
{
public:
    explicit RandomTraffic(quint32 seed)
        : m_random(seed)
    {
    }

    /// In order of time, at whole milliseconds from `startUs` to before `endUs`.
    [[nodiscard]] QList<UsageRecord> make(int count, qint64 startUs, qint64 endUs)
    {
        std::vector<qint64> times;
        for (int i = 0; i < count; ++i)
            times.push_back(startUs + qint64(m_random.generateDouble() * double(endUs - startUs)));
        std::sort(times.begin(), times.end());
        QList<UsageRecord> records;
        for (const qint64 us : times)
            records.append(one(us / 1000 * 1000));
        return records;
    }

    [[nodiscard]] int below(int bound) { return int(m_random.bounded(bound)); }
    [[nodiscard]] bool chance(double share) { return m_random.generateDouble() < share; }
    [[nodiscard]] qint64 lognormal(double median, double spread)
    {
        const double a = std::max(m_random.generateDouble(), 1e-12);
        const double normal =
            std::sqrt(-2 * std::log(a)) * std::cos(6.2831853 * m_random.generateDouble());
        return qint64(median * std::exp(spread * normal));
    }
    template<typename List>
    [[nodiscard]] auto anyOf(const List &values)
    {
        return values[m_random.bounded(int(values.size()))];
    }

private:
    [[nodiscard]] UsageRecord one(qint64 us)
    {
        UsageRecord record;
        record.id = m_ids.next(us);
        record.startedAtUs = us;
        record.state = chance(0.02) ? RequestState::Interrupted : RequestState::Done;
        record.endpoint = chance(0.7)   ? "chat/completions"
                          : chance(0.9) ? "responses"
                                        : "embeddings";
        if (chance(0.95))
            own(record);
        record.clientProgram =
            anyOf(QByteArrayList{"opencode/1.2", "opencode/1.3", "curl", "OpenAI/Python 1.0", ""});
        if (chance(0.1))
            record.clientRequestId = "client-" + QByteArray::number(below(40));
        record.streamed = chance(0.5);
        if (record.keyId != 0 && chance(0.93))
            answer(record);
        else
            refuse(record);
        return record;
    }

    void own(UsageRecord &record)
    {
        record.keyId = 1 + below(6);
        record.organizationId = 1 + record.keyId % 2;
        record.userId = record.keyId % 3 == 0 ? 0 : record.keyId;
        record.ownerKind = record.userId == 0 ? OwnerKind::Organization : OwnerKind::User;
        record.keyName = record.keyId <= 4 ? QStringLiteral("key number %1").arg(record.keyId)
                                           : QStringLiteral("key %1").arg(record.keyId);
    }

    void refuse(UsageRecord &record)
    {
        record.status = chance(0.5) ? 429 : 401;
        record.errorCode = record.status == 429 ? "quota" : "invalid_api_key";
        record.errorOrigin = ErrorOrigin::Gateway;
        record.totalUs = below(900);
        record.keyName = record.keyId == 0 ? QStringLiteral("no key") : record.keyName;
    }

    void answer(UsageRecord &record)
    {
        static const QByteArrayList models{"east/large", "east/small", "west/large", "local/tiny"};
        const QByteArray model = anyOf(models);
        record.provider = model.left(model.indexOf('/'));
        record.upstreamModel = model.mid(model.indexOf('/') + 1);
        if (chance(0.6))
            record.alias = chance(0.8) ? "fast" : "smart";
        record.requestedModel = record.alias.isEmpty() ? model : record.alias;
        record.status = chance(0.9) ? 200 : anyOf(std::vector<int>{400, 429, 499, 500, 502, 503});
        if (record.status >= 400)
            record.errorCode = "provider_error";
        record.attempts = 1 + (chance(0.1) ? below(3) : 0);
        record.totalUs = lognormal(1'500'000, 0.9);
        if (record.status == 200 || chance(0.3))
            record.firstTokenUs = record.totalUs / (2 + below(6));
        record.promptBytes = chance(0.2) ? 20'000 + below(200'000) : 0;
        record.tokens = {below(9000), below(500), below(50), below(2000), below(100)};
        record.tokenConfidence = chance(0.8) ? Confidence::Reported : Confidence::Estimated;
        record.costConfidence = record.tokenConfidence;
        record.priceVersion = chance(0.9) ? 3 : 0;
        record.costNanos = record.priceVersion == 0 ? 0 : below(2'000'000'000);
        record.retryCostNanos = record.attempts > 1 ? below(1'000'000) : 0;
        record.providerRequestId = "up-" + QByteArray::number(record.id);
        callTargets(record);
    }

    void callTargets(UsageRecord &record)
    {
        for (int number = 1; number <= record.attempts; ++number) {
            Attempt attempt;
            const bool isLast = number == record.attempts;
            attempt.provider = isLast ? record.provider : QByteArray("west");
            attempt.upstreamModel = isLast ? record.upstreamModel : QByteArray("large");
            attempt.outcome = isLast && record.status == 200 ? "ok"
                              : chance(0.5)                  ? "status"
                                                             : "timeout";
            attempt.firstByteUs = chance(0.8) ? below(900'000) : -1;
            attempt.totalUs = below(3'000'000);
            attempt.waitUs = isLast ? 0 : below(5000);
            record.trace.push_back(attempt);
        }
        if (chance(0.1)) {
            Attempt skipped;
            skipped.provider = "local";
            skipped.upstreamModel = "tiny";
            skipped.outcome = "skipped_circuit";
            record.trace.push_back(skipped);
        }
    }

    QRandomGenerator m_random;
    RequestIds m_ids{3};
};

} // namespace orchestris
