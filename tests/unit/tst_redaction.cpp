// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/keyformat.h"
#include "models/domain/redaction.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace orchestris;
using namespace Qt::StringLiterals;

class TestRedaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretsAreTakenOut_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const QString &before, const QString &after) {
            QTest::newRow(name) << before << after;
        };
        const QString key = QString::fromLatin1(generateKey(*QRandomGenerator::global()).text);
        const QString gone = u"[redacted]"_s;
        row("a key of ours", QString(u"key " + key + u'.'), QString(u"key " + gone + u'.'));
        row("two keys", QString(key + u' ' + key), QString(gone + u' ' + gone));
        row("a ticket", u"with tkt-orc-Ab_cdEFghij-0123456789klmnop there"_s,
            u"with [redacted] there"_s);
        row("a provider's key", u"sent sk-proj-abcDEF123_456 there"_s, u"sent [redacted] there"_s);
        row("a key by its prefix", u"AIzaSyA1234567890abcdef and gsk_0123456789abcdef"_s,
            u"[redacted] and [redacted]"_s);
        row("any bearer credential", u"Authorization: Bearer abc.def"_s,
            u"Authorization: Bearer [redacted]"_s);
        row("a bearer credential in a sentence", u"I got bearer abc.def, and refuse it"_s,
            u"I got bearer [redacted], and refuse it"_s);
        row("a basic credential", u"authorization: Basic dXNlcjpwYXNz"_s,
            u"authorization: Basic [redacted]"_s);
        row("an authorization of another kind", u"Authorization=abc123"_s,
            u"Authorization=[redacted]"_s);
        row("an api-key header, any case", u"Api-Key: 0123"_s, u"Api-Key: [redacted]"_s);
        row("Anthropic's header", u"x-api-key: hunter2; next"_s, u"x-api-key: [redacted]; next"_s);
        row("a member of JSON", u"{\"api_key\":\"hunter2\",\"a\":1}"_s,
            u"{\"api_key\":\"[redacted]\",\"a\":1}"_s);
        row("a header inside of JSON", u"{\"m\":\"Authorization: Bearer abc\"}"_s,
            u"{\"m\":\"Authorization: Bearer [redacted]\"}"_s);
        row("JSON inside of JSON", u"{\"m\":\"{\\\"password\\\": \\\"hunter2\\\"}\"}"_s,
            u"{\"m\":\"{\\\"password\\\": \\\"[redacted]\\\"}\"}"_s);
        row("user and password of a URL", u"proxy http://me:hunter2@proxy.lan:3128/x failed"_s,
            u"proxy http://[redacted]@proxy.lan:3128/x failed"_s);
        row("a key in a query", u"GET https://h/v1?a=1&key=hunter2&b=2"_s,
            u"GET https://h/v1?a=1&key=[redacted]&b=2"_s);
        row("what was taken out before", u"Authorization: Bearer [redacted]"_s,
            u"Authorization: Bearer [redacted]"_s);
        for (const QString &harmless :
             {u"the task sk-1 of desk-lamp"_s, u"max_tokens: 100"_s, u"the bearer of the ring"_s,
              u"https://example.org/a@b"_s, u"mail me@example.org"_s, u"basic words"_s,
              u"the key: look at the map"_s})
            QTest::newRow(qPrintable(QString(u"harmless: " + harmless))) << harmless << harmless;
    }
    void secretsAreTakenOut()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(redacted(before), after);
        QCOMPARE(redacted(before.toUtf8()), after.toUtf8());
        QCOMPARE(redacted(after), after);
        if (before.startsWith(u'{'))
            QVERIFY(!QJsonDocument::fromJson(after.toUtf8()).isNull());
    }

    void aKnownSecretGoesWhateverItLooksLike()
    {
        QCOMPARE(redacted(QByteArray("you sent plain-words, plain-words!"),
                          Secret(QByteArray("plain-words"))),
                 "you sent [redacted], [redacted]!");
        QCOMPARE(redacted(QByteArray("abc Bearer xyz"), Secret()), "abc Bearer [redacted]");
        QCOMPARE(redacted(QByteArray("abc"), Secret(QByteArray("a"))), "abc");
    }

    void keysThatClientsMisplaceGo()
    {
        QCOMPARE(withoutKeys("model-a"), "model-a");
        QCOMPARE(withoutKeys("desk-lamp"), "desk-lamp");
        QCOMPARE(withoutKeys("Bearer sk-orc-0123456789ab"), "Bearer [redacted]");
    }

    void bytesThatAreNotTextPass()
    {
        const QByteArray bytes("\xff\xfe broken \x80", 12);
        QCOMPARE(redacted(bytes), bytes);
    }
};

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
