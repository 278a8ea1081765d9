// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/admission/quotaledger.h"
#include "models/domain/limitbook.h"
#include "models/domain/usagerecord.h"
#include "tests/support/testclock.h"

#include <map>

namespace orchestris {

/// A limit of the key 1 that can be changed in a chain.
struct LimitMaker {
    Limit limit;

    LimitMaker(LimitMetric metric, qint64 amount, LimitWindow window = LimitWindow::Day)
    {
        limit.id = 1;
        limit.subject = LimitSubject::Key;
        limit.subjectId = 1;
        limit.metric = metric;
        limit.amount = amount;
        limit.window = metric == LimitMetric::Concurrent ? LimitWindow::None : window;
        limit.createdAtUs = 1'700'000'000'000'000; // before the test's clock
    }
    // NOLINTNEXTLINE(google-explicit-constructor): lists of limits are lists of these
    operator Limit() const { return limit; }
    LimitMaker &numbered(Id id)
    {
        limit.id = id;
        return *this;
    }
    LimitMaker &of(LimitSubject subject, Id id)
    {
        limit.subject = subject;
        limit.subjectId = id;
        return *this;
    }
    LimitMaker &forModel(const char *model)
    {
        limit.model = QString::fromUtf8(model);
        return *this;
    }
    LimitMaker &strict()
    {
        limit.mode = LimitMode::Strict;
        return *this;
    }
    LimitMaker &warning()
    {
        limit.action = LimitAction::Warn;
        return *this;
    }
};

struct HeardNotices final : NoticeSink {
    std::vector<Notice> all;
    void raise(const Notice &notice) override { all.push_back(notice); }
};

constexpr Nanos NanosAnInputToken = 1'000;
constexpr Nanos NanosAnOutputToken = 2'000;

[[nodiscard]] inline UseLine lineOf(qint64 input)
{
    return {input, input * NanosAnInputToken, NanosAnOutputToken * 1'000'000};
}

/// A request that is expected to take so much; without a maximum of its own.
[[nodiscard]] inline Demand asking(qint64 input, qint64 output)
{
    Demand demand;
    demand.expected = lineOf(input);
    demand.expectedOutput = output;
    demand.worst = lineOf(input * 2);
    demand.worstOutput = 4'000;
    return demand;
}

/// One that says how much it wants at most.
[[nodiscard]] inline Demand askingAtMost(qint64 input, qint64 maximum)
{
    Demand demand = asking(input, maximum);
    demand.worstOutput = maximum;
    demand.isGiven = true;
    return demand;
}

/// A ledger with a clock and storage that does what storage does, in memory. Of the organization 1
/// are the users 1 and 2 with the keys 1 and 2, and the key 3; of the organization 2 the key 4.
struct LedgerFixture {
    using Admission = tl::expected<Hold, LimitRefusal>;

    TestClock clock;
    HeardNotices notices;
    QuotaLedger ledger{clock};
    SnapshotPtr snapshot;
    LimitBook book;
    std::map<std::pair<Id, qint64>, qint64> sums; ///< of committed rows: limit, window
    qint64 lastId = 0;

    explicit LedgerFixture(const QList<Limit> &limits = {})
    {
        ledger.setNotices(&notices);
        set(limits);
    }

    void set(const QList<Limit> &limits)
    {
        book = LimitBook(limits);
        Configuration all;
        all.organizations = {{1, QStringLiteral("Team"), true}, {2, QStringLiteral("Other"), true}};
        all.users = {{1, 1, QStringLiteral("one"), true}, {2, 1, QStringLiteral("two"), true}};
        for (Id id = 1; id <= 4; ++id) {
            ApiKey key;
            key.id = id;
            key.publicId = QStringLiteral("k%1").arg(id);
            key.organizationId = id == 4 ? 2 : 1;
            key.userId = id <= 2 ? id : 0;
            key.ownerKind = key.userId ? OwnerKind::User : OwnerKind::Organization;
            all.keys.append(key);
        }
        all.limits = limits;
        snapshot = std::make_shared<const Snapshot>(std::move(all));
    }

    [[nodiscard]] const Snapshot::KeyEntry &key(Id id = 1) const
    {
        return *snapshot->key(QByteArray("k" + QByteArray::number(id)).toStdString());
    }

    [[nodiscard]] Admission admit(const Demand &demand, Id ofKey = 1,
                                  const QuotaLedger::Names &names = {"agent", {"up/m"}})
    {
        return ledger.admit(key(ofKey), names, demand, clock.nowUs(), ++lastId);
    }

    /// The row of a request that began now.
    [[nodiscard]] UsageRecord row(qint64 input, qint64 output, Id ofKey = 1) const
    {
        UsageRecord record;
        record.id = lastId;
        record.state = RequestState::Done;
        record.startedAtUs = clock.nowUs();
        record.organizationId = key(ofKey).key->organizationId;
        record.userId = key(ofKey).key->userId;
        record.keyId = ofKey;
        record.alias = "agent";
        record.provider = "up";
        record.upstreamModel = "m";
        record.attempts = 1;
        record.tokens.input = input;
        record.tokens.output = output;
        Price price;
        price.rates.input = NanosAnInputToken * 1'000'000;
        price.rates.output = NanosAnOutputToken * 1'000'000;
        record.costNanos = costOf(record.tokens, price); // stays a number, whatever is reported
        return record;
    }

    /// Storage commits the row, and tells what the sums are now.
    void commit(const UsageRecord &record)
    {
        std::vector<LimitUse> uses;
        const Quantities amounts = quantitiesOf(record);
        for (const Limit *limit : book.of(record)) {
            if (limit->window == LimitWindow::Minute || limit->window == LimitWindow::None)
                continue;
            const qint64 start = windowAt(*limit, record.startedAtUs).startUs;
            qint64 &sum = sums[{limit->id, start}];
            sum += amounts.of(limit->metric);
            uses.push_back({limit->id, start, sum});
        }
        ledger.countersChanged(uses);
    }

    /// The whole end of a request.
    void end(Hold &hold, const UsageRecord &record)
    {
        hold.settle(record);
        commit(record);
        hold.reset();
    }

    /// A request of the key that has come and gone.
    void use(qint64 input, qint64 output, Id ofKey = 1)
    {
        ++lastId;
        commit(row(input, output, ofKey));
    }

    [[nodiscard]] LimitStanding standing(Id limit = 1, Id ofKey = 1)
    {
        for (const LimitStanding &found : ledger.standings(key(ofKey))) {
            if (found.limit.id == limit)
                return found;
        }
        return {};
    }
    [[nodiscard]] qint64 used(Id limit = 1) { return standing(limit).used; }
    [[nodiscard]] qint64 held(Id limit = 1) { return standing(limit).held; }
};

} // namespace orchestris
