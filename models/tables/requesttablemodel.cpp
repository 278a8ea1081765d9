// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/requesttablemodel.h"

#include "models/tables/format.h"
#include "models/tables/recordwords.h"

#include <algorithm>
#include <vector>

namespace orchestris {

namespace {

bool isNumeric(int column)
{
    return column >= RequestTableModel::Input;
}

/// Ascending by id, each once: an ended record wins over a running one, else the later one.
std::vector<UsageRecord> sorted(const QList<UsageRecord> &records)
{
    std::vector<UsageRecord> ordered(records.begin(), records.end());
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const UsageRecord &a, const UsageRecord &b) { return a.id < b.id; });
    std::vector<UsageRecord> unique;
    for (UsageRecord &record : ordered) {
        if (unique.empty() || unique.back().id != record.id)
            unique.push_back(std::move(record));
        else if (record.state != RequestState::Open || unique.back().state == RequestState::Open)
            unique.back() = std::move(record);
    }
    return unique;
}

} // namespace

RequestTableModel::RequestTableModel(const Clock &clock, int limit, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
    , m_limit(limit)
{
}

void RequestTableModel::setRows(const QList<UsageRecord> &records)
{
    if (!m_records.empty()) {
        beginRemoveRows({}, 0, int(m_records.size()) - 1);
        m_records.clear();
        endRemoveRows();
    }
    upsert(records);
}

void RequestTableModel::upsert(const QList<UsageRecord> &records, Keep keep)
{
    std::vector<UsageRecord> added;
    std::vector<int> changed;
    for (UsageRecord &record : sorted(records)) {
        const auto place = find(record.id);
        if (place == m_records.end() || place->id != record.id) {
            added.push_back(std::move(record));
        } else if (record.state != RequestState::Open || place->state == RequestState::Open) {
            *place = std::move(record);
            changed.push_back(int(place - m_records.begin()));
        }
    }
    announceChanged(changed);
    const auto excess = std::ptrdiff_t(added.size()) - std::ptrdiff_t(m_limit);
    if (excess > 0 && keep == Keep::Newest)
        added.erase(added.begin(), added.begin() + excess);
    else if (excess > 0)
        added.erase(added.end() - excess, added.end());
    insertRuns(added, keep);
    drop(keep);
}

void RequestTableModel::remove(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        const auto place = find(id);
        if (place == m_records.end() || place->id != id)
            continue;
        const int row = rowAt(int(place - m_records.begin()));
        beginRemoveRows({}, row, row);
        m_records.erase(place);
        endRemoveRows();
    }
}

RequestTableModel::Records::iterator RequestTableModel::find(qint64 id)
{
    return std::lower_bound(
        m_records.begin(), m_records.end(), id,
        [](const UsageRecord &record, qint64 wanted) { return record.id < wanted; });
}

void RequestTableModel::announceChanged(const std::vector<int> &positions)
{
    for (size_t first = 0; first < positions.size();) {
        size_t last = first;
        while (last + 1 < positions.size() && positions[last + 1] == positions[last] + 1)
            ++last;
        Q_EMIT dataChanged(index(rowAt(positions[last]), 0),
                           index(rowAt(positions[first]), ColumnCount - 1));
        first = last + 1;
    }
}

void RequestTableModel::insertRuns(const std::vector<UsageRecord> &added, Keep keep)
{
    for (size_t first = 0; first < added.size();) {
        const int position = int(find(added[first].id) - m_records.begin());
        const bool isBeyond =
            keep == Keep::Newest ? position == 0 : position == int(m_records.size());
        if (isBeyond && isFull()) { // it would fall off again at once
            ++first;
            continue;
        }
        size_t last = first;
        while (last + 1 < added.size()
               && int(find(added[last + 1].id) - m_records.begin()) == position)
            ++last;
        const int row = int(m_records.size()) - position;
        beginInsertRows({}, row, row + int(last - first));
        m_records.insert(m_records.begin() + position, added.begin() + std::ptrdiff_t(first),
                         added.begin() + std::ptrdiff_t(last) + 1);
        endInsertRows();
        first = last + 1;
    }
}

void RequestTableModel::drop(Keep keep)
{
    const int excess = int(m_records.size()) - m_limit;
    if (excess <= 0)
        return;
    const int first = keep == Keep::Newest ? m_limit : 0;
    beginRemoveRows({}, first, first + excess - 1);
    if (keep == Keep::Newest)
        m_records.erase(m_records.begin(), m_records.begin() + excess);
    else
        m_records.erase(m_records.end() - excess, m_records.end());
    endRemoveRows();
}

const UsageRecord &RequestTableModel::record(int row) const
{
    return m_records[m_records.size() - 1 - size_t(row)];
}

int RequestTableModel::rowOf(qint64 id) const
{
    const auto place = std::lower_bound(
        m_records.begin(), m_records.end(), id,
        [](const UsageRecord &record, qint64 wanted) { return record.id < wanted; });
    if (place == m_records.end() || place->id != id)
        return -1;
    return rowAt(int(place - m_records.begin()));
}

qint64 RequestTableModel::oldestId() const
{
    return m_records.empty() ? 0 : m_records.front().id;
}

qint64 RequestTableModel::newestId() const
{
    return m_records.empty() ? 0 : m_records.back().id;
}

QString RequestTableModel::rowText(int row) const
{
    QStringList cells{format::dateTime(record(row).startedAtUs)};
    for (int column = Time + 1; column < ColumnCount; ++column)
        cells.append(text(record(row), column));
    return cells.join(u'\t');
}

int RequestTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int RequestTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RequestTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UsageRecord &entry = record(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Time:
            return format::dateTime(entry.startedAtUs);
        case Status:
            return words::outcome(entry);
        case Cost:
            return words::costConfidence(entry);
        case Key:
        case Owner:
        case ModelColumn:
            return text(entry, index.column());
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
        return int((isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case TableRole::Sort:
        return sortValue(entry, index.column());
    case TableRole::RowId:
        return entry.id;
    case TableRole::ToneOf:
        return index.column() == Status ? QVariant(int(words::tone(entry))) : QVariant();
    case TableRole::OutcomeOf:
        return int(words::outcomeOf(entry));
    case TableRole::Search:
        return words::searchText(entry);
    default:
        return {};
    }
}

QString RequestTableModel::text(const UsageRecord &record, int column) const
{
    const bool open = record.state == RequestState::Open;
    const bool counted = !open && record.tokenConfidence != Confidence::Unknown;
    switch (column) {
    case Time:
        return format::shortTime(record.startedAtUs, m_clock.nowUs());
    case Key:
        return words::keyName(record);
    case Owner:
        return record.ownerName.isEmpty() ? format::none() : record.ownerName;
    case ModelColumn:
        return words::modelPath(record);
    case Provider:
        return record.provider.isEmpty() ? format::none() : QString::fromUtf8(record.provider);
    case Status:
        return words::status(record);
    case Input:
        return counted ? format::count(record.tokens.input) : format::none();
    case Output:
        return counted ? format::count(record.tokens.output) : format::none();
    case Cost:
        return format::cost(record);
    case Latency:
        return open ? format::none() : format::duration(record.totalUs);
    case FirstToken:
        return format::duration(record.firstTokenUs);
    default:
        return {};
    }
}

QVariant RequestTableModel::sortValue(const UsageRecord &record, int column) const
{
    switch (column) {
    case Time:
        return record.id;
    case Status:
        return record.state == RequestState::Open ? 0 : record.status;
    case Input:
        return record.tokens.input;
    case Output:
        return record.tokens.output;
    case Cost:
        return record.costConfidence == Confidence::Unknown ? qint64(-1) : record.costNanos;
    case Latency:
        return record.state == RequestState::Open ? qint64(-1) : record.totalUs;
    case FirstToken:
        return record.firstTokenUs;
    default:
        return text(record, column).toCaseFolded();
    }
}

QVariant RequestTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Key:
        return tr("Key");
    case Owner:
        return tr("Owner");
    case ModelColumn:
        return tr("Model");
    case Provider:
        return tr("Provider");
    case Status:
        return tr("Status");
    case Input:
        return tr("Input");
    case Output:
        return tr("Output");
    case Cost:
        return tr("Cost");
    case Latency:
        return tr("Latency");
    case FirstToken:
        return tr("First token");
    default:
        return {};
    }
}

} // namespace orchestris
