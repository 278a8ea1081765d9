// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/userrepository.h"
#include "tests/unit/limitfixture.h"

using namespace orchestris;
using namespace Qt::StringLiterals;

class TestNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m = std::make_unique<LimitFixture>(); }
    void cleanup() { m.reset(); }

    void keepsEveryField();
    void listsTheNewestFirst();
    void keepsTheNewestTenThousand();
    void severalAreStoredTogether();

    void aShareIsNotedOnceAWindow();
    void oneRequestMayPassSeveralShares();
    void sharesAboveTheAmountAreNoted();
    void bigAmountsAreComparedExactly_data();
    void bigAmountsAreComparedExactly();
    void warningsAreNotedToo();
    void namesTheSubject();
    void aFailedCommitNotesNothing();
    void aHigherAmountIsNotedAgain();
    void anAmountOfZeroIsNotNoted();

private:
    [[nodiscard]] QList<int> shares()
    {
        QList<int> found;
        const auto notices = NoticeRepository(*m->database).list();
        for (const Notice &notice : *notices)
            found.prepend(notice.share);
        return found;
    }

    std::unique_ptr<LimitFixture> m;
};

void TestNotices::keepsEveryField()
{
    NoticeRepository notices(*m->database);
    const Notice notice{0, 12345, NoticeKind::SameToolCall, 1, 2, 3, 4, 80, 9, 60'000'000,
                        7, true,  "sandbox/echo",           77};
    VERIFY_OK(notices.add(notice));
    VERIFY_OK(notices.add(Notice()));
    const auto listed = notices.list();
    VERIFY_OK(listed);
    QCOMPARE(listed->size(), 2);
    Notice expected = notice;
    expected.id = 1;
    QCOMPARE(listed->at(1), expected);
    expected = Notice();
    expected.id = 2;
    QCOMPARE(listed->at(0), expected);
}

void TestNotices::listsTheNewestFirst()
{
    NoticeRepository notices(*m->database);
    for (qint64 us = 1; us <= 5; ++us) {
        Notice notice;
        notice.atUs = us;
        VERIFY_OK(notices.add(notice));
    }
    QCOMPARE(notices.list()->first().atUs, 5);
    QCOMPARE(notices.list(4)->size(), 2);
    QCOMPARE(notices.list(0, 3)->size(), 3);
    QCOMPARE(notices.list(0, 3)->last().atUs, 3);
    QCOMPARE(notices.list(0, -1)->size(), 0);
}

void TestNotices::keepsTheNewestTenThousand()
{
    NoticeRepository notices(*m->database);
    std::vector<Notice> many(size_t(NoticeRepository::MostKept) + 5);
    for (size_t i = 0; i < many.size(); ++i)
        many[i].count = qint64(i);
    VERIFY_OK(notices.add(many));
    QCOMPARE(m->number(u"SELECT count(*) FROM notices"_s), NoticeRepository::MostKept);
    QCOMPARE(m->number(u"SELECT min(count) FROM notices"_s), 5);
    // Those of limits are written elsewhere, and keep to the same number.
    const Limit limit = m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 10));
    m->store({m->request(10)});
    QCOMPARE(m->number(u"SELECT count(*) FROM notices"_s), NoticeRepository::MostKept);
    QCOMPARE(notices.list(0, 1)->first().limitId, limit.id);
}

void TestNotices::severalAreStoredTogether()
{
    NoticeRepository notices(*m->database);
    VERIFY_OK(notices.add(std::vector<Notice>(3)));
    VERIFY_OK(notices.add(std::vector<Notice>()));
    QCOMPARE(notices.list()->size(), 3);
}

void TestNotices::aShareIsNotedOnceAWindow()
{
    const Limit limit = m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100));
    m->store({m->request(79)});
    QCOMPARE(shares(), QList<int>());
    QCOMPARE(m->writer->takeNotices(), 0);
    m->store({m->request(1)});
    QCOMPARE(shares(), QList<int>({80}));
    QCOMPARE(m->writer->takeNotices(), 1);
    m->store({m->request(19)});
    m->restartWriter();
    m->store({m->request(0), m->request(1)});
    QCOMPARE(shares(), QList<int>({80, 100}));
    m->store({m->request(500)});
    QCOMPARE(shares(), QList<int>({80, 100}));
    m->clock.setNowUs(windowAt(limit, m->clock.nowUs()).endUs);
    m->store({m->request(85)});
    QCOMPARE(shares(), QList<int>({80, 100, 80}));
    const Notice newest = NoticeRepository(*m->database).list()->first();
    QCOMPARE(newest.kind, NoticeKind::LimitShare);
    QCOMPARE(newest.limitId, limit.id);
    QCOMPARE(newest.atUs, m->clock.nowUs());
}

void TestNotices::oneRequestMayPassSeveralShares()
{
    Limit limit = m->limitOf(LimitMetric::Requests, LimitWindow::Day, 4);
    limit.noticeAt = {25, 50, 75, 100};
    (void)m->set(limit);
    m->store({m->request(), m->request(), m->request()});
    QCOMPARE(shares(), QList<int>({25, 50, 75}));
    QCOMPARE(m->writer->takeNotices(), 3);
}

void TestNotices::sharesAboveTheAmountAreNoted()
{
    Limit limit = m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100);
    limit.noticeAt = {150};
    limit.action = LimitAction::Warn;
    (void)m->set(limit);
    m->store({m->request(149)});
    QCOMPARE(shares(), QList<int>());
    m->store({m->request(1)});
    QCOMPARE(shares(), QList<int>({150}));
}

void TestNotices::bigAmountsAreComparedExactly_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<int>("share");
    QTest::addColumn<qint64>("justBelow");
    QTest::newRow("the greatest amount there is")
        << qint64(1'000'000'000'000'000) << 80 << qint64(799'999'999'999'999);
    QTest::newRow("ten times the greatest amount")
        << qint64(1'000'000'000'000'000) << 1000 << qint64(9'999'999'999'999'999);
    QTest::newRow("a share that is no whole number") << qint64(33) << 80 << qint64(26);
}

void TestNotices::bigAmountsAreComparedExactly()
{
    QFETCH(qint64, amount);
    QFETCH(int, share);
    QFETCH(qint64, justBelow);
    Limit limit = m->limitOf(LimitMetric::Cost, LimitWindow::Day, amount);
    limit.noticeAt = {share};
    (void)m->set(limit);
    m->store({m->request(justBelow)});
    QCOMPARE(shares(), QList<int>());
    m->store({m->request(1)});
    QCOMPARE(shares(), QList<int>({share}));
}

void TestNotices::warningsAreNotedToo()
{
    Limit limit = m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100);
    limit.action = LimitAction::Warn;
    (void)m->set(limit);
    m->store({m->request(500)});
    QCOMPARE(shares(), QList<int>({80, 100}));
}

void TestNotices::namesTheSubject()
{
    const auto user = UserRepository(*m->database).ensure(u"ann"_s);
    VERIFY_OK(user);
    const Id key = m->issueKey(u"agent"_s);
    UsageRecord record = m->request(100);
    record.ownerKind = OwnerKind::User;
    record.userId = user->id;
    record.keyId = key;
    for (const LimitSubject subject :
         {LimitSubject::Organization, LimitSubject::User, LimitSubject::Key}) {
        Limit limit = m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100);
        limit.noticeAt = {100};
        limit.subject = subject;
        limit.subjectId = subject == LimitSubject::Organization ? 1
                          : subject == LimitSubject::User       ? user->id
                                                                : key;
        limit.model = u"sandbox/echo"_s;
        (void)m->set(limit);
    }
    m->store({record});
    const auto listed = NoticeRepository(*m->database).list();
    VERIFY_OK(listed);
    QList<Notice> notices = *listed;
    std::sort(notices.begin(), notices.end(),
              [](const Notice &a, const Notice &b) { return a.limitId < b.limitId; });
    QCOMPARE(notices.size(), 3);
    for (const Notice &notice : std::as_const(notices)) {
        QCOMPARE(notice.organizationId, 1);
        QCOMPARE(notice.requestId, record.id);
        QCOMPARE(notice.model, QByteArray("sandbox/echo"));
    }
    QCOMPARE(notices[0].userId, 0);
    QCOMPARE(notices[0].keyId, 0);
    QCOMPARE(notices[1].userId, user->id);
    QCOMPARE(notices[1].keyId, 0);
    QCOMPARE(notices[2].userId, user->id);
    QCOMPARE(notices[2].keyId, key);
}

void TestNotices::aFailedCommitNotesNothing()
{
    (void)m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100));
    const auto other = m->connect();
    m->database->setBusyTimeout(0);
    VERIFY_OK(other->run(u"BEGIN IMMEDIATE"_s));
    m->store({m->request(90)});
    QVERIFY(m->writer->isFailing());
    QCOMPARE(m->writer->takeNotices(), 0);
    VERIFY_OK(other->run(u"ROLLBACK"_s));
    m->writer->commit();
    QCOMPARE(m->writer->takeNotices(), 1);
    QCOMPARE(shares(), QList<int>({80}));
}

void TestNotices::aHigherAmountIsNotedAgain()
{
    (void)m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 100));
    m->store({m->request(100)});
    (void)m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 1000));
    m->store({m->request(700)});
    QCOMPARE(shares(), QList<int>({80, 100, 80}));
}

void TestNotices::anAmountOfZeroIsNotNoted()
{
    (void)m->set(m->limitOf(LimitMetric::Cost, LimitWindow::Day, 0));
    m->store({m->request(1)});
    QCOMPARE(shares(), QList<int>());
}

QTEST_GUILESS_MAIN(TestNotices)
#include "tst_notices.moc"
