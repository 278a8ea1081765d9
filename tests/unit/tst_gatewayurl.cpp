// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/gatewayurl.h"

#include <QTest>

using namespace orchestris;

class TestGatewayUrl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void clientsGetAnAddressThatTheyReach_data();
    void clientsGetAnAddressThatTheyReach();
};

void TestGatewayUrl::clientsGetAnAddressThatTheyReach_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isEvery");
    const auto row = [](const char *name, const char *address, const char *host, bool isEvery) {
        QTest::newRow(name) << QString::fromLatin1(
            address) << QStringLiteral("http://%1:8383/openai/v1").arg(QString::fromLatin1(host))
                            << isEvery;
    };
    row("loopback stays", "127.0.0.1", "127.0.0.1", false);
    row("every address is reached over loopback", "0.0.0.0", "127.0.0.1", true);
    row("every address of IPv6 as well", "::", "[::1]", true);
    row("every address of IPv6, written out", "0:0:0:0:0:0:0:0", "[::1]", true);
    row("IPv6 has brackets", "::1", "[::1]", false);
    row("IPv6 is short", "2001:0db8:0::0:7", "[2001:db8::7]", false);
    row("an address of a network stays", "192.0.2.7", "192.0.2.7", false);
    row("a name stays", "localhost", "localhost", false);
}

void TestGatewayUrl::clientsGetAnAddressThatTheyReach()
{
    QFETCH(QString, address);
    QFETCH(QString, url);
    QFETCH(bool, isEvery);
    QCOMPARE(gatewayUrl(address, 8383), url);
    QCOMPARE(isEveryAddress(address), isEvery);
}

QTEST_APPLESS_MAIN(TestGatewayUrl)
#include "tst_gatewayurl.moc"
