// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/providertraits.h"

#include <QTest>

using namespace orchestris;
using namespace Qt::StringLiterals;
using Endpoint = ProviderEndpoint;

class TestProviderTraits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrites();
    void refusesUnknownNames();
    void normalizesHeaders();
    void refusesHeaders_data();
    void refusesHeaders();
    void refusesTraitsThatAKindCannotHave_data();
    void refusesTraitsThatAKindCannotHave();
    void normalizesTraits();
};

void TestProviderTraits::readsWhatItWrites()
{
    QCOMPARE(parseEndpoints(u"responses, chat").value(), Endpoint::Chat | Endpoint::Responses);
    QCOMPARE(formatEndpoints(Endpoint::Responses | Endpoint::Chat), u"chat,responses"_s);
    const ProviderEndpoints all =
        Endpoint::Chat | Endpoint::Responses | Endpoint::Embeddings | Endpoint::Messages;
    QCOMPARE(parseEndpoints(formatEndpoints(all)).value(), all);
    for (const auto field : {MaximumOutputField::AsGiven, MaximumOutputField::MaxTokens,
                             MaximumOutputField::MaxCompletionTokens})
        QCOMPARE(parseMaximumOutputField(maximumOutputFieldName(field)).value(), field);
    for (const auto field :
         {ReasoningField::None, ReasoningField::ReasoningContent, ReasoningField::Reasoning})
        QCOMPARE(parseReasoningField(reasoningFieldName(field)).value(), field);
}

void TestProviderTraits::refusesUnknownNames()
{
    QVERIFY(parseEndpoints(u"chat,images").error().message.contains(u"images"));
    QVERIFY(parseEndpoints(u"chat,images").error().message.contains(u"embeddings"));
    QVERIFY(!parseEndpoints(u""));
    QVERIFY(!parseEndpoints(u" , "));
    QVERIFY(parseMaximumOutputField(u"tokens").error().message.contains(u"max_tokens"));
    QVERIFY(parseReasoningField(u"thinking").error().message.contains(u"reasoning_content"));
}

void TestProviderTraits::normalizesHeaders()
{
    QCOMPARE(normalizeExtraHeader(u"  HTTP-Referer:https://example.com/a:b ").value(),
             u"HTTP-Referer: https://example.com/a:b"_s);
    QCOMPARE(normalizeExtraHeader(u"anthropic-beta: one,two").value(),
             u"anthropic-beta: one,two"_s);
}

void TestProviderTraits::refusesHeaders_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("no colon") << u"verysecret"_s;
    QTest::newRow("no name") << u": verysecret"_s;
    QTest::newRow("no value") << u"X-A: "_s;
    QTest::newRow("a blank in the name") << u"X A: verysecret"_s;
    QTest::newRow("a second line") << u"X-A: 1\r\nX-B: verysecret"_s;
    QTest::newRow("a line feed") << u"X-A: 1\nverysecret"_s;
    QTest::newRow("beyond ASCII") << u"X-A: größe verysecret"_s;
    QTest::newRow("too long") << QString(u"X-A: verysecret"_s + QString(1024, u'x'));
    QTest::newRow("authorization") << u"authorization: Bearer verysecret"_s;
    QTest::newRow("another authorization") << u"cf-aig-authorization: verysecret"_s;
    QTest::newRow("Azure's credential") << u"Api-Key: verysecret"_s;
    QTest::newRow("Anthropic's credential") << u"X-API-Key: verysecret"_s;
    QTest::newRow("a cookie") << u"Cookie: a=verysecret"_s;
    QTest::newRow("the host") << u"Host: example.com"_s;
    QTest::newRow("the length") << u"Content-Length: 0"_s;
    QTest::newRow("the coding") << u"Transfer-Encoding: chunked"_s;
    QTest::newRow("Anthropic's version, which is a trait") << u"anthropic-version: 2023-06-01"_s;
}

void TestProviderTraits::refusesHeaders()
{
    QFETCH(QString, line);
    const auto header = normalizeExtraHeader(line);
    QVERIFY(!header);
    QCOMPARE(header.error().code, ErrorCode::InvalidArgument);
    QVERIFY(!header.error().message.contains(u"verysecret"));
}

void TestProviderTraits::refusesTraitsThatAKindCannotHave_data()
{
    QTest::addColumn<ProviderKind>("kind");
    QTest::addColumn<ProviderEndpoints>("endpoints");
    QTest::addColumn<QString>("apiVersion");
    QTest::newRow("no endpoint") << ProviderKind::OpenAi << ProviderEndpoints() << QString();
    QTest::newRow("messages of OpenAI")
        << ProviderKind::OpenAi << (Endpoint::Chat | Endpoint::Messages) << QString();
    QTest::newRow("chat of Anthropic")
        << ProviderKind::Anthropic << ProviderEndpoints(Endpoint::Chat) << QString();
    QTest::newRow("Azure's older API without a version")
        << ProviderKind::AzureClassic << ProviderEndpoints(Endpoint::Chat) << u" "_s;
    QTest::newRow("a version that is a query")
        << ProviderKind::Azure << ProviderEndpoints(Endpoint::Chat) << u"1&a=b"_s;
    QTest::newRow("a version with a line break")
        << ProviderKind::Anthropic << ProviderEndpoints(Endpoint::Messages) << u"1\nx"_s;
}

void TestProviderTraits::refusesTraitsThatAKindCannotHave()
{
    QFETCH(ProviderKind, kind);
    QFETCH(ProviderEndpoints, endpoints);
    QFETCH(QString, apiVersion);
    ProviderTraits traits;
    traits.endpoints = endpoints;
    traits.apiVersion = apiVersion;
    QCOMPARE(normalizeTraits(kind, traits).error().code, ErrorCode::InvalidArgument);
}

void TestProviderTraits::normalizesTraits()
{
    ProviderTraits traits;
    traits.apiVersion = u" 2024-10-21 "_s;
    traits.extraHeaders = {u"X-A:1"_s};
    const auto normalized = normalizeTraits(ProviderKind::AzureClassic, traits);
    QVERIFY(normalized);
    QCOMPARE(normalized->apiVersion, u"2024-10-21"_s);
    QCOMPARE(normalized->extraHeaders, QStringList{u"X-A: 1"_s});
    traits.extraHeaders = QStringList(17, u"X-A: 1"_s);
    QVERIFY(!normalizeTraits(ProviderKind::AzureClassic, traits));
}

QTEST_APPLESS_MAIN(TestProviderTraits)
#include "tst_providertraits.moc"
