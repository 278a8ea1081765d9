// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/capabilityreport.h"

#include <QTest>

using namespace orchestris;
using namespace Qt::StringLiterals;

class TestCapabilityReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsNotKnown();
    void neverLeavesAProviderWithoutEndpoints();
    void choosesTheFieldForTheMostTokens_data();
    void choosesTheFieldForTheMostTokens();
    void namesAreDistinct();
};

void TestCapabilityReport::keepsWhatIsNotKnown()
{
    ProviderTraits traits;
    traits.endpoints = ProviderEndpoint::Chat | ProviderEndpoint::Responses;
    traits.takesIncludeUsage = false;
    traits.maximumOutput = MaximumOutputField::MaxTokens;
    traits.reasoning = ReasoningField::Reasoning;
    traits.extraHeaders = {u"X-A: 1"_s};
    QCOMPARE(suggestTraits(ProviderKind::OpenAi, traits, {}), traits);
    QCOMPARE(suggestTraits(ProviderKind::OpenAi, traits,
                           {{Capability::Responses, Verdict::Unknown, 500, 1, {}}}),
             traits);
}

void TestCapabilityReport::neverLeavesAProviderWithoutEndpoints()
{
    const ProviderTraits traits; // chat
    QCOMPARE(
        suggestTraits(ProviderKind::OpenAi, traits, {{Capability::Chat, Verdict::No, 404, 1, {}}})
            .endpoints,
        traits.endpoints);
}

void TestCapabilityReport::choosesTheFieldForTheMostTokens_data()
{
    using Field = MaximumOutputField;
    QTest::addColumn<Verdict>("plain");
    QTest::addColumn<Verdict>("completion");
    QTest::addColumn<Field>("field");
    QTest::newRow("both") << Verdict::Yes << Verdict::Yes << Field::AsGiven;
    QTest::newRow("max_tokens only") << Verdict::Yes << Verdict::No << Field::MaxTokens;
    QTest::newRow("max_completion_tokens only")
        << Verdict::No << Verdict::Yes << Field::MaxCompletionTokens;
    QTest::newRow("neither: as it was") << Verdict::No << Verdict::No << Field::MaxTokens;
    QTest::newRow("not known: as it was") << Verdict::Yes << Verdict::Unknown << Field::MaxTokens;
}

void TestCapabilityReport::choosesTheFieldForTheMostTokens()
{
    QFETCH(Verdict, plain);
    QFETCH(Verdict, completion);
    ProviderTraits traits;
    traits.maximumOutput = MaximumOutputField::MaxTokens;
    QTEST(suggestTraits(ProviderKind::OpenAi, traits,
                        {{Capability::MaxTokens, plain, 200, 1, {}},
                         {Capability::MaxCompletionTokens, completion, 200, 1, {}}})
              .maximumOutput,
          "field");
}

void TestCapabilityReport::namesAreDistinct()
{
    QSet<QString> names;
    for (const Capability capability :
         probedCapabilities(ProviderKind::OpenAi) + probedCapabilities(ProviderKind::Anthropic))
        names.insert(capabilityName(capability));
    QCOMPARE(names.size(), 11);
    QCOMPARE(verdictName(Verdict::Yes), u"yes"_s);
}

QTEST_APPLESS_MAIN(TestCapabilityReport)
#include "tst_capabilityreport.moc"
