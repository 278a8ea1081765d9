// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/price.h"
#include "models/storage/requestsearch.h"
#include "models/storage/usagewriter.h"
#include "tests/unit/randomtraffic.h"
#include "tests/unit/storagefixture.h"

#include <QBuffer>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Start = 1'790'000'000'123'000;

/// RFC 4180, strictly: lines end with CR LF, quotes only around whole cells.
QList<QByteArrayList> parseCsv(const QByteArray &bytes)
{
    QList<QByteArrayList> lines;
    QByteArrayList line;
    QByteArray cell;
    for (qsizetype at = 0; at < bytes.size();) {
        if (bytes[at] == '"') {
            for (++at; at < bytes.size(); ++at) {
                if (bytes[at] == '"' && (at + 1 >= bytes.size() || bytes[at + 1] != '"'))
                    break;
                at += bytes[at] == '"' ? 1 : 0;
                cell += bytes[at];
            }
            ++at;
        } else {
            while (at < bytes.size() && bytes[at] != ',' && bytes[at] != '\r')
                cell += bytes[at++];
        }
        line.append(std::exchange(cell, {}));
        if (at < bytes.size() && bytes[at] == ',') {
            ++at;
        } else if (bytes.sliced(at).startsWith("\r\n")) {
            lines.append(std::exchange(line, {}));
            at += 2;
        } else {
            return {};
        }
    }
    return lines;
}

/// Has room for so many bytes.
class SmallDevice final : public QIODevice
{
public:
    explicit SmallDevice(qint64 room)
        : m_room(room)
    {
        open(WriteOnly);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_room -= size;
        return m_room < 0 ? -1 : size;
    }

private:
    qint64 m_room;
};

} // namespace

class TestRequestExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StorageFixture>(); }
    void canBeReadBack();
    void keepsFormulasFromRunning_data();
    void keepsFormulasFromRunning();
    void writesManyPagesOnce();
    void tellsHowFarItIs();
    void endsWhenItIsCancelled();
    void saysThatTheDeviceIsFull();

private:
    void store(const QList<UsageRecord> &records)
    {
        UsageWriter writer(*m_fixture->database, m_fixture->clock);
        VERIFY_OK(writer.prepare());
        std::vector<QueuedRecord> queued;
        for (const UsageRecord &record : records)
            queued.push_back({record, nullptr, false});
        writer.add(std::move(queued));
        writer.commit();
        QVERIFY(!writer.isFailing());
    }
    /// Lines by column.
    [[nodiscard]] QList<QHash<QByteArray, QByteArray>> exported(const UsageFilter &filter = {})
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto rows = exportRequestsCsv(*m_fixture->database, filter, buffer);
        if (!rows)
            qFatal("%s", qPrintable(rows.error().message));
        const QList<QByteArrayList> lines = parseCsv(buffer.data());
        QList<QHash<QByteArray, QByteArray>> found;
        for (const QByteArrayList &line : lines.mid(1)) {
            if (line.size() != lines.first().size())
                qFatal("a line with %d cells", int(line.size()));
            QHash<QByteArray, QByteArray> cells;
            for (qsizetype i = 0; i < line.size(); ++i)
                cells.insert(lines.first()[i], line[i]);
            found.append(cells);
        }
        if (found.size() != *rows)
            qFatal("%d lines", int(found.size()));
        return found;
    }

    std::unique_ptr<StorageFixture> m_fixture;
};

void TestRequestExport::canBeReadBack()
{
    UsageRecord record = closedRecord(openRecord(RequestIds(1).next(Start), Start + 7));
    record.costNanos = 1'234'567'891;
    record.tokens = {10, 4, 1, 3, 2};
    record.errorCode = "says \"no\", twice\r\nor more";
    record.clientRequestId = "a,b";
    record.ownerKind = OwnerKind::Organization;
    record.firstTokenUs = -1;
    store({record});
    const auto lines = exported();
    QCOMPARE(lines.size(), 1);
    const auto &line = lines.first();
    QCOMPARE(line["request_id"], formatRequestId(record.id));
    QCOMPARE(line["started_at"], "2026-09-21T14:13:20.123007Z");
    QCOMPARE(line["result"], "success");
    QCOMPARE(line["owner"], "Main organization");
    QCOMPARE(line["cost_usd"], "1.234567891");
    QCOMPARE(line["input_tokens"], "10");
    QCOMPARE(line["reasoning_tokens"], "2");
    QCOMPARE(line["model"], "sandbox/echo");
    QCOMPARE(line["error_code"], record.errorCode);
    QCOMPARE(line["client_request_id"], "a,b");
    QCOMPARE(line["first_token_us"], "");
    QCOMPARE(line["total_us"], "250000");
    QCOMPARE(line["client_program"], "test/1.0");
}

void TestRequestExport::keepsFormulasFromRunning_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("an equals sign") << QByteArray("=1+1") << QByteArray("'=1+1");
    QTest::newRow("a plus sign") << QByteArray("+1") << QByteArray("'+1");
    QTest::newRow("a minus sign") << QByteArray("-1") << QByteArray("'-1");
    QTest::newRow("an at sign") << QByteArray("@x") << QByteArray("'@x");
    QTest::newRow("one behind a tab") << QByteArray("\t=1") << QByteArray("'\t=1");
    QTest::newRow("one in quotes") << QByteArray("=\"a\",b") << QByteArray("'=\"a\",b");
    QTest::newRow("none at the front") << QByteArray("a=1") << QByteArray("a=1");
}

void TestRequestExport::keepsFormulasFromRunning()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cell);
    UsageRecord record = closedRecord(openRecord(RequestIds(1).next(Start), Start));
    record.requestedModel = record.clientProgram = record.clientRequestId = text;
    record.costNanos = 5;
    store({record});
    const auto line = exported().first();
    QCOMPARE(line["requested_model"], cell);
    QCOMPARE(line["client_program"], cell);
    QCOMPARE(line["client_request_id"], cell);
}

void TestRequestExport::writesManyPagesOnce()
{
    RandomTraffic traffic(1);
    const QList<UsageRecord> records = traffic.make(12'000, Start, Start + 3'600'000'000);
    store(records);
    const auto lines = exported();
    QCOMPARE(lines.size(), records.size());
    Nanos cost = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const UsageRecord &record = records[records.size() - 1 - i];
        QCOMPARE(lines[i]["request_id"], formatRequestId(record.id));
        QCOMPARE(lines[i]["result"], statusClassName(statusClassOf(record)));
        cost += record.costNanos - parseDollars(QString::fromLatin1(lines[i]["cost_usd"])).value();
    }
    QCOMPARE(cost, 0);
    UsageFilter filter;
    filter.statuses = {StatusClass::Limited};
    filter.limit = 3; // is not heeded
    QCOMPARE(exported(filter).size(),
             std::count_if(records.begin(), records.end(), [](const UsageRecord &record) {
                 return statusClassOf(record) == StatusClass::Limited;
             }));
}

void TestRequestExport::tellsHowFarItIs()
{
    RandomTraffic traffic(2);
    store(traffic.make(16'000, Start, Start + 3'600'000'000));
    std::vector<double> shares;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    VERIFY_OK(exportRequestsCsv(*m_fixture->database, {}, buffer,
                                [&](double share) { shares.push_back(share); }));
    QVERIFY(shares.size() >= 4);
    QVERIFY(std::is_sorted(shares.begin(), shares.end()));
    QVERIFY(shares[0] > 0.2 && shares[0] < 0.5); // 5,000 of them
    QCOMPARE(shares.back(), 1.0);
}

void TestRequestExport::endsWhenItIsCancelled()
{
    RandomTraffic traffic(3);
    store(traffic.make(6'000, Start, Start + 3'600'000'000));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto rows = exportRequestsCsv(*m_fixture->database, {}, buffer, {}, [] { return true; });
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::Cancelled);
}

void TestRequestExport::saysThatTheDeviceIsFull()
{
    RandomTraffic traffic(4);
    store(traffic.make(100, Start, Start + 3'600'000'000));
    SmallDevice device(1000);
    const auto rows = exportRequestsCsv(*m_fixture->database, {}, device);
    QVERIFY(!rows);
    QVERIFY(rows.error().message.contains(u"written"_s));
}

QTEST_GUILESS_MAIN(TestRequestExport)
#include "tst_requestexport.moc"
