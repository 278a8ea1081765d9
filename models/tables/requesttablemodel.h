// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/usagerecord.h"
#include "models/tables/tablerole.h"

#include <QAbstractTableModel>

#include <deque>

namespace orchestris {

/// Requests, newest first, at most `limit` of them: a window on all there are, out of which rows
/// fall at one end when others come at the other. Never resets. Main thread only. `clock` must
/// outlive the model.
class RequestTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Time,
        Key,
        Owner,
        ModelColumn,
        Provider,
        Status,
        Input,
        Output,
        Cost,
        Latency,
        FirstToken,
        ColumnCount
    };
    static constexpr int DefaultLimit = 5000;

    explicit RequestTableModel(const Clock &clock, int limit = DefaultLimit,
                               QObject *parent = nullptr);

    /// Which rows stay when there are too many.
    enum class Keep { Newest, Oldest };

    /// Replaces everything.
    void setRows(const QList<UsageRecord> &records);
    /// Adds and updates in any order. An ended request is never turned back into a running one.
    /// One signal for each unbroken run of new or changed rows.
    void upsert(const QList<UsageRecord> &records, Keep keep = Keep::Newest);
    void remove(const QList<qint64> &ids);

    [[nodiscard]] const UsageRecord &record(int row) const;
    [[nodiscard]] int rowOf(qint64 id) const; ///< -1 if there is none
    [[nodiscard]] qint64 oldestId() const;    ///< 0 if empty
    [[nodiscard]] qint64 newestId() const;    ///< 0 if empty
    /// The row's cells as text, with a tab between, in the order of the columns.
    [[nodiscard]] QString rowText(int row) const;
    [[nodiscard]] bool isFull() const { return int(m_records.size()) >= m_limit; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    using Records = std::deque<UsageRecord>;

    [[nodiscard]] Records::iterator find(qint64 id);
    [[nodiscard]] int rowAt(int position) const { return int(m_records.size()) - 1 - position; }
    [[nodiscard]] QString text(const UsageRecord &record, int column) const;
    [[nodiscard]] QVariant sortValue(const UsageRecord &record, int column) const;
    void announceChanged(const std::vector<int> &positions);
    void insertRuns(const std::vector<UsageRecord> &added, Keep keep);
    void drop(Keep keep);

    const Clock &m_clock;
    const int m_limit;
    Records m_records; // ascending by id: new rows go to the end, old ones leave at the front
};

} // namespace orchestris
