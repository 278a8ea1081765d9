// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/capabilitytablemodel.h"

#include "models/tables/format.h"

#include <QCoreApplication>

namespace orchestris {

namespace {

Tone toneOf(const CapabilityRow &row)
{
    if (!row.finding)
        return Tone::Quiet;
    switch (row.finding->verdict) {
    case Verdict::Yes:
        return Tone::Good;
    case Verdict::No:
        return Tone::Bad;
    case Verdict::Unknown:
        break;
    }
    return Tone::Quiet;
}

bool isNumeric(int column)
{
    return column == CapabilityTableModel::Status || column == CapabilityTableModel::Time;
}

} // namespace

QList<CapabilityRow> CapabilityTableModel::pending(ProviderKind kind)
{
    QList<CapabilityRow> rows;
    for (const Capability capability : probedCapabilities(kind))
        rows.append({capability, {}});
    return rows;
}

QList<CapabilityRow> CapabilityTableModel::with(QList<CapabilityRow> rows,
                                                const CapabilityFinding &finding)
{
    for (CapabilityRow &row : rows) {
        if (row.capability == finding.capability)
            row.finding = finding;
    }
    return rows;
}

int CapabilityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CapabilityTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CapabilityRow &entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == Seen && entry.finding ? QVariant(entry.finding->note) : QVariant();
    case Qt::TextAlignmentRole:
        return int((isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case TableRole::RowId:
        return rowId(entry);
    case TableRole::ToneOf:
        return index.column() == There ? QVariant(int(toneOf(entry))) : QVariant();
    default:
        return {};
    }
}

QString CapabilityTableModel::text(const CapabilityRow &row, int column)
{
    if (column == Name)
        return capabilityText(row.capability);
    if (!row.finding)
        return column == There ? tr("Not yet") : QString();
    const CapabilityFinding &finding = *row.finding;
    switch (column) {
    case There:
        return finding.verdict == Verdict::Yes  ? tr("Yes")
               : finding.verdict == Verdict::No ? tr("No")
                                                : tr("Unknown");
    case Status:
        return finding.status == 0 ? format::none() : QString::number(finding.status);
    case Time:
        return finding.status == 0 ? format::none() : format::duration(finding.elapsedMs * 1000);
    case Seen:
        return finding.note;
    default:
        return {};
    }
}

QVariant CapabilityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Capability");
    case There:
        return tr("There");
    case Status:
        return tr("Status");
    case Time:
        return tr("Time");
    case Seen:
        return tr("What was seen");
    default:
        return {};
    }
}

QString capabilityText(Capability capability)
{
    const auto words = [](const char *text) {
        return QCoreApplication::translate("capability", text);
    };
    switch (capability) {
    case Capability::ModelList:
        return words(QT_TRANSLATE_NOOP("capability", "List of models"));
    case Capability::Chat:
        return words(QT_TRANSLATE_NOOP("capability", "Chat Completions"));
    case Capability::ChatStream:
        return words(QT_TRANSLATE_NOOP("capability", "Chat Completions, streamed"));
    case Capability::IncludeUsage:
        return words(QT_TRANSLATE_NOOP("capability", "Usage in streams"));
    case Capability::MaxTokens:
        return words(QT_TRANSLATE_NOOP("capability", "Limit by max_tokens"));
    case Capability::MaxCompletionTokens:
        return words(QT_TRANSLATE_NOOP("capability", "Limit by max_completion_tokens"));
    case Capability::Tools:
        return words(QT_TRANSLATE_NOOP("capability", "Tools"));
    case Capability::Responses:
        return words(QT_TRANSLATE_NOOP("capability", "Responses"));
    case Capability::Embeddings:
        return words(QT_TRANSLATE_NOOP("capability", "Embeddings"));
    case Capability::Messages:
        return words(QT_TRANSLATE_NOOP("capability", "Messages"));
    case Capability::MessagesStream:
        return words(QT_TRANSLATE_NOOP("capability", "Messages, streamed"));
    }
    return {};
}

} // namespace orchestris
