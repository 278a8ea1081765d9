// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/capabilitymatrixmodel.h"

#include "models/tables/format.h"
#include "models/tables/telemetrywords.h"

#include <tuple>

namespace orchestris {

namespace {

/// What the column says; a provider of Anthropic's kind streams messages.
const CapabilityFinding *findingOf(const MatrixRow &row, int column)
{
    using Column = CapabilityMatrixModel::Column;
    const auto find = [&](Capability capability) -> const CapabilityFinding * {
        for (const CapabilityFinding &finding : row.probe.report.findings) {
            if (finding.capability == capability)
                return &finding;
        }
        return nullptr;
    };
    switch (column) {
    case Column::Chat:
        return find(Capability::Chat);
    case Column::Streams:
        return find(Capability::ChatStream) ? find(Capability::ChatStream)
                                            : find(Capability::MessagesStream);
    case Column::StreamUsage:
        return find(Capability::IncludeUsage);
    case Column::Tools:
        return find(Capability::Tools);
    case Column::Responses:
        return find(Capability::Responses);
    case Column::Embeddings:
        return find(Capability::Embeddings);
    case Column::Messages:
        return find(Capability::Messages);
    default:
        return nullptr;
    }
}

} // namespace

CapabilityMatrixModel::CapabilityMatrixModel(const Clock &clock, QObject *parent)
    : RowTableModel<MatrixRow>(parent)
    , m_clock(clock)
{
}

QList<MatrixRow> CapabilityMatrixModel::rowsOf(const Snapshot &snapshot,
                                               const QList<StoredProbe> &probes)
{
    QList<MatrixRow> rows;
    for (const StoredProbe &probe : probes) {
        const Provider *provider = snapshot.provider(probe.providerId);
        if (!provider)
            continue;
        const QString name = QString::number(probe.providerId) + u'/' + probe.report.model;
        rows.append({idOfName(name.toUtf8()), probe, provider->name});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const MatrixRow &a, const MatrixRow &b) {
        return std::tie(a.provider, a.probe.report.model)
               < std::tie(b.provider, b.probe.report.model);
    });
    return rows;
}

int CapabilityMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CapabilityMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MatrixRow &entry = row(index.row());
    const CapabilityFinding *finding = findingOf(entry, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole: {
        const QString tip = toolTip(entry, index.column());
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case TableRole::Sort:
        if (index.column() == When)
            return entry.probe.atUs;
        return text(entry, index.column()).toCaseFolded();
    case TableRole::RowId:
        return entry.number;
    case TableRole::ToneOf:
        if (!finding)
            return {};
        return int(finding->verdict == Verdict::Yes  ? Tone::Good
                   : finding->verdict == Verdict::No ? Tone::Bad
                                                     : Tone::Quiet);
    case TableRole::Search:
        return text(entry, Name);
    default:
        return {};
    }
}

QString CapabilityMatrixModel::text(const MatrixRow &row, int column) const
{
    if (column == Name)
        return row.probe.report.model.isEmpty()
                   ? row.provider
                   : QString(row.provider + u'/' + row.probe.report.model);
    if (column == When)
        return format::ago(row.probe.atUs, m_clock.nowUs());
    const CapabilityFinding *finding = findingOf(row, column);
    if (!finding)
        return format::none();
    return finding->verdict == Verdict::Yes  ? tr("Yes")
           : finding->verdict == Verdict::No ? tr("No")
                                             : tr("Unknown");
}

QString CapabilityMatrixModel::toolTip(const MatrixRow &row, int column) const
{
    if (column == When)
        return format::dateTime(row.probe.atUs);
    if (column == Name)
        return text(row, Name);
    const CapabilityFinding *finding = findingOf(row, column);
    return finding ? finding->note : tr("A probe of this kind of provider does not look at it.");
}

QVariant CapabilityMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Called");
    case When:
        return tr("Probed");
    case Chat:
        return tr("Chat");
    case Streams:
        return tr("Streams");
    case StreamUsage:
        return tr("Usage in streams");
    case Tools:
        return tr("Tools");
    case Responses:
        return tr("Responses");
    case Embeddings:
        return tr("Embeddings");
    case Messages:
        return tr("Messages");
    default:
        return {};
    }
}

} // namespace orchestris
