// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/providerlisting.h"

#include "app/cli/output.h"
#include "app/cli/provideroptions.h"
#include "models/domain/providertraits.h"
#include "models/storage/modelrepository.h"
#include "models/storage/providerrepository.h"
#include "models/storage/storage.h"

#include <QJsonArray>

#include <algorithm>

namespace orchestris {

namespace {

QJsonArray endpointsToJson(ProviderEndpoints endpoints)
{
    return QJsonArray::fromStringList(formatEndpoints(endpoints).split(u',', Qt::SkipEmptyParts));
}

void merge(QJsonObject &into, const QJsonObject &from)
{
    for (auto it = from.begin(); it != from.end(); ++it)
        into.insert(it.key(), it.value());
}

QString addCommand(const FoundServer &server)
{
    const auto preset = findPreset(server.preset);
    QString command = QStringLiteral("orchestrisd providers add %1 --preset %1").arg(server.preset);
    if (preset && preset->baseUrl != server.baseUrl)
        command += QStringLiteral(" --base-url ") + server.baseUrl;
    return command;
}

} // namespace

QJsonObject traitsToJson(const ProviderTraits &traits)
{
    return {
        {QStringLiteral("endpoints"), endpointsToJson(traits.endpoints)},
        {QStringLiteral("takes_include_usage"), traits.takesIncludeUsage},
        {QStringLiteral("max_tokens_field"), maximumOutputFieldName(traits.maximumOutput)},
        {QStringLiteral("reasoning_field"), reasoningFieldName(traits.reasoning)},
        {QStringLiteral("api_version"), traits.apiVersion},
        {QStringLiteral("extra_headers"), QJsonArray::fromStringList(traits.extraHeaders)},
    };
}

Result<void> listProviders(StorageContext &context, Output &output)
{
    const auto providers = ProviderRepository(context.db, context.clock).list();
    const auto models = ModelRepository(context.db, context.clock).list();
    if (!providers || !models)
        return tl::unexpected(providers ? models.error() : providers.error());
    const auto modelsOf = [&](Id id) {
        return std::count_if(models->begin(), models->end(),
                             [id](const Model &model) { return model.providerId == id; });
    };
    if (output.isJson()) {
        output.beginArray();
        for (const Provider &provider : *providers) {
            QJsonObject object{
                {QStringLiteral("id"), provider.id},
                {QStringLiteral("name"), provider.name},
                {QStringLiteral("kind"), providerKindName(provider.kind)},
                {QStringLiteral("base_url"), provider.baseUrl},
                {QStringLiteral("credential"), formatCredentialReference(provider.credential)},
                {QStringLiteral("enabled"), provider.enabled},
                {QStringLiteral("models"), qint64(modelsOf(provider.id))},
                {QStringLiteral("created_at"), jsonTime(provider.createdAtUs)},
            };
            merge(object, traitsToJson(provider.traits));
            output.element(object);
        }
        output.endArray();
        return {};
    }
    QList<QStringList> rows;
    for (const Provider &provider : *providers)
        rows.append({provider.name, providerKindName(provider.kind), provider.baseUrl,
                     formatCredentialReference(provider.credential),
                     provider.enabled ? QStringLiteral("yes") : QStringLiteral("no"),
                     formatEndpoints(provider.traits.endpoints),
                     QString::number(modelsOf(provider.id))});
    output.table({QStringLiteral("NAME"), QStringLiteral("KIND"), QStringLiteral("BASE URL"),
                  QStringLiteral("CREDENTIAL"), QStringLiteral("ENABLED"),
                  QStringLiteral("ENDPOINTS"), QStringLiteral("MODELS")},
                 rows, {QStringLiteral("MODELS")});
    return {};
}

void listPresets(Output &output)
{
    if (output.isJson()) {
        output.beginArray();
        for (const ProviderPreset &preset : providerPresets()) {
            QJsonObject object{{QStringLiteral("preset"), preset.key},
                               {QStringLiteral("label"), preset.label},
                               {QStringLiteral("kind"), providerKindName(preset.kind)},
                               {QStringLiteral("base_url"), preset.baseUrl},
                               {QStringLiteral("variable"), preset.variable}};
            merge(object, traitsToJson(preset.traits));
            output.element(object);
        }
        output.endArray();
        return;
    }
    QList<QStringList> rows;
    for (const ProviderPreset &preset : providerPresets())
        rows.append({preset.key, preset.label, providerKindName(preset.kind), preset.baseUrl,
                     preset.variable, formatEndpoints(preset.traits.endpoints)});
    output.table({QStringLiteral("PRESET"), QStringLiteral("PROVIDER"), QStringLiteral("KIND"),
                  QStringLiteral("BASE URL"), QStringLiteral("VARIABLE"),
                  QStringLiteral("ENDPOINTS")},
                 rows);
}

void printReport(Output &output, const Provider &provider, const CapabilityReport &report,
                 bool applied)
{
    if (output.isJson()) {
        QJsonArray findings;
        for (const CapabilityFinding &finding : report.findings)
            findings.append(
                QJsonObject{{QStringLiteral("capability"), capabilityName(finding.capability)},
                            {QStringLiteral("verdict"), verdictName(finding.verdict)},
                            {QStringLiteral("status"), finding.status},
                            {QStringLiteral("elapsed_ms"), finding.elapsedMs},
                            {QStringLiteral("note"), finding.note}});
        output.object(
            {{QStringLiteral("provider"), provider.name},
             {QStringLiteral("model"), report.model},
             {QStringLiteral("embedding_model"), report.embeddingModel},
             {QStringLiteral("listed_models"),
              report.listedModels < 0 ? QJsonValue::Null : QJsonValue(report.listedModels)},
             {QStringLiteral("capabilities"), findings},
             {QStringLiteral("suggested"), traitsToJson(report.suggested)},
             {QStringLiteral("applied"), applied}});
        return;
    }
    QList<QStringList> rows;
    for (const CapabilityFinding &finding : report.findings)
        rows.append({capabilityName(finding.capability), verdictName(finding.verdict),
                     finding.status == 0 ? QStringLiteral("—") : QString::number(finding.status),
                     finding.status == 0 ? QStringLiteral("—")
                                         : QStringLiteral("%1 ms").arg(finding.elapsedMs),
                     finding.note});
    const QString status = QStringLiteral("STATUS");
    const QString time = QStringLiteral("TIME");
    output.table({QStringLiteral("CAPABILITY"), QStringLiteral("THERE"), status, time,
                  QStringLiteral("SEEN")},
                 rows, {status, time});
    const QString options = traitOptions(provider.traits, report.suggested);
    if (options.isEmpty())
        output.line(
            QStringLiteral("The settings of \"%1\" fit what was found.").arg(provider.name));
    else if (applied)
        output.line(QStringLiteral("Applied:%1").arg(options));
    else
        output.line(QStringLiteral("To use what was found: orchestrisd providers set %1%2")
                        .arg(provider.name, options));
}

void printFoundServers(Output &output, const QList<FoundServer> &servers)
{
    if (output.isJson()) {
        output.beginArray();
        for (const FoundServer &server : servers)
            output.element({{QStringLiteral("preset"), server.preset},
                            {QStringLiteral("base_url"), server.baseUrl},
                            {QStringLiteral("models"), QJsonArray::fromStringList(server.models)},
                            {QStringLiteral("add_command"), addCommand(server)}});
        output.endArray();
        return;
    }
    if (servers.isEmpty()) {
        output.line(QStringLiteral("No model server was found on this machine that is not a "
                                   "provider already."));
        return;
    }
    for (const FoundServer &server : servers) {
        const auto preset = findPreset(server.preset);
        output.line(QStringLiteral("%1 at %2, %3")
                        .arg(preset ? preset->label : server.preset, server.baseUrl,
                             server.models.isEmpty() ? QStringLiteral("without models")
                                                     : server.models.join(QStringLiteral(", "))));
        output.line(QStringLiteral("    %1 && orchestrisd models import %2")
                        .arg(addCommand(server), server.preset));
    }
}

} // namespace orchestris
