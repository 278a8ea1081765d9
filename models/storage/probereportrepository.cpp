// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/probereportrepository.h"

#include "models/domain/errorwords.h"
#include "models/storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace orchestris {

namespace {

constexpr QLatin1StringView EmbeddingModel("embedding_model");
constexpr QLatin1StringView ListedModelsKey("listed_models");
constexpr QLatin1StringView Findings("findings");
constexpr QLatin1StringView CapabilityKey("capability");
constexpr QLatin1StringView VerdictKey("verdict");
constexpr QLatin1StringView Status("status");
constexpr QLatin1StringView Elapsed("elapsed_ms");
constexpr QLatin1StringView Note("note");

QString toText(const CapabilityReport &report)
{
    QJsonArray findings;
    for (const CapabilityFinding &finding : report.findings)
        findings.append(QJsonObject{{CapabilityKey, capabilityName(finding.capability)},
                                    {VerdictKey, verdictName(finding.verdict)},
                                    {Status, finding.status},
                                    {Elapsed, finding.elapsedMs},
                                    {Note, finding.note}});
    const QJsonObject object{{EmbeddingModel, report.embeddingModel},
                             {ListedModelsKey, report.listedModels},
                             {Findings, findings}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// What a later version knows besides is passed over.
std::optional<CapabilityFinding> toFinding(const QJsonObject &object)
{
    constexpr int Capabilities = int(Capability::MessagesStream) + 1;
    for (int number = 0; number < Capabilities; ++number) {
        const auto capability = static_cast<Capability>(number);
        if (object.value(CapabilityKey).toString() != capabilityName(capability))
            continue;
        CapabilityFinding finding;
        finding.capability = capability;
        for (const Verdict verdict : {Verdict::Yes, Verdict::No}) {
            if (object.value(VerdictKey).toString() == verdictName(verdict))
                finding.verdict = verdict;
        }
        finding.status = object.value(Status).toInt();
        finding.elapsedMs = object.value(Elapsed).toInteger();
        finding.note = object.value(Note).toString();
        return finding;
    }
    return std::nullopt;
}

CapabilityReport toReport(const QString &model, const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    CapabilityReport report;
    report.model = model;
    report.embeddingModel = object.value(EmbeddingModel).toString();
    report.listedModels = object.value(ListedModelsKey).toInt(-1);
    const QJsonArray findings = object.value(Findings).toArray();
    for (const QJsonValue &value : findings) {
        if (const auto finding = toFinding(value.toObject()))
            report.findings.append(*finding);
    }
    return report;
}

} // namespace

Result<void> ProbeReportRepository::keep(const StoredProbe &probe)
{
    auto found = m_database.value(QStringLiteral("SELECT id FROM providers WHERE id = ?"),
                                  {probe.providerId});
    if (!found)
        return tl::unexpected(found.error());
    if (!found->isValid())
        return fail(ErrorCode::NotFound, Errors::tr("That provider does not exist."));
    const QString model =
        probe.report.model.isNull() ? QStringLiteral("") : probe.report.model; // not NULL
    auto stored = m_database.run(
        QStringLiteral("INSERT OR REPLACE INTO probe_reports (provider_id, model, at_us, report) "
                       "VALUES (?, ?, ?, ?)"),
        {probe.providerId, model, probe.atUs, toText(probe.report)});
    if (!stored)
        return tl::unexpected(stored.error());
    return {};
}

Result<QList<StoredProbe>> ProbeReportRepository::list()
{
    return readRows(m_database,
                    QStringLiteral("SELECT provider_id, at_us, model, report FROM probe_reports "
                                   "ORDER BY at_us DESC, provider_id, model"),
                    {}, [](const QSqlQuery &row) {
                        return StoredProbe{
                            row.value(0).toLongLong(), row.value(1).toLongLong(),
                            toReport(row.value(2).toString(), row.value(3).toString())};
                    });
}

} // namespace orchestris
