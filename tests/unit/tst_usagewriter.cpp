// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/usagerepository.h"
#include "models/storage/usagewriter.h"
#include "tests/unit/storagefixture.h"

#include <sqlite3.h>

using namespace orchestris;
using namespace Qt::StringLiterals;

class TestUsageWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void storesEveryField();
    void theLimitsOfAnOpenRequestCome();
    void storesEachAttemptInOrder();
    void storesAttemptsOnceHoweverOftenItTries();
    void keepsEmptyTextOutOfTheFile();
    void writesAShortRequestOnce();
    void storesAnOpenRequestAndCompletesIt();
    void anOpenRecordNeverOverwritesItsClose();
    void tellsEachListenerOnceABatch();
    void handsOverWhatWasCommitted();
    void tellsAtOnceWhenTheDiskIsFull();
    void storesEverythingOnceItWorksAgain();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void aRowThatCannotBeStoredHoldsUpNoOther();
    void givesUpNewRecordsWhenTooManyWait();
    void notesAKeysLastUseAtMostOnceASecond();

private:
    void add(std::vector<QueuedRecord> records) { m_writer->add(std::move(records)); }
    [[nodiscard]] QueuedRecord open(qint64 id) const
    {
        return {openRecord(id, m_fixture->clock.nowUs()), nullptr, true};
    }
    [[nodiscard]] QueuedRecord close(qint64 id, CommitListener *listener = nullptr) const
    {
        return {closedRecord(openRecord(id, m_fixture->clock.nowUs())), listener, false};
    }
    [[nodiscard]] qint64 rows() const { return m_fixture->number(u"SELECT count(*) FROM usage"_s); }
    [[nodiscard]] UsageRecord stored(qint64 id) const
    {
        return UsageRepository(*m_fixture->database).find(id).value();
    }
    void fillDisk()
    {
        const qint64 pages = m_fixture->number(u"PRAGMA page_count"_s);
        VERIFY_OK(m_fixture->database->run(u"PRAGMA max_page_count = %1"_s.arg(pages)));
        // Use up what is left on the last pages.
        const QString key = u"INSERT INTO key_activity VALUES (%1, 1)"_s;
        qint64 next = 0;
        while (m_fixture->database->run(key.arg(++next))) {
        }
        const QString usage = u"INSERT INTO usage SELECT %1, 1, 0, 0, 0, 0, 0, 'filling', NULL, "
                              u"NULL, NULL, NULL, 0, 0, NULL, 0, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0, "
                              u"0, 0, 0, 0, 0, NULL, NULL, NULL, 0, 0, NULL"_s;
        for (qint64 id = 1; rows() < 10'000; ++id) {
            if (!m_fixture->database->run(usage.arg(id)))
                return;
        }
        QFAIL("the disk never filled");
    }
    void freeDisk() { VERIFY_OK(m_fixture->database->run(u"PRAGMA max_page_count = 1000000"_s)); }

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<UsageWriter> m_writer;
    NotingListener m_one;
    NotingListener m_two;
};

void TestUsageWriter::init()
{
    m_writer.reset();
    m_fixture = std::make_unique<StorageFixture>();
    m_writer = std::make_unique<UsageWriter>(*m_fixture->database, m_fixture->clock);
    VERIFY_OK(m_writer->prepare());
    std::destroy_at(&m_one);
    std::construct_at(&m_one);
    std::destroy_at(&m_two);
    std::construct_at(&m_two);
}

void TestUsageWriter::storesEveryField()
{
    UsageRecord record;
    qint64 number = 1'000'000'000'000;
    record.id = ++number;
    record.state = RequestState::Done;
    record.startedAtUs = ++number;
    record.ownerKind = OwnerKind::User;
    record.organizationId = ++number;
    record.userId = ++number;
    record.keyId = ++number;
    record.endpoint = "chat/completions";
    record.requestedModel = "fast";
    record.alias = "fast";
    record.provider = "one";
    record.upstreamModel = "m\xC3\xBC";
    record.streamed = true;
    record.status = 429;
    record.errorCode = "rate_limit_exceeded";
    record.errorOrigin = ErrorOrigin::Provider;
    record.finishReason = "length";
    record.tokens = {++number, ++number, ++number, ++number, ++number};
    record.tokenConfidence = Confidence::Reported;
    record.costNanos = ++number;
    record.priceVersion = ++number;
    record.costConfidence = Confidence::Estimated;
    record.totalUs = ++number;
    record.firstTokenUs = ++number;
    record.upstreamUs = ++number;
    record.gatewayUs = ++number;
    record.attempts = 3;
    record.clientRequestId = "client-1";
    record.providerRequestId = "provider-1";
    record.clientProgram = QByteArray("not UTF-8: \xFF");
    record.promptBytes = ++number;
    record.retryCostNanos = ++number;
    record.limits = {{4, LimitMetric::Cost, ++number, ++number, 0, 17, 16, false},
                     {5, LimitMetric::Concurrent, 2, 2, 0, 1, 0, true}};
    add({{record, &m_one, false}});
    m_writer->commit();
    QCOMPARE(m_one.count(), 1u);
    QVERIFY(!m_one.outcomes().front().error);
    const UsageRecord found = stored(record.id);
    QCOMPARE(found.state, record.state);
    QCOMPARE(found.startedAtUs, record.startedAtUs);
    QCOMPARE(found.ownerKind, record.ownerKind);
    QCOMPARE(found.organizationId, record.organizationId);
    QCOMPARE(found.userId, record.userId);
    QCOMPARE(found.keyId, record.keyId);
    QCOMPARE(found.endpoint, record.endpoint);
    QCOMPARE(found.requestedModel, record.requestedModel);
    QCOMPARE(found.alias, record.alias);
    QCOMPARE(found.provider, record.provider);
    QCOMPARE(found.upstreamModel, record.upstreamModel);
    QCOMPARE(found.streamed, record.streamed);
    QCOMPARE(found.status, record.status);
    QCOMPARE(found.errorCode, record.errorCode);
    QCOMPARE(found.errorOrigin, record.errorOrigin);
    QCOMPARE(found.finishReason, record.finishReason);
    QCOMPARE(found.tokens, record.tokens);
    QCOMPARE(found.tokenConfidence, record.tokenConfidence);
    QCOMPARE(found.costNanos, record.costNanos);
    QCOMPARE(found.priceVersion, record.priceVersion);
    QCOMPARE(found.costConfidence, record.costConfidence);
    QCOMPARE(found.totalUs, record.totalUs);
    QCOMPARE(found.firstTokenUs, record.firstTokenUs);
    QCOMPARE(found.upstreamUs, record.upstreamUs);
    QCOMPARE(found.gatewayUs, record.gatewayUs);
    QCOMPARE(found.attempts, record.attempts);
    QCOMPARE(found.clientRequestId, record.clientRequestId);
    QCOMPARE(found.providerRequestId, record.providerRequestId);
    QCOMPARE(found.clientProgram, record.clientProgram);
    QCOMPARE(found.promptBytes, record.promptBytes);
    QCOMPARE(found.retryCostNanos, record.retryCostNanos);
    QVERIFY(found.limits == record.limits);
    // Listings do without.
    QVERIFY(UsageRepository(*m_fixture->database).list({})->first().limits.empty());
}

void TestUsageWriter::theLimitsOfAnOpenRequestCome()
{
    QueuedRecord first = open(7);
    first.record.limits = {{4, LimitMetric::Cost, 100, 50, 0, 17, 0, false}};
    add({first});
    m_writer->commit(UsageWriter::Opens::All);
    QVERIFY(stored(7).limits.empty());
    QueuedRecord second = close(7);
    second.record.limits = first.record.limits;
    second.record.limits.front().used = 9;
    add({second});
    m_writer->commit();
    QVERIFY(stored(7).limits == second.record.limits);
}

static std::vector<Attempt> twoAttempts()
{
    Attempt skipped;
    skipped.provider = "one";
    skipped.upstreamModel = "m";
    skipped.outcome = "skipped_circuit";
    Attempt answered;
    answered.provider = "two";
    answered.upstreamModel = "org/m";
    answered.startUs = 1;
    answered.waitUs = 2;
    answered.firstByteUs = 3;
    answered.totalUs = 4;
    answered.status = 200;
    answered.outcome = "ok";
    answered.providerRequestId = "up-1";
    return {skipped, answered};
}

void TestUsageWriter::storesEachAttemptInOrder()
{
    QueuedRecord queued = close(7);
    queued.record.trace = twoAttempts();
    add({queued, close(8)});
    m_writer->commit();
    const auto traced = UsageRepository(*m_fixture->database).trace(7);
    VERIFY_OK(traced);
    QVERIFY(traced->trace == twoAttempts());
    QVERIFY(UsageRepository(*m_fixture->database).trace(8)->trace.empty());
    QVERIFY(!UsageRepository(*m_fixture->database).trace(9));
}

void TestUsageWriter::storesAttemptsOnceHoweverOftenItTries()
{
    QueuedRecord queued = close(7);
    queued.record.trace = twoAttempts();
    add({queued});
    m_writer->commit();
    add({queued});
    m_writer->commit();
    QCOMPARE(m_fixture->number(u"SELECT count(*) FROM attempts"_s), 2);
}

void TestUsageWriter::keepsEmptyTextOutOfTheFile()
{
    add({close(5)});
    m_writer->commit();
    QCOMPARE(m_fixture->number(u"SELECT client_request_id IS NULL AND alias IS NULL AND error_code "
                               u"IS NULL AND provider IS NOT NULL FROM usage WHERE id = 5"_s),
             1);
}

void TestUsageWriter::writesAShortRequestOnce()
{
    const qint64 changes = m_fixture->number(u"SELECT total_changes()"_s);
    add({open(5)});
    m_writer->commit();
    QCOMPARE(rows(), 0); // waits for its close
    QVERIFY(m_writer->openDueUs());
    m_fixture->clock.advanceUs(UsageWriter::OpenWaitUs - 1);
    add({close(5, &m_one)});
    QVERIFY(!m_writer->openDueUs());
    m_writer->commit();
    m_fixture->clock.advanceMs(100);
    m_writer->commit();
    QCOMPARE(rows(), 1);
    QCOMPARE(m_fixture->number(u"SELECT total_changes()"_s) - changes,
             3); // the row, its series and its sum
    QCOMPARE(stored(5).state, RequestState::Done);
    QCOMPARE(m_one.count(), 1u);
}

void TestUsageWriter::storesAnOpenRequestAndCompletesIt()
{
    add({open(5), open(6)});
    m_fixture->clock.advanceUs(UsageWriter::OpenWaitUs);
    m_writer->commit();
    QCOMPARE(rows(), 2);
    QCOMPARE(stored(5).state, RequestState::Open);
    QCOMPARE(stored(5).tokens.input, 1000);
    QVERIFY(!m_writer->openDueUs());
    add({close(5, &m_one)});
    m_writer->commit();
    QCOMPARE(rows(), 2);
    QCOMPARE(stored(5).state, RequestState::Done);
    QCOMPARE(stored(5).tokens.output, 50);
    QCOMPARE(stored(5).providerRequestId, QByteArray("up-1"));
    QCOMPARE(stored(6).state, RequestState::Open);
    QCOMPARE(m_fixture->number(u"SELECT count(*) FROM usage WHERE state = 0"_s), 1);
}

void TestUsageWriter::anOpenRecordNeverOverwritesItsClose()
{
    add({close(5)});
    m_writer->commit();
    add({open(5)});
    m_writer->commit(UsageWriter::Opens::All);
    QCOMPARE(stored(5).state, RequestState::Done);
}

void TestUsageWriter::tellsEachListenerOnceABatch()
{
    add({close(1, &m_one), close(2, &m_two), close(3, &m_one), close(4), close(5, &m_one)});
    m_writer->commit();
    QCOMPARE(m_one.calls(), 1);
    QCOMPARE(m_two.calls(), 1);
    QCOMPARE(m_one.count(), 3u);
    const auto outcomes = m_one.outcomes();
    QCOMPARE(outcomes[0].recordId, 1);
    QCOMPARE(outcomes[1].recordId, 3);
    QCOMPARE(outcomes[2].recordId, 5);
    QVERIFY(!outcomes[0].error);
    QCOMPARE(rows(), 5);
    m_writer->commit();
    QCOMPARE(m_one.calls(), 1);
}

void TestUsageWriter::handsOverWhatWasCommitted()
{
    add({close(1)});
    m_writer->commit();
    QVERIFY(m_writer->takeStored().isEmpty()); // nobody asked
    m_writer->setKeepStored(true);
    add({open(2), open(3)});
    m_fixture->clock.advanceMs(10);
    add({open(4), close(3)});
    m_writer->commit();
    const QList<UsageRecord> records = m_writer->takeStored();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[0].id, 2);
    QCOMPARE(records[0].state, RequestState::Open);
    QCOMPARE(records[1].id, 3);
    QCOMPARE(records[1].state, RequestState::Done);
    QVERIFY(m_writer->takeStored().isEmpty());
}

void TestUsageWriter::tellsAtOnceWhenTheDiskIsFull()
{
    add({close(100'000, &m_one)});
    m_writer->commit();
    fillDisk();
    // Big enough to need another page.
    QueuedRecord big = close(100'001, &m_one);
    big.record.requestedModel = QByteArray(5000, 'x');
    add({big});
    m_writer->commit();
    QVERIFY(m_writer->isFailing());
    QCOMPARE(m_writer->problem()->code, ErrorCode::StorageFull);
    QVERIFY(m_writer->problem()->message.contains(m_fixture->path()));
    QCOMPARE(m_one.count(), 2u);
    QVERIFY(!m_one.outcomes()[0].error);
    QCOMPARE(m_one.outcomes()[1].error->code, ErrorCode::StorageFull);
    // While it fails, a close hears it without another attempt.
    add({close(100'002, &m_two)});
    QCOMPARE(m_two.count(), 1u);
    QCOMPARE(m_two.outcomes()[0].error->code, ErrorCode::StorageFull);
    QCOMPARE(m_writer->waiting(), 2u);
}

void TestUsageWriter::storesEverythingOnceItWorksAgain()
{
    fillDisk();
    m_writer->setKeepStored(true);
    QueuedRecord big = close(100'001, &m_one);
    big.record.requestedModel = QByteArray(5000, 'x');
    add({big});
    m_writer->commit();
    add({open(100'002), open(100'003), close(100'002, &m_two)});
    m_writer->commit();
    QVERIFY(m_writer->isFailing());
    QVERIFY(m_writer->takeStored().isEmpty());
    freeDisk();
    m_fixture->clock.advanceMs(1000);
    m_writer->commit();
    QVERIFY(!m_writer->isFailing());
    QCOMPARE(m_writer->waiting(), 0u);
    QCOMPARE(stored(100'001).requestedModel.size(), 5000);
    QCOMPARE(stored(100'002).state, RequestState::Done);
    QCOMPARE(stored(100'003).state, RequestState::Open);
    QCOMPARE(m_one.count(), 1u); // told once
    QCOMPARE(m_two.count(), 1u);
    QCOMPARE(m_writer->takeStored().size(), 3);
    QCOMPARE(m_writer->lost(), 0);
}

void TestUsageWriter::tellsWhatIsWrong_data()
{
    QTest::addColumn<bool>("locked");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("another connection holds the lock") << true << ErrorCode::StorageLocked;
    QTest::newRow("the file is read-only") << false << ErrorCode::StorageReadOnly;
}

void TestUsageWriter::tellsWhatIsWrong()
{
    QFETCH(bool, locked);
    m_fixture->database->setBusyTimeout(0);
    const auto other = m_fixture->connect();
    if (locked)
        VERIFY_OK(other->run(u"BEGIN IMMEDIATE"_s));
    else
        VERIFY_OK(m_fixture->database->run(u"PRAGMA query_only = ON"_s));
    add({close(1, &m_one)});
    m_writer->commit();
    QVERIFY(m_writer->isFailing());
    QTEST(m_writer->problem()->code, "code");
    QTEST(m_one.outcomes()[0].error->code, "code");
    if (locked)
        VERIFY_OK(other->run(u"ROLLBACK"_s));
    else
        VERIFY_OK(m_fixture->database->run(u"PRAGMA query_only = OFF"_s));
    m_writer->commit();
    QVERIFY(!m_writer->isFailing());
    QCOMPARE(rows(), 1);
}

void TestUsageWriter::aRowThatCannotBeStoredHoldsUpNoOther()
{
    sqlite3_limit(m_fixture->database->native(), SQLITE_LIMIT_LENGTH, 100'000);
    QueuedRecord huge = close(2, &m_one);
    huge.record.errorCode = QByteArray(200'000, 'x');
    add({close(1, &m_one), huge, close(3, &m_one)});
    m_writer->commit();
    QVERIFY(!m_writer->isFailing());
    QCOMPARE(rows(), 2);
    const auto outcomes = m_one.outcomes();
    QCOMPARE(outcomes.size(), 3u);
    QVERIFY(!outcomes[0].error);
    QVERIFY(outcomes[1].error);
    QVERIFY(!outcomes[2].error);
    QCOMPARE(m_writer->lost(), 1);
}

void TestUsageWriter::givesUpNewRecordsWhenTooManyWait()
{
    VERIFY_OK(m_fixture->database->run(u"PRAGMA query_only = ON"_s));
    add({close(1)});
    m_writer->commit();
    QVERIFY(m_writer->isFailing());
    std::vector<QueuedRecord> many;
    for (qint64 id = 2; id <= qint64(UsageWriter::MaximumWaiting) + 10; ++id)
        many.push_back(close(id, id > qint64(UsageWriter::MaximumWaiting) ? &m_one : nullptr));
    add(std::move(many));
    QCOMPARE(m_writer->waiting(), UsageWriter::MaximumWaiting);
    QCOMPARE(m_writer->lost(), 10);
    QCOMPARE(m_one.count(), 10u);
    QVERIFY(m_one.outcomes()[0].error);
    VERIFY_OK(m_fixture->database->run(u"PRAGMA query_only = OFF"_s));
    m_writer->commit();
    QCOMPARE(rows(), qint64(UsageWriter::MaximumWaiting));
}

void TestUsageWriter::notesAKeysLastUseAtMostOnceASecond()
{
    const auto lastUse = [this] {
        return m_fixture->number(u"SELECT last_used_at_us FROM key_activity WHERE key_id = 7"_s);
    };
    const auto use = [this](qint64 id) {
        QueuedRecord record = close(id);
        record.record.keyId = 7;
        add({record});
        m_writer->commit();
        return record.record.startedAtUs;
    };
    const qint64 first = use(1);
    QCOMPARE(lastUse(), first);
    m_fixture->clock.advanceMs(100);
    const qint64 second = use(2);
    QCOMPARE(lastUse(), first); // held back
    m_writer->sweepActivity();
    m_writer->commit();
    QCOMPARE(lastUse(), first);
    m_fixture->clock.advanceMs(950);
    m_writer->sweepActivity();
    m_writer->commit();
    QCOMPARE(lastUse(), second);
    m_fixture->clock.advanceMs(2000);
    const qint64 third = use(3);
    QCOMPARE(lastUse(), third);
    m_fixture->clock.advanceMs(1);
    const qint64 last = use(4);
    QCOMPARE(lastUse(), third);
    m_writer->sweepActivity(UsageWriter::Held::All); // as when the program stops
    m_writer->commit();
    QCOMPARE(lastUse(), last);
}

QTEST_GUILESS_MAIN(TestUsageWriter)
#include "tst_usagewriter.moc"
