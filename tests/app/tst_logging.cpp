// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logging.h"
#include "models/domain/keyformat.h"

#include <QRandomGenerator>
#include <QTest>

using namespace orchestris;

class TestLogging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretsNeverReachTheLog_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QString key = QString::fromLatin1(generateKey(*QRandomGenerator::global()).text);
        const QString gone = QStringLiteral("[redacted]");
        QTest::newRow("a key of ours")
            << QString(u"key " + key + u'.') << QString(u"key " + gone + u'.');
        QTest::newRow("two keys") << QString(key + u' ' + key) << QString(gone + u' ' + gone);
        QTest::newRow("a provider's key") << QStringLiteral("sent sk-proj-abcDEF123_456 there")
                                          << QStringLiteral("sent [redacted] there");
        QTest::newRow("any bearer credential")
            << QStringLiteral("Authorization: Bearer abc.def")
            << QStringLiteral("Authorization: Bearer [redacted]");
        QTest::newRow("an api-key header, any case")
            << QStringLiteral("Api-Key: 0123") << QStringLiteral("Api-Key: [redacted]");
        QTest::newRow("words that only look alike stay")
            << QStringLiteral("the task sk-1 of desk-lamp")
            << QStringLiteral("the task sk-1 of desk-lamp");
    }
    void secretsNeverReachTheLog()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(redact(before), after);
    }
};

QTEST_APPLESS_MAIN(TestLogging)
#include "tst_logging.moc"
