// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/rollupvalues.h"

#include "models/storage/rollupcodec.h"
#include "models/storage/rollupseries.h"

#include <algorithm>
#include <optional>

namespace orchestris {

namespace {

struct Piece {
    qint64 day = 0;
    UsageDimension dimension{};
};

/// A day's sums of one value: the whole day, and its quarters.
struct DaySums {
    UsagePart whole;
    std::array<UsagePart, SlotsADay> quarters;

    void clear()
    {
        whole.sums = {};
        whole.latency.clear();
        whole.firstToken.clear();
        for (UsagePart &quarter : quarters) {
            quarter.sums = {};
            quarter.latency.clear();
            quarter.firstToken.clear();
        }
    }
};

/// The newest day that is over and lacks values of a dimension.
Result<std::optional<Piece>> nextPiece(Database &database, qint64 nowUs)
{
    Statement day(database, "SELECT max(day) FROM rollup_days WHERE day < ?");
    Statement done(database, "SELECT max(dimension) FROM rollup_values WHERE day = ?");
    qint64 before = std::max<qint64>(nowUs - FineSpanUs - SlotUs, 0) / RollupDayUs;
    for (;;) {
        day.rewind();
        day.bind(before);
        if (!day.next())
            return day.end().map([] { return std::optional<Piece>(); });
        if (day.isNull())
            return std::optional<Piece>();
        before = day.number();
        done.rewind();
        done.bind(before);
        if (!done.next())
            return done.end().map([] { return std::optional<Piece>(); });
        const qint64 next = done.isNull() ? 0 : done.number() + 1;
        if (next < UsageDimensions)
            return std::optional<Piece>({before, static_cast<UsageDimension>(next)});
    }
}

/// The series of a day with their values, those of one value together.
Result<std::vector<std::pair<QByteArray, qint64>>> seriesOf(Database &database, const Piece &piece)
{
    std::vector<std::pair<QByteArray, qint64>> series;
    Statement row(database, "SELECT id, " + seriesColumns(piece.dimension)
                                + " FROM rollup_days JOIN rollup_series ON id = series_id "
                                  "WHERE day = ?");
    row.bind(piece.day);
    while (row.next()) {
        const qint64 id = row.number();
        series.emplace_back(takeSeriesValue(row, piece.dimension), id);
    }
    if (auto ended = row.end(); !ended)
        return tl::unexpected(ended.error());
    std::sort(series.begin(), series.end());
    return series;
}

template<typename Add>
bool addSlots(QByteArrayView bytes, DaySums &sums, Add add)
{
    SlotReader slots(bytes);
    while (slots.next()) {
        if (!add(sums.quarters[size_t(slots.slot())], slots.content()))
            return false;
    }
    return slots.isGood();
}

bool addHistogram(QByteArrayView bytes, LogHistogram &histogram)
{
    return bytes.isEmpty() || histogram.mergeEncoded(bytes);
}

bool addSeries(Statement &row, DaySums &sums)
{
    return mergeSums(row.view(), sums.whole.sums) && addHistogram(row.view(), sums.whole.latency)
           && addHistogram(row.view(), sums.whole.firstToken)
           && addSlots(row.view(), sums,
                       [](UsagePart &quarter, QByteArrayView bytes) {
                           return mergeSums(bytes, quarter.sums);
                       })
           && addSlots(row.view(), sums,
                       [](UsagePart &quarter, QByteArrayView bytes) {
                           return addHistogram(bytes, quarter.latency);
                       })
           && addSlots(row.view(), sums, [](UsagePart &quarter, QByteArrayView bytes) {
                  return addHistogram(bytes, quarter.firstToken);
              });
}

/// Writes one row a value.
class ValueWriter
{
public:
    ValueWriter(Database &database, const Piece &piece)
        : m_insert(database, "INSERT INTO rollup_values (day, dimension, value, sums, latency, "
                             "first_token, slot_sums, slot_latency, slot_first_token) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        , m_piece(piece)
    {
    }

    [[nodiscard]] int write(const QByteArray &value, const DaySums &sums)
    {
        QByteArray whole;
        appendSums(whole, sums.whole.sums);
        const QByteArray latency = sums.whole.latency.encode();
        const QByteArray firstToken = sums.whole.firstToken.encode();
        std::array<QByteArray, 3> quarters;
        std::array<SlotWriter, 3> writers{SlotWriter(quarters[0]), SlotWriter(quarters[1]),
                                          SlotWriter(quarters[2])};
        for (int slot = 0; slot < SlotsADay; ++slot) {
            const UsagePart &quarter = sums.quarters[size_t(slot)];
            m_bytes.resize(0);
            appendSums(m_bytes, quarter.sums);
            writers[0].add(slot, m_bytes);
            m_bytes.resize(0);
            quarter.latency.appendTo(m_bytes);
            writers[1].add(slot, m_bytes);
            m_bytes.resize(0);
            quarter.firstToken.appendTo(m_bytes);
            writers[2].add(slot, m_bytes);
        }
        m_insert.bind(m_piece.day);
        m_insert.bind(qint64(m_piece.dimension));
        m_insert.bindText(value);
        m_insert.bindBlob(whole);
        m_insert.bindBlob(latency);
        m_insert.bindBlob(firstToken);
        for (const QByteArray &bytes : quarters)
            m_insert.bindBlob(bytes);
        return m_insert.run();
    }

private:
    Statement m_insert;
    Piece m_piece;
    QByteArray m_bytes;
};

Result<void> sumUp(Database &database, const Piece &piece)
{
    auto series = seriesOf(database, piece);
    if (!series)
        return tl::unexpected(series.error());
    Statement row(database, "SELECT sums, latency, first_token, slot_sums, slot_latency, "
                            "slot_first_token FROM rollup_days WHERE day = ? AND series_id = ?");
    ValueWriter writer(database, piece);
    const auto sums = std::make_unique<DaySums>();
    for (size_t at = 0; at < series->size(); ++at) {
        const auto &[value, id] = (*series)[at];
        row.rewind();
        row.bind(piece.day);
        row.bind(id);
        if (!row.next() || !addSeries(row, *sums))
            return fail(ErrorCode::StorageFailed,
                        QStringLiteral("The sums in the database are damaged. Make them anew: "
                                       "orchestrisd usage rebuild."));
        if (at + 1 < series->size() && (*series)[at + 1].first == value)
            continue;
        if (const int code = writer.write(value, *sums); code != SQLITE_OK)
            return tl::unexpected(
                database.describe(code, QString::fromUtf8(sqlite3_errmsg(database.native()))));
        sums->clear();
    }
    return {};
}

} // namespace

Result<bool> sumUpValues(Database &database, qint64 nowUs)
{
    auto piece = nextPiece(database, nowUs);
    if (!piece)
        return tl::unexpected(piece.error());
    if (!*piece)
        return false;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    piece = nextPiece(database, nowUs); // another process may have been faster
    if (!piece || !*piece)
        return piece.map([](const auto &) { return false; });
    if (auto done = sumUp(database, **piece); !done)
        return tl::unexpected(done.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return true;
}

} // namespace orchestris
