// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "models/storage/modelrepository.h"
#include "models/storage/providerrepository.h"
#include "models/storage/storage.h"
#include "models/storage/targethealthrepository.h"

namespace orchestris {

namespace {

struct AddOptions {
    std::string provider;
    std::string model;
    std::string inputPrice;
    std::string cachedPrice;
    std::string outputPrice;
};

/// Dollars a million tokens are nano-dollars a million tokens once they are nano-dollars.
std::optional<Rates> readRates(const AddOptions &options)
{
    if (options.inputPrice.empty() && options.cachedPrice.empty() && options.outputPrice.empty())
        return std::nullopt;
    if (options.inputPrice.empty() || options.outputPrice.empty())
        throw CLI::ValidationError("A price needs both --input-price and --output-price.",
                                   static_cast<int>(ExitCode::Usage));
    Rates rates;
    rates.input = valueOrThrow(parseDollars(toQString(options.inputPrice)));
    rates.output = valueOrThrow(parseDollars(toQString(options.outputPrice)));
    if (!options.cachedPrice.empty())
        rates.cachedInput = valueOrThrow(parseDollars(toQString(options.cachedPrice)));
    return rates;
}

QJsonObject toJson(const QString &provider, const Model &model)
{
    const auto rate = [&](const std::optional<Nanos> &nanos) {
        return nanos ? QJsonValue(*nanos) : QJsonValue(QJsonValue::Null);
    };
    const auto price = model.price;
    return {
        {QStringLiteral("id"), QString(provider + u'/' + model.name)},
        {QStringLiteral("provider"), provider},
        {QStringLiteral("model"), model.name},
        {QStringLiteral("input_nanos_per_million"),
         rate(price ? std::optional(price->rates.input) : std::nullopt)},
        {QStringLiteral("cached_nanos_per_million"),
         rate(price ? price->rates.cachedInput : std::nullopt)},
        {QStringLiteral("output_nanos_per_million"),
         rate(price ? std::optional(price->rates.output) : std::nullopt)},
        {QStringLiteral("price_version"),
         price ? QJsonValue(price->id) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("price_source"),
         price ? QJsonValue(price->source) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("max_output"), // null: unknown
         model.maximumOutput > 0 ? QJsonValue(model.maximumOutput) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("context_tokens"), // null: unknown
         model.contextTokens > 0 ? QJsonValue(model.contextTokens) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("created_at"), jsonTime(model.createdAtUs)},
    };
}

Result<void> addModel(StorageContext &context, Output &output, const QString &providerName,
                      const QString &modelName, const std::optional<Rates> &rates)
{
    return ProviderRepository(context.db, context.clock)
        .findByName(providerName)
        .and_then([&](const Provider &provider) {
            return ModelRepository(context.db, context.clock).add(provider.id, modelName, rates);
        })
        .map([&](const Model &model) {
            if (output.isJson()) {
                output.object(toJson(providerName, model));
                return;
            }
            const QString priced =
                model.price
                    ? QStringLiteral("$%1 in, $%2 out a million tokens (%3)")
                          .arg(formatDollarsExact(model.price->rates.input),
                               formatDollarsExact(model.price->rates.output), model.price->source)
                    : QStringLiteral("without a price, so its costs stay unknown");
            output.line(QStringLiteral("%1/%2: %3.").arg(providerName, modelName, priced));
        });
}

Result<void> listModels(StorageContext &context, Output &output)
{
    const auto providers = ProviderRepository(context.db, context.clock).list();
    const auto models = ModelRepository(context.db, context.clock).list();
    const auto health = TargetHealthRepository(context.db).list();
    if (!providers || !models)
        return tl::unexpected(providers ? models.error() : providers.error());
    if (!health)
        return tl::unexpected(health.error());
    const auto circuitOf = [&](const QString &directId) {
        const QByteArray target = directId.toUtf8();
        const auto found =
            std::find_if(health->begin(), health->end(),
                         [&](const TargetHealth &one) { return one.target == target; });
        const auto state = found == health->end() ? CircuitState::Closed : found->circuit;
        return QString::fromLatin1(circuitStateName(state));
    };
    const auto providerOf = [&](const Model &model) {
        const auto found =
            std::find_if(providers->begin(), providers->end(),
                         [&](const Provider &p) { return p.id == model.providerId; });
        return found == providers->end() ? QString() : found->name;
    };
    if (output.isJson()) {
        output.beginArray();
        for (const Model &model : *models) {
            QJsonObject row = toJson(providerOf(model), model);
            row.insert(QStringLiteral("circuit"), circuitOf(providerOf(model) + u'/' + model.name));
            output.element(row);
        }
        output.endArray();
        return {};
    }
    const auto dollars = [](const std::optional<Nanos> &nanos) {
        return nanos ? formatDollarsExact(*nanos) : QStringLiteral("—");
    };
    const QString input = QStringLiteral("INPUT $/M");
    const QString cached = QStringLiteral("CACHED $/M");
    const QString out = QStringLiteral("OUTPUT $/M");
    const QString most = QStringLiteral("MAX OUTPUT");
    const QString window = QStringLiteral("CONTEXT");
    const auto tokens = [](qint64 count) {
        return count > 0 ? QString::number(count) : QStringLiteral("—");
    };
    QList<QStringList> rows;
    for (const Model &model : *models) {
        const auto &price = model.price;
        rows.append({providerOf(model) + u'/' + model.name,
                     dollars(price ? std::optional(price->rates.input) : std::nullopt),
                     dollars(price ? price->rates.cachedInput : std::nullopt),
                     dollars(price ? std::optional(price->rates.output) : std::nullopt),
                     tokens(model.contextTokens), tokens(model.maximumOutput),
                     price ? price->source : QStringLiteral("no price"),
                     circuitOf(providerOf(model) + u'/' + model.name)});
    }
    output.table({QStringLiteral("MODEL"), input, cached, out, window, most,
                  QStringLiteral("SOURCE"), QStringLiteral("CIRCUIT")},
                 rows, {input, cached, out, window, most});
    return {};
}

void addContextCommand(CLI::App &noun, Invocation &invocation)
{
    struct Options {
        std::string model;
        std::string tokens;
    };
    Subcommand<Options> command(noun, "set-context",
                                "How many tokens a prompt and its answer can have together");
    command.app->add_option("model", command.options->model, "PROVIDER/MODEL")->required();
    command.app->add_option("tokens", command.options->tokens, "Like 128000 or 128k; 0: unknown")
        ->required();
    command.does(invocation, [](const Options &options) -> AdminAction {
        ModelChange change;
        change.contextTokens = valueOrThrow(parseCount(toQString(options.tokens)));
        return [change, name = toQString(options.model)](StorageContext &context, Output &output) {
            ModelRepository models(context.db, context.clock);
            return models.findByDirectId(name)
                .and_then([&](const Model &model) { return models.change(model.id, change); })
                .map([&](const Model &model) {
                    output.line(model.contextTokens == 0
                                    ? QStringLiteral("The context of %1 is unknown now.").arg(name)
                                    : QStringLiteral("The context of %1 has %2 tokens.")
                                          .arg(name)
                                          .arg(model.contextTokens));
                });
        };
    });
}

void addMaximumOutputCommand(CLI::App &noun, Invocation &invocation)
{
    struct Options {
        std::string model;
        std::string tokens;
    };
    Subcommand<Options> command(
        noun, "set-max-output",
        "How many tokens an answer of a model can have at most: what strict "
        "limits hold");
    command.app->add_option("model", command.options->model, "PROVIDER/MODEL")->required();
    command.app->add_option("tokens", command.options->tokens, "Like 16384 or 16k; 0: unknown")
        ->required();
    command.does(invocation, [](const Options &options) -> AdminAction {
        const qint64 tokens = valueOrThrow(parseCount(toQString(options.tokens)));
        return [tokens, name = toQString(options.model)](StorageContext &context, Output &output) {
            ModelRepository models(context.db, context.clock);
            return models.findByDirectId(name)
                .and_then(
                    [&](const Model &model) { return models.setMaximumOutput(model.id, tokens); })
                .map([&] {
                    output.line(
                        tokens == 0
                            ? QStringLiteral("How long answers of %1 can be is unknown now.")
                                  .arg(name)
                            : QStringLiteral("An answer of %1 has at most %2 tokens.")
                                  .arg(name)
                                  .arg(tokens));
                });
        };
    });
}

} // namespace

void addModelCommands(CLI::App &app, Invocation &invocation)
{
    CLI::App &noun = *app.add_subcommand("models", "The models of the providers, and their prices");
    noun.require_subcommand(1);
    noun.fallthrough();

    Subcommand<AddOptions> add(noun, "add", "Add a model, or change its price");
    add.app->add_option("provider", add.options->provider)->required();
    add.app->add_option("model", add.options->model, "The provider's own name for it")->required();
    add.app->add_option("--input-price", add.options->inputPrice, "Dollars a million input tokens");
    add.app->add_option("--cached-price", add.options->cachedPrice,
                        "Dollars a million cached input tokens (default: as input)");
    add.app->add_option("--output-price", add.options->outputPrice,
                        "Dollars a million output tokens");
    add.takesJson(invocation);
    add.does(invocation, [](const AddOptions &options) -> AdminAction {
        return [provider = toQString(options.provider), model = toQString(options.model),
                rates = readRates(options)](StorageContext &context, Output &output) {
            return addModel(context, output, provider, model, rates);
        };
    });

    struct ImportOptions {
        std::string provider;
    };
    Subcommand<ImportOptions> import(noun, "import",
                                     "Add all models that a provider's /models lists");
    import.app->add_option("provider", import.options->provider)->required();
    import.takesJson(invocation);
    import.does(invocation, [](const ImportOptions &options) {
        return ImportModels{toQString(options.provider)};
});

addMaximumOutputCommand(noun, invocation);
addContextCommand(noun, invocation);

Subcommand<std::monostate> list(noun, "list", "List the models");
list.takesJson(invocation);
list.does(invocation, [](std::monostate) -> AdminAction { return listModels; });
} // namespace orchestris

} // namespace orchestris
