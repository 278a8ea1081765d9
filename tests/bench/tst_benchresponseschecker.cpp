// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/responsesstreamchecker.h"
#include "tests/bench/upstream/responsesanswers.h"

#include <QTest>

#include <string>
#include <vector>

using namespace orchestris::bench;

namespace {

constexpr std::uint64_t ours = 17;
constexpr std::uint32_t chunks = 12; // so that sequence numbers get a second digit

/// The events of a faultless stream: 0 to 3 begin it, 4 to 15 are its chunks, 16 to 19 end it.
std::vector<std::string> eventsOf(std::uint64_t number)
{
    ResponsesAnswers answers;
    std::string bytes(answers.streamBegin(number));
    for (std::uint64_t i = 0; i < chunks; ++i)
        bytes += answers.chunk(number, i, true);
    bytes += answers.streamEnd(number, chunks, true, UpstreamFault::None);
    std::vector<std::string> events;
    for (std::size_t at = bytes.find("event: "); at != std::string::npos;
         at = bytes.find("event: ", at + 1))
        events.push_back(bytes.substr(at, bytes.find("\n\n", at) + 2 - at));
    return events;
}

void replaceFirst(std::string &text, const QByteArray &what, const QByteArray &with)
{
    const std::size_t at = text.find(what.toStdString());
    QVERIFY2(at != std::string::npos, what.constData());
    text.replace(at, static_cast<std::size_t>(what.size()), with.toStdString());
}

QString summaryOf(const StreamFaults &faults)
{
    QStringList parts;
    const auto add = [&](const char *name, std::uint64_t count) {
        if (count > 0)
            parts << QStringLiteral("%1 %2").arg(count).arg(QLatin1StringView(name));
    };
    add("lost", faults.lost);
    add("repeated", faults.repeated);
    add("reordered", faults.reordered);
    add("foreign", faults.foreign);
    add("wrong", faults.wrong);
    add("bad end", faults.badEnd);
    add("misnumbered", faults.misnumbered);
    return parts.join(u", ");
}

} // namespace

class TestBenchResponsesChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultIsSeenAndNamed_data();
    void everyFaultIsSeenAndNamed();
    void aChangedByteOfAnEventIsSeen_data();
    void aChangedByteOfAnEventIsSeen();
};

void TestBenchResponsesChecker::everyFaultIsSeenAndNamed_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("faults");
    const auto row = [](const char *name, const char *order, const char *faults) {
        QTest::newRow(name) << QString::fromLatin1(order) << QString::fromLatin1(faults);
    };
    // Numbers are places in a faultless stream; xN is the one of another stream.
    row("every event once and in order", "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19", "");
    row("with [DONE] at the end", "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 done", "");
    row("a chunk is left out", "0 1 2 3 4 5 7 8 9 10 11 12 13 14 15 16 17 18 19",
        "1 lost, 1 misnumbered");
    row("a chunk comes twice", "0 1 2 3 4 5 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19",
        "1 repeated, 1 misnumbered");
    row("two chunks are swapped", "0 1 2 3 4 6 5 7 8 9 10 11 12 13 14 15 16 17 18 19",
        "1 reordered, 3 misnumbered");
    row("a chunk of another stream in place of ours",
        "0 1 2 3 4 x5 6 7 8 9 10 11 12 13 14 15 16 17 18 19", "1 lost, 1 foreign, 1 wrong");
    row("no content_part.added", "0 1 2 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19",
        "13 wrong, 1 misnumbered");
    row("no output_item.done", "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 19",
        "1 wrong, 1 misnumbered");
    row("a chunk after output_text.done", "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 16 15 17 18 19",
        "1 wrong, 3 misnumbered");
    row("no response.completed", "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18", "1 bad end");
    row("an event after it", "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 19", "1 bad end");
    row("[DONE] before it", "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 done 19", "3 bad end");
    row("[DONE] twice", "0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 done done", "1 bad end");
}

void TestBenchResponsesChecker::everyFaultIsSeenAndNamed()
{
    QFETCH(QString, order);
    QFETCH(QString, faults);
    const std::vector<std::string> own = eventsOf(ours);
    const std::vector<std::string> foreign = eventsOf(ours + 1);
    ResponsesStreamChecker checker(ours, chunks);
    SseFrames frames;
    for (const QString &word : order.split(u' ')) {
        if (word == u"done")
            frames.feed("data: [DONE]\n\n", checker);
        else if (word.startsWith(u'x'))
            frames.feed(foreign.at(word.mid(1).toULongLong()), checker);
        else
            frames.feed(own.at(word.toULongLong()), checker);
    }
    checker.finish(true);
    QCOMPARE(summaryOf(checker.faults()), faults);
    QCOMPARE(checker.firstFault().empty(), faults.isEmpty());
}

void TestBenchResponsesChecker::aChangedByteOfAnEventIsSeen_data()
{
    QTest::addColumn<int>("event");
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("with");
    QTest::addColumn<QString>("faults");
    const auto row = [](const char *name, int event, const char *what, const char *with,
                        const char *faults) {
        QTest::newRow(name) << event << QByteArray(what) << QByteArray(with)
                            << QString::fromLatin1(faults);
    };
    row("a letter of a chunk", 6, "bench/000000000017/00000002/", "bench/000000000017/00000003/",
        "1 lost, 1 wrong");
    row("a letter of the whole text", 16, "bench/000000000017/00000002/",
        "bench/000000000017/00000003/", "1 wrong");
    row("a letter of the part's text", 17, "bench/000000000017/00000011/",
        "bench/000000000017/00000012/", "1 wrong");
    row("a letter of the item's text", 18, "bench/000000000017/00000000/",
        "bench/000000000018/00000000/", "1 wrong");
    row("a letter of the response's text", 19, "bench/000000000017/00000000/",
        "bench/000000000018/00000000/", "1 wrong");
    row("the event line names another type", 16, "event: response.output_text.done",
        "event: response.content_part.done", "3 wrong");
    row("an event line is missing", 4, "event: response.output_text.delta\n", "",
        "1 lost, 1 wrong, 1 misnumbered");
    row("the item's ID", 17, "msg_bench000000000017", "msg_bench000000000018", "1 wrong");
    row("the response's ID", 19, "resp_bench000000000017", "resp_bench000000000018", "1 wrong");
    row("a number that is no number", 1, "\"sequence_number\":1", "\"sequence_number\":null",
        "1 misnumbered");
    row("an unknown event", 1, "response.in_progress", "response.in_progresq", "3 wrong");
    row("fewer tokens than chunks", 19, "\"output_tokens\":12,", "\"output_tokens\":11,",
        "1 bad end");
    row("no usage", 19, "\"usage\":{", "\"used\":{", "1 bad end");
    row("a last status that is not completed", 19, "\"status\":\"completed\",\"background\"",
        "\"status\":\"failed\",\"background\"", "1 bad end");
}

void TestBenchResponsesChecker::aChangedByteOfAnEventIsSeen()
{
    QFETCH(int, event);
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, with);
    QFETCH(QString, faults);
    std::vector<std::string> events = eventsOf(ours);
    replaceFirst(events.at(static_cast<std::size_t>(event)), what, with);
    ResponsesStreamChecker checker(ours, chunks);
    SseFrames frames;
    for (const std::string &bytes : events)
        frames.feed(bytes, checker);
    checker.finish(true);
    QCOMPARE(summaryOf(checker.faults()), faults);
}

QTEST_APPLESS_MAIN(TestBenchResponsesChecker)
#include "tst_benchresponseschecker.moc"
