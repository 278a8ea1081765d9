// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/demo/democompany.h"

#include "models/demo/demotraffic.h"
#include "models/domain/pricelist.h"
#include "models/domain/providerpreset.h"

#include <QUrl>

namespace orchestris {

namespace {

constexpr qint64 DayUs = 86'400'000'000;
constexpr qint64 MsUs = 1000;

struct ModelRow {
    const char *provider;
    const char *name;
    /// Nano-dollars a million tokens, where it is not the list's: -1.
    Nanos input;
    Nanos output;
    double firstTokenMs;
    double tokensPerSecond;
    double failures;
    double reasoning;
};
// Provider by provider. The local server's model costs nothing; one price is an older one than the
// list's, for the comparison of prices to find.
constexpr ModelRow Models[] = {
    {"openai", "gpt-5.1", -1, -1, 900, 70, .006, .45},
    {"openai", "gpt-5.1-codex", -1, -1, 1100, 85, .006, .35},
    {"openai", "gpt-5-mini", -1, -1, 500, 110, .005, .2},
    {"openai", "text-embedding-3-small", 20'000'000, 0, 90, 0, .002, 0},
    {"anthropic", "claude-opus-4-5", -1, -1, 1500, 55, .009, 0},
    {"anthropic", "claude-sonnet-4-5", -1, -1, 1100, 70, .009, 0},
    {"anthropic", "claude-haiku-4-5", -1, -1, 550, 130, .007, 0},
    {"google", "gemini-2.5-pro", -1, -1, 1900, 95, .012, .4},
    {"google", "gemini-2.5-flash", 150'000'000, 600'000'000, 420, 170, .010, 0},
    {"mistral", "mistral-large-latest", -1, -1, 650, 60, .011, 0},
    {"mistral", "codestral-latest", -1, -1, 260, 140, .008, 0},
    {"local", "qwen3-coder:30b", 0, 0, 1300, 32, .015, 0},
};

struct ProviderRow {
    const char *name;
    const char *preset;
};
constexpr ProviderRow Providers[] = {{"openai", "openai"},
                                     {"anthropic", "anthropic"},
                                     {"google", "gemini"},
                                     {"mistral", "mistral"},
                                     {"local", "ollama"}};

struct AliasRow {
    const char *name;
    std::vector<int> models; ///< indexes into Models
};
const std::vector<AliasRow> &aliasRows()
{
    static const std::vector<AliasRow> rows{
        {"autocomplete", {10, 11}}, {"coding", {5, 1}}, {"fast", {2, 6, 8}}, {"smart", {4, 0, 7}}};
    return rows;
}

constexpr const char *Organizations[] = {"Product Engineering", "Data Science", "Customer Support",
                                         "Shared Agents"};

struct UserRow {
    int organization;
    const char *name;
};
constexpr UserRow Users[] = {
    {1, "Engineering Lead"},   {1, "Backend Developer 1"}, {1, "Backend Developer 2"},
    {1, "Frontend Developer"}, {1, "Release Engineer"},    {2, "Data Lead"},
    {2, "Analyst 1"},          {2, "Analyst 2"},           {3, "Support Lead"},
    {3, "Support Specialist"}, {4, "Platform Lead"},       {4, "Platform Engineer"}};

constexpr int UserKeys = 24; ///< two each

/// A use: what is asked for ("alias" or "provider/model") with weights, and how.
struct UseRow {
    const char *program;
    const char *endpoint;
    const char *choices; ///< "name weight name weight …"
    double promptTokens;
    double turnTokens;
    double outputTokens;
    double streamed;
    double leaves;
};
constexpr UseRow Opencode{"opencode/1.0.134",
                          "chat/completions",
                          "coding 6 smart 2 autocomplete 1",
                          9000,
                          1800,
                          420,
                          1,
                          .025};
constexpr UseRow Codex{"codex_cli_rs/0.63.0",
                       "responses",
                       "coding 3 openai/gpt-5.1-codex 5",
                       11000,
                       2200,
                       520,
                       1,
                       .02};
constexpr UseRow Script{"OpenAI/Python",
                        "chat/completions",
                        "fast 5 google/gemini-2.5-pro 2 mistral/mistral-large-latest 2",
                        1600,
                        0,
                        300,
                        .3,
                        .01};
constexpr UseRow Editor{
    "Zed/0.213.3", "chat/completions", "autocomplete 8 coding 2", 1400, 0, 90, 1, .06};

struct ServiceRow {
    const char *name;
    int organization;
    DemoRhythm rhythm;
    double weight;
    UseRow use;
    bool namesRequests;
    const char *tags;
};
constexpr const char *Chat = "chat/completions";
// The first twelve are those that incidents happen to.
constexpr ServiceRow Services[] = {
    {"Support assistant",
     3,
     DemoRhythm::Public,
     13,
     {"OpenAI/JS", Chat, "fast 1", 1500, 500, 240, 1, .03},
     true,
     "production,support"},
    {"Ticket triage",
     3,
     DemoRhythm::Always,
     14,
     {"OpenAI/Python", Chat, "anthropic/claude-haiku-4-5 1", 2200, 0, 120, 0, 0},
     true,
     "production,support"},
    {"Review agent",
     1,
     DemoRhythm::Late,
     6,
     {"OpenAI/JS", Chat, "smart 4 coding 3", 12000, 2500, 700, 1, .005},
     true,
     "ci"},
    {"CI pipeline",
     1,
     DemoRhythm::Late,
     5,
     {"curl/8.5.0", Chat, "fast 2 openai/gpt-5.1 3", 3000, 0, 350, 0, 0},
     false,
     "ci"},
    {"Document indexer",
     4,
     DemoRhythm::Always,
     9,
     {"OpenAI/Python", "embeddings", "openai/text-embedding-3-small 1", 3500, 0, 0, 0, 0},
     true,
     "production"},
    {"Nightly evaluation",
     2,
     DemoRhythm::Nights,
     6,
     {"OpenAI/Python", Chat,
      "anthropic/claude-sonnet-4-5 2 openai/gpt-5.1 2 google/gemini-2.5-pro 2 "
      "mistral/mistral-large-latest 2",
      2500, 0, 600, .2, 0},
     true,
     "batch"},
    {"Report automation",
     2,
     DemoRhythm::Always,
     6,
     {"LangChain/1.0", Chat, "google/gemini-2.5-flash 5 google/gemini-2.5-pro 1", 5000, 0, 500, .5,
      .005},
     false,
     "production"},
    {"Local summaries",
     4,
     DemoRhythm::Always,
     6,
     {"ai-sdk/5.0.105", Chat, "local/qwen3-coder:30b 1", 16000, 0, 350, 1, .01},
     false,
     "private"},
    {"Shared worker 1", 4, DemoRhythm::Always, 5, Codex, true, "agents"},
    {"Shared worker 2", 4, DemoRhythm::Always, 5, Opencode, true, "agents"},
    {"Translation service",
     3,
     DemoRhythm::Public,
     5,
     {"OpenAI/JS", Chat, "mistral/mistral-large-latest 4 google/gemini-2.5-flash 2", 900, 0, 600,
      .4, .01},
     false,
     "production"},
    {"Site search",
     1,
     DemoRhythm::Public,
     6,
     {"OpenAI/JS", "embeddings", "openai/text-embedding-3-small 1", 60, 0, 0, 0, 0},
     false,
     "production"},
    {"Release notes",
     1,
     DemoRhythm::Office,
     1,
     {"curl/8.5.0", Chat, "mistral/mistral-large-latest 1", 6000, 0, 900, 0, 0},
     false,
     "ci"},
    {"Meeting minutes",
     2,
     DemoRhythm::Office,
     2,
     {"ai-sdk/5.0.105", Chat, "anthropic/claude-haiku-4-5 1", 14000, 0, 1200, 1, .02},
     false,
     ""},
    {"Onboarding guide",
     3,
     DemoRhythm::Office,
     1,
     {"OpenAI/JS", Chat, "anthropic/claude-haiku-4-5 2 fast 1", 2500, 700, 260, 1, .04},
     false,
     ""},
    {"Old dashboard", 2, DemoRhythm::Office, .5, Script, false, "to be removed"},
};
constexpr int ServiceCount = int(std::size(Services));

Provider makeProvider(Id id, const ProviderRow &row, qint64 atUs)
{
    Provider provider;
    provider.id = id;
    provider.name = QString::fromLatin1(row.name);
    // Its credential is nowhere, so that the demo can call nobody.
    provider.credential = {CredentialReference::Kind::Environment,
                           QStringLiteral("ORCHESTRIS_DEMO_HAS_NO_CREDENTIALS")};
    provider.createdAtUs = atUs;
    if (const auto preset = findPreset(QString::fromLatin1(row.preset))) {
        provider.kind = preset->kind;
        provider.baseUrl = preset->baseUrl;
        provider.traits = preset->traits;
    }
    return provider;
}

std::optional<Price> priceOf(const ModelRow &row, const Provider &provider, const PriceList &list)
{
    if (row.input >= 0) {
        Price price;
        price.rates.input = row.input;
        price.rates.output = row.output;
        price.source = QStringLiteral("manual");
        return price;
    }
    const QString name = QString::fromLatin1(row.name);
    auto price = list.find(QUrl(provider.baseUrl).host(), name);
    return price ? price : list.find(provider.name, name);
}

/// What a fresh database has already.
void addSandbox(Configuration &configuration, qint64 atUs)
{
    Provider sandbox;
    sandbox.id = 1;
    sandbox.name = QStringLiteral("sandbox");
    sandbox.kind = ProviderKind::Sandbox;
    sandbox.createdAtUs = atUs;
    configuration.providers.append(sandbox);
    Id number = 0;
    for (const char *name : {"echo", "lorem", "tool", "fail"}) {
        Model model;
        model.id = ++number;
        model.providerId = 1;
        model.name = QString::fromLatin1(name);
        model.price = Price{number,
                            {100'000'000, 10'000'000, {}, 400'000'000},
                            {},
                            QStringLiteral("sandbox"),
                            atUs};
        configuration.models.append(model);
    }
}

void addModels(DemoCompany &company, qint64 startUs)
{
    Configuration &configuration = company.configuration;
    const PriceList list = PriceList::builtIn();
    for (const ProviderRow &row : Providers)
        configuration.providers.append(
            makeProvider(configuration.providers.size() + 1, row, startUs));
    Id priceId = configuration.models.size();
    for (const ModelRow &row : Models) {
        const auto provider = std::find_if(
            configuration.providers.cbegin(), configuration.providers.cend(),
            [&row](const Provider &known) { return known.name == QLatin1String(row.provider); });
        Model model;
        model.id = configuration.models.size() + 1;
        model.providerId = provider->id;
        model.name = QString::fromLatin1(row.name);
        model.price = priceOf(row, *provider, list);
        model.createdAtUs = startUs;
        if (model.price) {
            model.price->id = ++priceId;
            model.price->createdAtUs = startUs;
        }
        configuration.models.append(model);

        DemoModel habit;
        habit.provider = row.provider;
        habit.name = row.name;
        habit.directId = QByteArray(habit.provider + '/' + habit.name);
        habit.price = model.price;
        // Somebody used it before somebody gave it a price.
        habit.pricedFromUs = habit.name == "gpt-5.1-codex" ? startUs + 2 * DayUs : startUs;
        habit.firstTokenUs = row.firstTokenMs * MsUs;
        habit.tokensPerSecond = row.tokensPerSecond;
        habit.failures = row.failures;
        habit.reasoning = row.reasoning;
        habit.writesCache = habit.provider == "anthropic";
        habit.caches = habit.writesCache || habit.provider == "openai";
        company.models.push_back(habit);
    }
    for (const AliasRow &row : aliasRows()) {
        ModelAlias alias;
        alias.id = configuration.aliases.size() + 1;
        alias.name = QString::fromLatin1(row.name);
        alias.createdAtUs = startUs;
        for (const int model : row.models)
            alias.targets.append({QString::fromLatin1(company.models[size_t(model)].directId),
                                  int(alias.targets.size()), 1});
        // What the demo can really call, so that a request to the alias is answered.
        alias.targets.append({QStringLiteral("sandbox/echo"), int(alias.targets.size()), 1});
        configuration.aliases.append(alias);
    }
}

void addPeople(Configuration &configuration)
{
    for (const char *name : Organizations) {
        Organization organization;
        organization.id = configuration.organizations.size() + 1;
        organization.name = QString::fromLatin1(name);
        configuration.organizations.append(organization);
    }
    for (const UserRow &row : Users) {
        User user;
        user.id = configuration.users.size() + 1;
        user.organizationId = row.organization;
        user.name = QString::fromLatin1(row.name);
        configuration.users.append(user);
    }
}

std::vector<DemoChoice> choicesOf(const DemoCompany &company, const char *text)
{
    std::vector<DemoChoice> choices;
    double sum = 0;
    const QByteArrayList words = QByteArray(text).split(' ');
    for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
        DemoChoice choice;
        choice.name = words[i];
        if (choice.name.contains('/')) {
            for (size_t model = 0; model < company.models.size(); ++model) {
                if (company.models[model].directId == choice.name)
                    choice.models.push_back(int(model));
            }
        } else {
            choice.alias = choice.name;
            for (const AliasRow &row : aliasRows()) {
                if (choice.alias == row.name)
                    choice.models = row.models;
            }
        }
        sum += words[i + 1].toDouble();
        choice.upTo = sum;
        choices.push_back(choice);
    }
    for (DemoChoice &choice : choices)
        choice.upTo /= sum;
    return choices;
}

void addKey(DemoCompany &company, ApiKey row, DemoKey habit, const UseRow &use)
{
    row.id = company.configuration.keys.size() + 1;
    habit.ownerKind = row.ownerKind;
    habit.organizationId = row.organizationId;
    habit.userId = row.userId;
    habit.keyId = row.id;
    habit.program = use.program;
    habit.endpoint = use.endpoint;
    habit.promptTokens = use.promptTokens;
    habit.turnTokens = use.turnTokens;
    habit.outputTokens = use.outputTokens;
    habit.streamed = use.streamed;
    habit.leaves = use.leaves;
    habit.choices = choicesOf(company, use.choices);
    company.configuration.keys.append(row);
    company.keys.push_back(habit);
}

void addService(DemoCompany &company, const ServiceRow &service, const QString &name,
                qint64 startUs)
{
    ApiKey row;
    row.name = name;
    row.organizationId = service.organization;
    row.createdAtUs = startUs;
    if (*service.tags)
        row.tags = QString::fromLatin1(service.tags).split(u',');
    DemoKey habit;
    habit.rhythm = service.rhythm;
    habit.weight = service.weight;
    habit.namesRequests = service.namesRequests;
    addKey(company, row, habit, service.use);
}

void addUserKey(DemoCompany &company, int number, qint64 startUs, qint64 endUs)
{
    const User &user = company.configuration.users[number % int(std::size(Users))];
    const bool second = number >= int(std::size(Users));
    const bool develops = user.organizationId == 1 || user.organizationId == 4;
    const UseRow &use = develops ? (second ? Codex : Opencode) : (second ? Editor : Script);
    ApiKey row;
    row.name = QString(
        user.name % (second ? QStringLiteral(", second machine") : QStringLiteral(", laptop")));
    row.ownerKind = OwnerKind::User;
    row.organizationId = user.organizationId;
    row.userId = user.id;
    row.createdAtUs = startUs;
    if (number == 5)
        row.expiresAtUs = endUs + 5 * DayUs; // one that wants attention
    DemoKey habit;
    habit.rhythm = number % 3 == 1 ? DemoRhythm::Late : DemoRhythm::Office;
    habit.weight = (second ? .5 : 1.6) / (1 + .15 * (number % 7));
    habit.namesRequests = number % 4 == 0;
    addKey(company, row, habit, use);
}

} // namespace

DemoCompany makeDemoCompany(const DemoOptions &options, qint64 startUs)
{
    DemoCompany company;
    addSandbox(company.configuration, startUs);
    addModels(company, startUs);
    addPeople(company.configuration);
    const int keys = std::max(options.keys, 12);
    for (int number = 0; number < keys; ++number) {
        if (number < 12)
            addService(company, Services[number], QString::fromLatin1(Services[number].name),
                       startUs);
        else if (number < 12 + UserKeys)
            addUserKey(company, number - 12, startUs, options.endUs);
        else if (number - UserKeys < ServiceCount)
            addService(company, Services[number - UserKeys],
                       QString::fromLatin1(Services[number - UserKeys].name), startUs);
        else
            addService(company, Services[8 + number % 2],
                       QStringLiteral("Shared worker %1").arg(number - UserKeys - ServiceCount + 3),
                       startUs);
    }
    return company;
}

} // namespace orchestris
