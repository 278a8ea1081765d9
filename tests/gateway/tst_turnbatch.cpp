// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes.h"

#include "gateway/api/commitmailbox.h"
#include "gateway/api/turnbatch.h"

#include <QTest>

#include <thread>

using namespace orchestris;

namespace {

UsageRecord record(qint64 id)
{
    UsageRecord made;
    made.id = id;
    return made;
}

/// Counts how often it is called.
class CountingSink final : public UsageSink
{
public:
    QStringList calls;

    using UsageSink::close;
    void open(const UsageRecord &opened) override
    {
        calls.append(QStringLiteral("open %1").arg(opened.id));
    }
    void close(std::vector<EndedRecord> ended) override
    {
        QStringList ids;
        for (const EndedRecord &one : ended)
            ids.append(QString::number(one.record.id));
        calls.append(QStringLiteral("close ") + ids.join(u','));
    }
    bool accepting() const override { return true; }
};

} // namespace

class TestTurnBatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handsATurnOverTogether()
    {
        CountingSink sink;
        TurnBatch batch(sink);
        batch.open(record(1));
        batch.close(record(1), nullptr);
        batch.open(record(2));
        batch.close(record(2), nullptr);
        batch.open(record(3));
        QVERIFY(sink.calls.isEmpty());
        QCoreApplication::processEvents();
        const QStringList turn{QStringLiteral("open 1"), QStringLiteral("open 2"),
                               QStringLiteral("open 3"), QStringLiteral("close 1,2")};
        QCOMPARE(sink.calls, turn);
        batch.close(record(3), nullptr);
        QCoreApplication::processEvents();
        QCOMPARE(sink.calls.last(), QStringLiteral("close 3"));
    }

    void losesNothingWhenItGoes()
    {
        CountingSink sink;
        {
            TurnBatch batch(sink);
            batch.close(record(1), nullptr);
        }
        QCOMPARE(sink.calls, QStringList{QStringLiteral("close 1")});
    }

    void outcomesReachTheWorkersThread()
    {
        std::vector<qint64> heard;
        QThread *const here = QThread::currentThread();
        CommitMailbox mailbox([&](const CommitOutcome &outcome) {
            QCOMPARE(QThread::currentThread(), here);
            heard.push_back(outcome.recordId);
        });
        std::thread storage([&] {
            for (qint64 id = 0; id < 1000; id += 2)
                mailbox.committed({{id, std::nullopt}, {id + 1, std::nullopt}});
        });
        storage.join();
        QVERIFY(heard.empty());
        QCoreApplication::processEvents();
        QCOMPARE(heard.size(), size_t(1000));
        QVERIFY(std::is_sorted(heard.begin(), heard.end()));
    }
};

QTEST_GUILESS_MAIN(TestTurnBatch)
#include "tst_turnbatch.moc"
