// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/provider.h"

#include <QTest>

using namespace orchestris;
using namespace Qt::StringLiterals;
using Kind = CredentialReference::Kind;

class TestProvider : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesEveryKind();
    void readsCredentialReferences_data();
    void readsCredentialReferences();
    void neverEchoesWhatMayBeACredential_data();
    void neverEchoesWhatMayBeACredential();
    void normalizesBaseUrls_data();
    void normalizesBaseUrls();
    void refusesOtherUrls_data();
    void refusesOtherUrls();
    void checksNames_data();
    void checksNames();
};

void TestProvider::namesEveryKind()
{
    for (const auto &[kind, name] : {std::pair{ProviderKind::OpenAi, u"openai"_s},
                                     {ProviderKind::Sandbox, u"sandbox"_s},
                                     {ProviderKind::Azure, u"azure"_s},
                                     {ProviderKind::AzureClassic, u"azure-classic"_s},
                                     {ProviderKind::Anthropic, u"anthropic"_s}}) {
        QCOMPARE(providerKindName(kind), name);
        QCOMPARE(parseProviderKind(name).value(), kind);
    }
    QVERIFY(parseProviderKind(u"frobnicate").error().message.contains(u"azure-classic"));
}

void TestProvider::readsCredentialReferences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("value");
    QTest::newRow("none") << u"none"_s << Kind::None << QString();
    QTest::newRow("environment") << u"env:OPENAI_API_KEY"_s << Kind::Environment
                                 << u"OPENAI_API_KEY"_s;
    QTest::newRow("a path with a colon")
        << u"file:/run/secrets/a:b"_s << Kind::File << u"/run/secrets/a:b"_s;
    QTest::newRow("keychain") << u"keychain:openai"_s << Kind::Keychain << u"openai"_s;
}

void TestProvider::readsCredentialReferences()
{
    QFETCH(QString, text);
    QFETCH(Kind, kind);
    QFETCH(QString, value);
    const auto reference = parseCredentialReference(text);
    QVERIFY(reference);
    QCOMPARE(reference->kind, kind);
    QCOMPARE(reference->value, value);
    QCOMPARE(formatCredentialReference(*reference), text);
}

void TestProvider::neverEchoesWhatMayBeACredential_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("the credential itself") << u"sk-proj-verysecret"_s;
    QTest::newRow("an unknown kind") << u"vault:verysecret"_s;
    QTest::newRow("a kind in the wrong case") << u"ENV:verysecret"_s;
    QTest::newRow("an empty variable") << u"env:"_s;
    QTest::newRow("nothing") << QString();
}

void TestProvider::neverEchoesWhatMayBeACredential()
{
    QFETCH(QString, text);
    const auto reference = parseCredentialReference(text);
    QVERIFY(!reference);
    QCOMPARE(reference.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!reference.error().message.contains(u"verysecret"));
}

void TestProvider::normalizesBaseUrls_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("as it is") << u"https://api.openai.com/v1"_s << u"https://api.openai.com/v1"_s;
    QTest::newRow("a slash at the end")
        << u"http://127.0.0.1:11434/v1/"_s << u"http://127.0.0.1:11434/v1"_s;
    QTest::newRow("blanks around") << u" https://example.com "_s << u"https://example.com"_s;
    QTest::newRow("scheme and host in upper case")
        << u"HTTPS://Example.COM/V1"_s << u"https://example.com/V1"_s;
    QTest::newRow("an IPv6 address") << u"http://[::1]:8000/v1"_s << u"http://[::1]:8000/v1"_s;
}

void TestProvider::normalizesBaseUrls()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    QCOMPARE(normalizeBaseUrl(text).value(), url);
}

void TestProvider::refusesOtherUrls_data()
{
    QTest::addColumn<QString>("text");
    const QStringList rows{u""_s,
                           u"api.openai.com/v1"_s,
                           u"ftp://example.com"_s,
                           u"file:///etc/passwd"_s,
                           u"https://"_s,
                           u"https://user:verysecret@example.com/v1"_s,
                           u"https://example.com/v1?key=verysecret"_s,
                           u"https://example.com/v1#part"_s,
                           u"https://exa mple.com"_s};
    for (const QString &text : rows)
        QTest::addRow("\"%s\"", qPrintable(text)) << text;
}

void TestProvider::refusesOtherUrls()
{
    QFETCH(QString, text);
    const auto url = normalizeBaseUrl(text);
    QVERIFY(!url);
    QVERIFY(!url.error().message.contains(u"verysecret"));
}

void TestProvider::checksNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("provider");
    QTest::addColumn<bool>("model");
    QTest::addColumn<bool>("alias");
    QTest::newRow("simple") << u"fast"_s << true << true << true;
    QTest::newRow("with a slash") << u"org/model"_s << false << true << false;
    QTest::newRow("with a colon") << u"llama3:8b"_s << false << true << true;
    QTest::newRow("with a blank") << u"a b"_s << false << false << false;
    QTest::newRow("with a line break") << u"a\nb"_s << false << false << false;
    QTest::newRow("beyond ASCII") << u"größe"_s << false << true << true;
    QTest::newRow("empty") << QString() << false << false << false;
    QTest::newRow("150 characters") << QString(150, u'x') << false << true << false;
    QTest::newRow("201 characters") << QString(201, u'x') << false << false << false;
}

void TestProvider::checksNames()
{
    QFETCH(QString, name);
    QTEST(checkProviderName(name).has_value(), "provider");
    QTEST(checkModelName(name).has_value(), "model");
    QTEST(checkAliasName(name).has_value(), "alias");
}

QTEST_APPLESS_MAIN(TestProvider)
#include "tst_provider.moc"
