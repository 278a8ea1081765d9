// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/rollupvalues.h"

#include "models/domain/errorwords.h"
#include "models/storage/readtransaction.h"
#include "models/storage/rollupcodec.h"
#include "models/storage/rollupseries.h"

#include <algorithm>
#include <functional>
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

/// A row of rollup_values, in the order of its columns.
struct ValueRow {
    QByteArray value;
    std::array<QByteArray, 6> blobs;

    bool operator==(const ValueRow &) const = default;
};

constexpr const char *BlobColumns =
    "sums, latency, first_token, slot_sums, slot_latency, slot_first_token";

ValueRow encode(const QByteArray &value, const DaySums &sums)
{
    ValueRow row;
    row.value = value;
    appendSums(row.blobs[0], sums.whole.sums);
    row.blobs[1] = sums.whole.latency.encode();
    row.blobs[2] = sums.whole.firstToken.encode();
    SlotWriter slotSums(row.blobs[3]);
    SlotWriter latencies(row.blobs[4]);
    SlotWriter firstTokens(row.blobs[5]);
    QByteArray bytes;
    const auto add = [&](SlotWriter &writer, int slot) {
        writer.add(slot, bytes);
        bytes.resize(0);
    };
    for (int slot = 0; slot < SlotsADay; ++slot) {
        const UsagePart &quarter = sums.quarters[size_t(slot)];
        appendSums(bytes, quarter.sums);
        add(slotSums, slot);
        quarter.latency.appendTo(bytes);
        add(latencies, slot);
        quarter.firstToken.appendTo(bytes);
        add(firstTokens, slot);
    }
    return row;
}

/// Hands out the rows that a day's series give, ordered by value.
Result<void> sumUp(Database &database, const Piece &piece,
                   const std::function<Result<void>(const ValueRow &)> &sink)
{
    auto series = seriesOf(database, piece);
    if (!series)
        return tl::unexpected(series.error());
    Statement row(database, "SELECT " + QByteArray(BlobColumns)
                                + " FROM rollup_days WHERE day = ? AND series_id = ?");
    const auto sums = std::make_unique<DaySums>();
    for (size_t at = 0; at < series->size(); ++at) {
        const auto &[value, id] = (*series)[at];
        row.rewind();
        row.bind(piece.day);
        row.bind(id);
        if (!row.next() || !addSeries(row, *sums))
            return fail(ErrorCode::StorageFailed,
                        Errors::tr("The sums in the database are damaged. Make them anew: "
                                   "orchestrisd usage rebuild."));
        if (at + 1 < series->size() && (*series)[at + 1].first == value)
            continue;
        if (auto taken = sink(encode(value, *sums)); !taken)
            return taken;
        sums->clear();
    }
    return {};
}

Result<void> store(Database &database, const Piece &piece)
{
    Statement insert(database, "INSERT INTO rollup_values (day, dimension, value, "
                                   + QByteArray(BlobColumns)
                                   + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return sumUp(database, piece, [&](const ValueRow &row) -> Result<void> {
        insert.bind(piece.day);
        insert.bind(qint64(piece.dimension));
        insert.bindText(row.value);
        for (const QByteArray &blob : row.blobs)
            insert.bindBlob(blob);
        const int code = insert.run();
        if (code == SQLITE_OK)
            return {};
        return tl::unexpected(
            database.describe(code, QString::fromUtf8(sqlite3_errmsg(database.native()))));
    });
}

/// What is stored of a day and dimension, ordered by value.
Result<std::vector<ValueRow>> storedOf(Database &database, const Piece &piece)
{
    std::vector<ValueRow> rows;
    Statement row(database, "SELECT value, " + QByteArray(BlobColumns)
                                + " FROM rollup_values WHERE day = ? AND dimension = ? "
                                  "ORDER BY value");
    row.bind(piece.day);
    row.bind(qint64(piece.dimension));
    while (row.next()) {
        ValueRow &one = rows.emplace_back();
        one.value = row.text();
        for (QByteArray &blob : one.blobs)
            blob = row.text();
    }
    return row.end().map([&] { return std::move(rows); });
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
    if (auto done = store(database, **piece); !done)
        return tl::unexpected(done.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return true;
}

Result<ValueCheck> checkValues(Database &database, const std::function<bool()> &cancelled)
{
    const ReadTransaction view(database);
    ValueCheck check;
    Statement pieces(database,
                     "SELECT DISTINCT day, dimension FROM rollup_values ORDER BY day, dimension");
    while (pieces.next()) {
        if (cancelled && cancelled())
            return fail(ErrorCode::Cancelled, Errors::tr("It was stopped."));
        Piece piece;
        piece.day = pieces.number();
        piece.dimension = static_cast<UsageDimension>(pieces.number());
        auto stored = storedOf(database, piece);
        if (!stored)
            return tl::unexpected(stored.error());
        size_t at = 0;
        qint64 different = 0;
        auto summed = sumUp(database, piece, [&](const ValueRow &row) -> Result<void> {
            ++check.rows;
            different += at >= stored->size() || (*stored)[at] != row ? 1 : 0;
            ++at;
            return {};
        });
        if (!summed)
            return tl::unexpected(summed.error());
        different += qint64(stored->size()) > qint64(at) ? qint64(stored->size() - at) : 0;
        check.different += different;
        if (different > 0 && check.example.isEmpty())
            check.example = QStringLiteral("the values of %1 on day %2")
                                .arg(QString::fromLatin1(usageDimensionName(piece.dimension)))
                                .arg(piece.day);
    }
    return pieces.end().map([&] { return check; });
}

} // namespace orchestris
