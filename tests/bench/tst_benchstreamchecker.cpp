// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/chatstreamchecker.h"
#include "tests/bench/core/chunkformat.h"

#include <QTest>

#include <string>

using namespace orchestris::bench;

namespace {

constexpr std::uint64_t ours = 17;

std::string chunkOf(std::uint64_t number, std::uint64_t sequence)
{
    std::string content(contentSize, ' ');
    writeContent(content.data(), number, sequence);
    return "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + content
           + "\"},\"finish_reason\":null}]}";
}

/// A stream in shorthand, one word a frame: a number is that chunk of ours, xN one of another
/// stream, !N one with a changed letter; finish, usage, done, error, stray.
void play(const QString &words, StreamChecker &checker)
{
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (word == u"finish") {
            checker.onFrame("{\"choices\":[{\"delta\":{},\"finish_reason\":\"stop\"}]}");
        } else if (word == u"usage") {
            checker.onFrame("{\"choices\":[],\"usage\":{\"total_tokens\":3}}");
        } else if (word == u"done") {
            checker.onFrame("[DONE]");
        } else if (word == u"error") {
            checker.onFrame("{\"error\":{\"message\":\"no\"}}");
        } else if (word == u"stray") {
            checker.onStrayFrame("event: ping");
        } else if (word.startsWith(u'x')) {
            checker.onFrame(chunkOf(ours + 1, word.mid(1).toULongLong()));
        } else if (word.startsWith(u'!')) {
            std::string damaged = chunkOf(ours, word.mid(1).toULongLong());
            damaged[damaged.find("\"},") - 1] = '#';
            checker.onFrame(damaged);
        } else {
            checker.onFrame(chunkOf(ours, word.toULongLong()));
        }
    }
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
    return parts.join(u", ");
}

} // namespace

class TestBenchStreamChecker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultIsSeenAndNamed_data();
    void everyFaultIsSeenAndNamed();
    void countsAddUpOverStreams();
};

void TestBenchStreamChecker::everyFaultIsSeenAndNamed_data()
{
    QTest::addColumn<QString>("frames");
    QTest::addColumn<bool>("wantsUsage");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<QString>("faults");
    const auto row = [](const char *name, const char *frames, const char *faults,
                        bool wantsUsage = true, bool complete = true) {
        QTest::newRow(name) << QString::fromLatin1(frames) << wantsUsage << complete
                            << QString::fromLatin1(faults);
    };
    row("every chunk once and in order", "0 1 2 3 4 finish usage done", "");
    row("no usage where none was asked for", "0 1 2 3 4 finish done", "", false);
    row("a chunk is left out", "0 1 3 4 finish usage done", "1 lost");
    row("the last chunks are left out", "0 1 2 finish usage done", "2 lost");
    row("the first chunk is left out", "1 2 3 4 finish usage done", "1 lost");
    row("a chunk comes twice", "0 1 1 2 3 4 finish usage done", "1 repeated");
    row("an old chunk comes again", "0 1 2 3 0 4 finish usage done", "1 repeated");
    row("two chunks are swapped", "0 2 1 3 4 finish usage done", "1 reordered");
    row("a swapped chunk comes twice", "0 2 1 1 3 4 finish usage done", "1 repeated, 1 reordered");
    row("one is lost and another twice", "0 1 1 3 4 finish usage done", "1 lost, 1 repeated");
    row("a chunk of another stream in place of ours", "0 1 x2 3 4 finish usage done",
        "1 lost, 1 foreign");
    row("a letter is changed", "0 1 !2 3 4 finish usage done", "1 lost, 1 wrong");
    row("one chunk too many", "0 1 2 3 4 5 finish usage done", "1 wrong");
    row("an error frame in mid-stream", "0 1 error", "3 lost, 1 wrong, 3 bad end");
    row("a line that is not data", "0 1 stray 2 3 4 finish usage done", "1 wrong");
    row("no finish_reason", "0 1 2 3 4 usage done", "1 bad end");
    row("no usage though asked for", "0 1 2 3 4 finish done", "1 bad end");
    row("usage though not asked for", "0 1 2 3 4 finish usage done", "1 bad end", false);
    row("usage twice", "0 1 2 3 4 finish usage usage done", "1 bad end");
    row("no [DONE]", "0 1 2 3 4 finish usage", "1 bad end");
    row("[DONE] twice", "0 1 2 3 4 finish usage done done", "1 bad end");
    row("a chunk after finish_reason", "0 1 2 3 finish 4 usage done", "1 bad end");
    row("the body is cut off after [DONE]", "0 1 2 3 4 finish usage done", "1 bad end", true,
        false);
    row("nothing at all", "", "5 lost, 4 bad end", true, false);
}

void TestBenchStreamChecker::everyFaultIsSeenAndNamed()
{
    QFETCH(QString, frames);
    QFETCH(bool, wantsUsage);
    QFETCH(bool, complete);
    QFETCH(QString, faults);
    ChatStreamChecker checker(ours, 5, wantsUsage);
    play(frames, checker);
    checker.finish(complete);
    QCOMPARE(summaryOf(checker.faults()), faults);
    QCOMPARE(checker.firstFault().empty(), faults.isEmpty());
    QCOMPARE(checker.faults().total() == 0, faults.isEmpty());
}

void TestBenchStreamChecker::countsAddUpOverStreams()
{
    StreamFaults all;
    for (const char *frames : {"0 2 finish done", "0 0 1 2 finish done", "0 1 2 finish done"}) {
        ChatStreamChecker checker(ours, 3, false);
        play(QString::fromLatin1(frames), checker);
        checker.finish(true);
        all.add(checker.faults());
    }
    QCOMPARE(summaryOf(all), QStringLiteral("1 lost, 1 repeated"));
}

QTEST_APPLESS_MAIN(TestBenchStreamChecker)
#include "tst_benchstreamchecker.moc"
