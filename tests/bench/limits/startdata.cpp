// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/limits/startdata.h"

#include "models/domain/clock.h"
#include "models/domain/requestid.h"
#include "models/storage/statement.h"
#include "models/storage/usagewriter.h"

#include <QRandomGenerator>

#include <cstdio>

namespace orchestris {

namespace {

constexpr int KeysAUser = 50;
constexpr qint64 SpanUs = 30ll * 24 * 3600 * 1'000'000;
constexpr qint64 RowsATransaction = 20'000;
constexpr qint64 RowsBetweenWords = 1'000'000;

Result<void> runAll(Database &database, Statement &statement)
{
    const int code = statement.run();
    if (code == SQLITE_OK)
        return {};
    return tl::unexpected(
        database.describe(code, QString::fromUtf8(sqlite3_errmsg(database.native()))));
}

Result<void> addUsers(Database &database, int keys)
{
    Statement add(database, "INSERT INTO users (organization_id, name, name_folded) "
                            "VALUES (1, ?1, ?1)");
    for (int user = 0; user <= keys / KeysAUser; ++user) {
        add.bind("user-" + QByteArray::number(user));
        if (auto added = runAll(database, add); !added)
            return added;
    }
    return {};
}

Result<void> addKeys(Database &database, int keys)
{
    Statement add(database,
                  "INSERT INTO api_keys (public_id, secret_hash, name, name_folded, owner_kind, "
                  "organization_id, user_id, everything, created_at_us, tags) "
                  "VALUES (?1, randomblob(32), ?2, ?2, ?3, 1, nullif(?4, 0), 1, 1, 'team,batch')");
    for (int key = 0; key < keys; ++key) {
        const bool ofUser = key % 2 == 1;
        add.bind("k" + QByteArray::number(key).rightJustified(11, '0'));
        add.bind("key-" + QByteArray::number(key));
        add.bind(qint64(ofUser ? 2 : 1));
        add.bind(qint64(ofUser ? key / KeysAUser + 1 : 0));
        if (auto added = runAll(database, add); !added)
            return added;
    }
    return {};
}

Result<void> addLimits(Database &database, int limitedKeys)
{
    Statement add(database, "INSERT INTO limits (subject, subject_id, metric, window, amount, "
                            "time_zone, created_at_us) VALUES (?, ?, 1, ?, ?, 'Europe/Berlin', 1)");
    const auto addOne = [&](LimitSubject subject, Id id, LimitWindow window, Nanos amount) {
        add.bind(qint64(subject));
        add.bind(id);
        add.bind(qint64(window));
        add.bind(amount);
        return runAll(database, add);
    };
    if (auto added = addOne(LimitSubject::Organization, 1, LimitWindow::Month, 1'000'000'000'000);
        !added)
        return added;
    for (int key = 1; key <= limitedKeys; ++key) {
        if (auto added = addOne(LimitSubject::Key, key, LimitWindow::Day, 5'000'000'000); !added)
            return added;
    }
    return {};
}

UsageRecord request(qint64 id, qint64 us, int keys)
{
    QRandomGenerator *random = QRandomGenerator::global();
    const int key = int(random->bounded(std::max(keys, 1)));
    UsageRecord record;
    record.id = id;
    record.state = RequestState::Done;
    record.startedAtUs = us;
    record.keyId = key + 1;
    record.organizationId = 1;
    record.userId = key % 2 == 1 ? key / KeysAUser + 1 : 0;
    record.ownerKind = record.userId != 0 ? OwnerKind::User : OwnerKind::Organization;
    record.endpoint = "chat/completions";
    record.requestedModel = "fast";
    record.alias = "fast";
    record.provider = "sandbox";
    record.upstreamModel = "echo";
    record.streamed = true;
    record.status = 200;
    record.finishReason = "stop";
    record.tokens = {1834, 1024, 0, 312, 0};
    record.tokenConfidence = record.costConfidence = Confidence::Reported;
    record.costNanos = 345'678;
    record.priceVersion = 1;
    record.totalUs = 2'345'678;
    record.firstTokenUs = 345'678;
    record.upstreamUs = 2'345'000;
    record.gatewayUs = 678;
    record.attempts = 1;
    record.providerRequestId = "req_1234567890abcdef1234567890abcdef";
    record.clientProgram = "OpenAI/Python";
    return record;
}

Result<void> addRows(Database &database, const StartDataSize &size)
{
    const SystemClock clock;
    UsageWriter writer(database, clock);
    if (auto prepared = writer.prepare(); !prepared)
        return prepared;
    RequestIds ids(250);
    const qint64 endUs = clock.nowUs();
    for (qint64 done = 0; done < size.rows;) {
        std::vector<QueuedRecord> batch;
        for (; done < size.rows && qint64(batch.size()) < RowsATransaction; ++done) {
            const qint64 us =
                endUs - SpanUs + qint64(double(SpanUs) * double(done) / double(size.rows));
            batch.push_back({request(ids.next(us), us, size.keys), nullptr, false});
        }
        writer.add(std::move(batch));
        writer.sweepActivity(UsageWriter::Held::All);
        writer.commit();
        if (writer.isFailing())
            return tl::unexpected(*writer.problem());
        if (done % RowsBetweenWords == 0)
            std::fprintf(stderr, "%lld rows\n", static_cast<long long>(done));
    }
    return {};
}

} // namespace

Result<void> fillStartData(const QString &path, const StartDataSize &size)
{
    auto opened = Database::open(path, Database::Mode::ReadWrite);
    if (!opened)
        return tl::unexpected(opened.error());
    Database &database = **opened;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto added = addUsers(database, size.keys); !added)
        return added;
    if (auto added = addKeys(database, size.keys); !added)
        return added;
    if (auto added = addLimits(database, size.limitedKeys); !added)
        return added;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    return addRows(database, size);
}

} // namespace orchestris
