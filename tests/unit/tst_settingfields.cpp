// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/settingfields.h"

#include <QSet>
#include <QTest>

using namespace orchestris;
using namespace Qt::StringLiterals;

class TestSettingFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyDefaultIsItsOwnTextAndIsAccepted()
    {
        QSet<QString> keys;
        for (const SettingField &field : settingFields()) {
            Settings settings;
            const QString text = field.get(settings);
            const auto set = field.set(settings, text);
            QVERIFY2(set, qPrintable(set ? QString() : set.error().message));
            QCOMPARE(settings, Settings());
            QVERIFY2(!field.help.isEmpty(), field.key.data());
            QVERIFY2(!keys.contains(field.key), field.key.data());
            keys.insert(field.key);
            QCOMPARE(findSettingField(QString(field.key)), &field);
        }
        QVERIFY(checkSettings(Settings()));
        QCOMPARE(findSettingField(u"nothing"), nullptr);
    }

    void valuesAreReadOrRefusedByName_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("becomes"); // null: refused
        const auto row = [](const char *name, const QString &key, const QString &text,
                            const QString &becomes) {
            QTest::newRow(name) << key << text << becomes;
        };
        row("a port", u"port"_s, u"9000"_s, u"9000"_s);
        row("a port that there cannot be", u"port"_s, u"65536"_s, {});
        row("a port that is no number", u"port"_s, u"eight"_s, {});
        row("a number with words behind it", u"idle_timeout_ms"_s, u"100 ms"_s, {});
        row("a time-out that is too short", u"connect_timeout_ms"_s, u"0"_s, {});
        row("metrics off", u"metrics_port"_s, u"0"_s, u"0"_s);
        row("a switch that is on", u"log_requests"_s, u"on"_s, u"on"_s);
        row("a switch is neither 1", u"log_requests"_s, u"1"_s, {});
        row("an address", u"listen_address"_s, u"::1"_s, u"::1"_s);
        row("an address with blanks", u"metrics_address"_s, u"any where"_s, {});
        row("no address", u"listen_address"_s, u""_s, {});
        row("hosts are separated by commas", u"allowed_hosts"_s, u"a.lan, 10.0.0.5"_s,
            u"a.lan,10.0.0.5"_s);
        row("or by lines, as earlier versions did", u"allowed_hosts"_s, u"a.lan\n10.0.0.5"_s,
            u"a.lan,10.0.0.5"_s);
        row("no hosts", u"allowed_hosts"_s, u""_s, u""_s);
        row("a host with a scheme", u"allowed_hosts"_s, u"http://a.lan"_s, {});
    }
    void valuesAreReadOrRefusedByName()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, becomes);
        const SettingField *field = findSettingField(key);
        QVERIFY(field);
        Settings settings;
        const auto set = field->set(settings, text);
        if (!becomes.isNull()) {
            QVERIFY(set);
            QCOMPARE(field->get(settings), becomes);
            return;
        }
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(set.error().message.contains(key), qPrintable(set.error().message));
        QVERIFY2(set.error().message.contains(field->accepts()), qPrintable(set.error().message));
        QCOMPARE(settings, Settings());
    }
};

QTEST_APPLESS_MAIN(TestSettingFields)
#include "tst_settingfields.moc"
