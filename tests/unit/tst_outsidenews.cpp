// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/noticerepository.h"
#include "models/storage/outsidenews.h"
#include "models/storage/targethealthrepository.h"
#include "models/storage/usagewriter.h"
#include "tests/unit/storagefixture.h"

using namespace orchestris;

class TestOutsideNews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StorageFixture>();
        m_reader = m_fixture->connect(Database::Mode::ReadOnly);
        m_ids.emplace(0);
        m_watch = {};
        m_nowUs = Start;
    }
    void cleanup()
    {
        m_reader.reset();
        m_fixture.reset();
    }

    void requestsAreToldWhenTheyBeginAndWhenTheyEnd()
    {
        store({closedRecord(make())}); // long ago
        m_nowUs += 60'000'000;
        QVERIFY(look().records.isEmpty());
        const UsageRecord open = make();
        store({open});
        OutsideNews news = look();
        QCOMPARE(news.records.size(), 1);
        QCOMPARE(news.records.first().id, open.id);
        QCOMPARE(news.records.first().state, RequestState::Open);
        QCOMPARE(news.records.first().ownerName, QStringLiteral("Main organization"));
        QVERIFY(look().records.isEmpty()); // nothing has happened

        m_nowUs += 600'000'000; // it took its time, and others came
        const UsageRecord other = closedRecord(make());
        store({other, closedRecord(open)});
        news = look();
        QCOMPARE(news.records.size(), 2);
        QCOMPARE(news.records.first().id, open.id); // newest last
        QCOMPARE(news.records.first().state, RequestState::Done);
        QCOMPARE(news.records.last().id, other.id);
    }

    void whatRanBeforeTheFirstLookIsToldWhenItEnds()
    {
        const UsageRecord open = make();
        store({open});
        m_nowUs += 600'000'000;
        QVERIFY(look().records.isEmpty());
        store({closedRecord(open)});
        const OutsideNews news = look();
        QCOMPARE(news.records.size(), 1);
        QCOMPARE(news.records.first().state, RequestState::Done);
    }

    void aRowThatIsLateIsSeen()
    {
        (void)look();
        const UsageRecord late = closedRecord(make());
        m_nowUs += OutsideWatch::LateUs / 2;
        const UsageRecord early = closedRecord(make());
        store({early});
        QCOMPARE(look().records.size(), 1);
        store({late});
        const OutsideNews news = look();
        QCOMPARE(news.records.size(), 1);
        QCOMPARE(news.records.first().id, late.id);
    }

    void manyAtOnceAreToldInPieces()
    {
        (void)look();
        QList<UsageRecord> many;
        for (int i = 0; i < OutsideWatch::MostRecords + 5; ++i)
            many.append(closedRecord(make()));
        store(many);
        QCOMPARE(look().records.size(), OutsideWatch::MostRecords);
        QCOMPARE(look().records.size(), 5); // although nobody has written since
        QCOMPARE(look().records.size(), 0);
    }

    void healthAndNoticesAreToldWhenTheyDiffer()
    {
        QCOMPARE(look().health, QList<TargetHealth>());
        QVERIFY(!look().health);
        TargetHealthRepository health(*m_fixture->database);
        VERIFY_OK(health.save({"lab/qwen3", CircuitState::Open, 5, "timeout"}, m_nowUs));
        OutsideNews news = look();
        QVERIFY(news.health);
        QCOMPARE(news.health->size(), 1);
        QVERIFY(!news.hasNotices);
        Notice notice;
        notice.atUs = m_nowUs;
        notice.kind = NoticeKind::SameToolCall;
        VERIFY_OK(NoticeRepository(*m_fixture->database).add(notice));
        news = look();
        QVERIFY(news.hasNotices);
        QVERIFY(!news.health);
        QVERIFY(!look().hasNotices);
    }

private:
    [[nodiscard]] OutsideNews look()
    {
        auto news = m_watch.look(*m_reader, m_nowUs);
        [&] { VERIFY_OK(news); }();
        return news.value_or(OutsideNews());
    }
    [[nodiscard]] UsageRecord make() { return openRecord(m_ids->next(m_nowUs), m_nowUs); }
    void store(const QList<UsageRecord> &records)
    {
        UsageWriter writer(*m_fixture->database, m_fixture->clock);
        VERIFY_OK(writer.prepare());
        std::vector<QueuedRecord> queued;
        for (const UsageRecord &record : records)
            queued.push_back({record, nullptr, false});
        writer.add(std::move(queued));
        writer.commit(UsageWriter::Opens::All);
    }

    static constexpr qint64 Start = 1'790'000'000'000'000;
    qint64 m_nowUs = Start;
    std::optional<RequestIds> m_ids;
    OutsideWatch m_watch;
    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<Database> m_reader;
};

QTEST_GUILESS_MAIN(TestOutsideNews)
#include "tst_outsidenews.moc"
