// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/pricerow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>

namespace orchestris {

namespace {

constexpr QLatin1StringView AboveInput("above_input");
constexpr QLatin1StringView Input("input");
constexpr QLatin1StringView CachedInput("cached_input");
constexpr QLatin1StringView CacheWrite("cache_write");
constexpr QLatin1StringView Output("output");

std::optional<Nanos> rate(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional<Nanos>(column.toLongLong());
}

std::optional<Nanos> rate(const QJsonObject &object, QLatin1StringView key)
{
    return object.contains(key) ? std::optional<Nanos>(object.value(key).toInteger())
                                : std::nullopt;
}

QList<PriceTier> tiersFromText(const QByteArray &text)
{
    QList<PriceTier> tiers;
    const QJsonArray array = QJsonDocument::fromJson(text).array();
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        tiers.append({object.value(AboveInput).toInteger(),
                      {object.value(Input).toInteger(), rate(object, CachedInput),
                       rate(object, CacheWrite), object.value(Output).toInteger()}});
    }
    return tiers;
}

} // namespace

QString priceColumns()
{
    return QStringLiteral("prices.id, prices.input, prices.cached_input, prices.cache_write, "
                          "prices.output, prices.tiers, prices.source, prices.created_at_us");
}

std::optional<Price> readPrice(const QSqlQuery &row, int firstColumn)
{
    const auto column = [&](int offset) { return row.value(firstColumn + offset); };
    if (column(0).isNull())
        return std::nullopt;
    return Price{column(0).toLongLong(),
                 {column(1).toLongLong(), rate(column(2)), rate(column(3)), column(4).toLongLong()},
                 tiersFromText(column(5).toByteArray()),
                 column(6).toString(),
                 column(7).toLongLong()};
}

QVariant optionalRate(const std::optional<Nanos> &rate)
{
    return rate ? QVariant(*rate) : QVariant();
}

QVariant tiersToText(const QList<PriceTier> &tiers)
{
    if (tiers.isEmpty())
        return {};
    QJsonArray array;
    for (const PriceTier &tier : tiers) {
        QJsonObject object{
            {AboveInput, tier.aboveInput}, {Input, tier.rates.input}, {Output, tier.rates.output}};
        if (tier.rates.cachedInput)
            object.insert(CachedInput, *tier.rates.cachedInput);
        if (tier.rates.cacheWrite)
            object.insert(CacheWrite, *tier.rates.cacheWrite);
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace orchestris
