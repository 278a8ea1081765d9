// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonreader.h"
#include "gateway/json/jsonsplice.h"
#include "tests/support/jsontext.h"

#include <QTest>

using namespace orchestris;
class TestJsonSplice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsMembers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("values");
        QTest::newRow("an empty object") << QByteArray("{ }") << QByteArrayList{};
        QTest::newRow("plain values")
            << json("{'a':1,'b':true,'c':null}") << QByteArrayList{"1", "true", "null"};
        QTest::newRow("white space everywhere")
            << QByteArray("\n{ \"a\" :\t1 ,\r\n \"b\" : -2.5e3 }") << QByteArrayList{"1", "-2.5e3"};
        QTest::newRow("nested values are one value")
            << json("{'a':{'b':[1,{'c':'}'}]},'d':[[]]}")
            << QByteArrayList{json("{'b':[1,{'c':'}'}]}"), "[[]]"};
        QTest::newRow("quotes and backslashes in strings")
            << QByteArray("{\"a\":\"x\\\"},{\\\\\",\"b\\\"c\":\"\\\\\"}")
            << QByteArrayList{"\"x\\\"},{\\\\\"", "\"\\\\\""};
    }
    void findsMembers()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, values);
        QByteArrayList found;
        for (const JsonMember &member : jsonMembers(text, skipJsonSpace(text, 0)))
            found.append(text.sliced(member.valueBegin, member.valueEnd - member.valueBegin));
        QCOMPARE(found, values);
    }

    void findsElements_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("values");
        QTest::newRow("an empty list") << QByteArray("[ ]") << QByteArrayList{};
        QTest::newRow("plain values")
            << json("[1,'a', null]") << QByteArrayList{"1", json("'a'"), "null"};
        QTest::newRow("nested values are one value")
            << json("[ {'a':[1,']']} ,[[],{}]\n]")
            << QByteArrayList{json("{'a':[1,']']}"), "[[],{}]"};
    }
    void findsElements()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, values);
        QByteArrayList found;
        for (const JsonSpan &span : jsonElements(text, 0))
            found.append(text.sliced(span.begin, span.end - span.begin));
        QCOMPARE(found, values);
        for (qsizetype cut = 0; cut <= text.size(); ++cut) {
            for (const JsonSpan &span : jsonElements(text.first(cut), 0)) {
                QVERIFY(span.begin <= span.end);
                QVERIFY(span.end <= cut);
            }
        }
    }

    void staysWithinTheTextWhateverItIs()
    {
        const QByteArray text = "{\"a\":{\"b\":[1,\"\\\"x\"]},\"c\":\"d\\\\\"}";
        for (qsizetype cut = 0; cut <= text.size(); ++cut) {
            for (const JsonMember &member : jsonMembers(text.first(cut), 0)) {
                QVERIFY(member.keyBegin <= member.valueBegin);
                QVERIFY(member.valueBegin <= member.valueEnd);
                QVERIFY(member.valueEnd <= cut);
            }
        }
    }

    void removesAMemberWithItsComma_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("the first") << 0 << json("{'b':2, 'c':3}");
        QTest::newRow("one between") << 1 << json("{'a':1, 'c':3}");
        QTest::newRow("the last") << 2 << json("{'a':1, 'b':2}");
    }
    void removesAMemberWithItsComma()
    {
        QFETCH(int, index);
        QFETCH(QByteArray, rest);
        const QByteArray text = json("{'a':1, 'b':2, 'c':3}");
        JsonSplice splice(text);
        splice.removeMember(jsonMembers(text, 0), static_cast<size_t>(index));
        QCOMPARE(splice.result(), rest);
    }

    void removesTheOnlyMember()
    {
        const QByteArray text = json("{ 'a':1 }");
        JsonSplice splice(text);
        splice.removeMember(jsonMembers(text, 0), 0);
        QCOMPARE(splice.result(), QByteArray("{  }"));
    }

    void quotesWhatJsonCannotHold()
    {
        const QByteArray quoted = "\"a\\\"b\\\\c\\n\\t\\u0001\"";
        QCOMPARE(jsonQuoted("a\"b\\c\n\t\x01"), quoted);
        JsonReader reader;
        std::string_view text;
        QCOMPARE(reader.parse(jsonQuoted("\xff\xfe caf\xc3\xa9")).get(text), simdjson::SUCCESS);
        QCOMPARE(toBytes(text), QByteArray("\xef\xbf\xbd\xef\xbf\xbd caf\xc3\xa9"));
    }

    void readerTakesLargeAndSmallInTurn()
    {
        JsonReader reader;
        const QByteArray large = "[\"" + QByteArray(3'000'000, 'x') + "\"]";
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(reader.parse(large).error(), simdjson::SUCCESS);
            QCOMPARE(reader.parse("[1]").error(), simdjson::SUCCESS);
            QVERIFY(reader.parse("{\"a\":").error() != simdjson::SUCCESS);
            QVERIFY(reader.parse({}).error() != simdjson::SUCCESS);
        }
    }
};

QTEST_APPLESS_MAIN(TestJsonSplice)
#include "tst_jsonsplice.moc"
