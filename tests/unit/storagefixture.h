// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/keyformat.h"
#include "models/domain/ports.h"
#include "models/domain/requestid.h"
#include "models/storage/database.h"
#include "models/storage/keychain.h"
#include "tests/support/testclock.h"

#include <QHash>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <atomic>
#include <mutex>

namespace orchestris {

/// Fails the test with the error's own words.
#define VERIFY_OK(expression)                                                                      \
    do {                                                                                           \
        const auto &verifiedResult = (expression);                                                 \
        QVERIFY2(verifiedResult.has_value(),                                                       \
                 verifiedResult ? "" : qPrintable(verifiedResult.error().message));                \
    } while (false)

/// A data folder of its own for each test, and a connection to its database.
struct StorageFixture {
    QTemporaryDir folder;
    TestClock clock;
    KeyHasher hasher{Secret(QByteArray(32, 'h'))};
    std::unique_ptr<Database> database;

    StorageFixture() { database = connect(); }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("orchestris.db")); }
    [[nodiscard]] std::unique_ptr<Database> connect(Database::Mode mode = Database::Mode::ReadWrite)
    {
        auto opened = Database::open(path(), mode);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        (*opened)->setAuthor({QStringLiteral("grace"), QStringLiteral("test")}, &clock);
        return std::move(*opened);
    }
    [[nodiscard]] qint64 number(const QString &statement)
    {
        return database->value(statement).value().toLongLong();
    }
};

/// A keychain in memory. Answers at the next turn of the event loop, as a real one would.
class FakeKeychain final : public QObject, public Keychain
{
public:
    /// Outlives the keychain object, as the real one's content does. For one thread at a time.
    struct Content {
        std::mutex mutex;
        QHash<QString, QByteArray> entries;
        std::atomic<bool> available{true};
        std::optional<Error> failure;
        int reads = 0;
    };

    explicit FakeKeychain(std::shared_ptr<Content> content)
        : m_content(std::move(content))
    {
    }

    bool isAvailable() const override { return m_content->available; }
    void read(const QString &name, Done<Secret> done) override
    {
        const std::lock_guard lock(m_content->mutex);
        ++m_content->reads;
        Result<Secret> result = fail(ErrorCode::NotFound, QStringLiteral("no such entry"));
        if (m_content->entries.contains(name))
            result = Secret(m_content->entries.value(name));
        answer<Secret>(std::move(result), std::move(done));
    }
    void write(const QString &name, const Secret &secret, Done<void> done) override
    {
        const std::lock_guard lock(m_content->mutex);
        if (!m_content->failure)
            m_content->entries.insert(name, secret.reveal());
        answer<void>({}, std::move(done));
    }
    void remove(const QString &name, Done<void> done) override
    {
        const std::lock_guard lock(m_content->mutex);
        m_content->entries.remove(name);
        answer<void>({}, std::move(done));
    }

private:
    template<typename T>
    void answer(Result<T> result, Done<T> done)
    {
        if (m_content->failure)
            result = tl::unexpected(*m_content->failure);
        QTimer::singleShot(0, this,
                           [result = std::move(result), done = std::move(done)] { done(result); });
    }

    std::shared_ptr<Content> m_content;
};

/// Notes what it is told. Thread-safe.
class NotingListener final : public CommitListener
{
public:
    void committed(std::vector<CommitOutcome> outcomes) override
    {
        const std::lock_guard lock(m_mutex);
        ++m_calls;
        m_outcomes.insert(m_outcomes.end(), outcomes.begin(), outcomes.end());
    }

    [[nodiscard]] std::vector<CommitOutcome> outcomes() const
    {
        const std::lock_guard lock(m_mutex);
        return m_outcomes;
    }
    [[nodiscard]] size_t count() const { return outcomes().size(); }
    [[nodiscard]] int calls() const
    {
        const std::lock_guard lock(m_mutex);
        return m_calls;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<CommitOutcome> m_outcomes;
    int m_calls = 0;
};

/// An open request as the gateway makes one.
[[nodiscard]] inline UsageRecord openRecord(qint64 id, qint64 startedAtUs)
{
    UsageRecord record;
    record.id = id;
    record.startedAtUs = startedAtUs;
    record.ownerKind = OwnerKind::Organization;
    record.organizationId = 1;
    record.endpoint = "chat/completions";
    record.requestedModel = "sandbox/echo";
    record.provider = "sandbox";
    record.upstreamModel = "echo";
    record.streamed = true;
    record.tokens.input = 1000;
    record.tokenConfidence = Confidence::Estimated;
    record.priceVersion = 1;
    record.clientProgram = "test/1.0";
    return record;
}

/// The same request, ended.
[[nodiscard]] inline UsageRecord closedRecord(UsageRecord record)
{
    record.state = RequestState::Done;
    record.status = 200;
    record.finishReason = "stop";
    record.tokens.output = 50;
    record.tokenConfidence = record.costConfidence = Confidence::Reported;
    record.costNanos = 12'345;
    record.totalUs = 250'000;
    record.firstTokenUs = 40'000;
    record.upstreamUs = 249'000;
    record.gatewayUs = 1'000;
    record.attempts = 1;
    record.providerRequestId = "up-1";
    return record;
}

} // namespace orchestris
