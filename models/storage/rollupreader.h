// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/rollupcodec.h"
#include "models/storage/rollupseries.h"

#include <array>
#include <functional>

namespace orchestris {

/// A report's span and the parts it is divided into (none: it is one part). A slot belongs to the
/// part in which it begins; parts begin and end with slots.
class ReportParts
{
public:
    ReportParts(const TimeSpan &span, const std::vector<TimeSpan> &parts)
        : m_span(span)
        , m_parts(parts)
    {
    }

    /// What is wanted of a UTC day.
    struct Day {
        int whole = -1; ///< the part that the whole day lies in, if it lies in one
        int first = 0;  ///< else the slots [first, end) and the part of each
        int end = 0;
        std::array<int, SlotsADay> parts{};
    };

    [[nodiscard]] const TimeSpan &span() const { return m_span; }
    [[nodiscard]] size_t count() const { return std::max<size_t>(m_parts.size(), 1); }
    [[nodiscard]] int partOf(qint64 us) const; ///< of a moment in the span
    [[nodiscard]] Day day(qint64 number) const;

private:
    TimeSpan m_span;
    const std::vector<TimeSpan> &m_parts;
};

/// A report's sums while they are added up: a row of parts for each group that has any.
class ReportCells
{
public:
    explicit ReportCells(size_t parts)
        : m_parts(parts)
    {
    }

    [[nodiscard]] UsagePart &at(int group, int part)
    {
        if (size_t(group) >= m_groups.size())
            m_groups.resize(size_t(group) + 1);
        auto &parts = m_groups[size_t(group)];
        if (parts.empty())
            parts.resize(m_parts);
        return parts[size_t(part)];
    }
    /// By group; empty where there was nothing.
    [[nodiscard]] std::vector<std::vector<UsagePart>> &groups() { return m_groups; }

private:
    size_t m_parts;
    std::vector<std::vector<UsagePart>> m_groups;
};

/// Adds up what is in the rollups for a report, with as little reading as it takes: a day that lies
/// in one part by its totals, histograms only if they are wanted, and where one dimension is all
/// that is asked about, rollup_values instead of all its series. Within the caller's transaction.
class RollupReader
{
public:
    using Cancelled = std::function<bool()>;

    RollupReader(Database &database, const UsageQuery &query, const ReportParts &parts);

    [[nodiscard]] Result<void> read(const Cancelled &cancelled);

    [[nodiscard]] ReportCells &cells() { return m_cells; }
    [[nodiscard]] const std::vector<QByteArray> &groups() const { return m_groups.values(); }

private:
    [[nodiscard]] Result<void> readDays(const Cancelled &cancelled);
    [[nodiscard]] Result<bool> readValues(qint64 day, const ReportParts::Day &plan);
    [[nodiscard]] Result<void> readSeries(qint64 day, const ReportParts::Day &plan);
    [[nodiscard]] Result<void> readRecent(const Cancelled &cancelled);
    [[nodiscard]] bool addRow(Statement &row, const ReportParts::Day &plan, int group);
    [[nodiscard]] Statement &statement(std::optional<Statement> &kept, const QByteArray &text);
    [[nodiscard]] QByteArray columns(bool isWhole) const;

    Database &m_database;
    const ReportParts &m_parts;
    UsageConditions m_conditions;
    std::optional<UsageDimension> m_groupBy;
    std::optional<UsageDimension> m_only; // the one dimension that is asked about
    bool m_latency;
    SeriesGroups m_groups;
    ReportCells m_cells;
    std::optional<Statement> m_nextDay;
    std::optional<Statement> m_hasValues;
    std::array<std::optional<Statement>, 2> m_values; // by whether a day is whole
    std::array<std::optional<Statement>, 2> m_series;
};

} // namespace orchestris
