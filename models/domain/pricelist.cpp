// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/pricelist.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initPriceResource()
{
    Q_INIT_RESOURCE(domain);
}

namespace orchestris {

namespace {

std::optional<Nanos> rate(const QJsonObject &object, QLatin1StringView key)
{
    if (!object.contains(key))
        return std::nullopt;
    const auto parsed = parseDollars(object.value(key).toString());
    return parsed ? std::optional<Nanos>(*parsed) : std::nullopt;
}

std::optional<Rates> rates(const QJsonObject &object)
{
    const auto input = rate(object, QLatin1StringView("input"));
    const auto output = rate(object, QLatin1StringView("output"));
    if (!input || !output)
        return std::nullopt;
    return Rates{*input, rate(object, QLatin1StringView("cached_input")),
                 rate(object, QLatin1StringView("cache_write")), *output};
}

std::optional<Price> price(const QJsonObject &object, const QString &date)
{
    const auto base = rates(object);
    if (!base)
        return std::nullopt;
    Price price{0, *base, {}, QStringLiteral("list ") + date, 0};
    const QJsonArray tiers = object.value(QLatin1StringView("tiers")).toArray();
    for (const QJsonValue &tier : tiers) {
        const QJsonObject each = tier.toObject();
        const auto above = rates(each);
        if (!above)
            return std::nullopt;
        price.tiers.append({each.value(QLatin1StringView("above_input")).toInteger(), *above});
    }
    return price;
}

/// "2024-08-06", "05-06", "20240806", "0613", "002" or "latest".
bool isVersion(QStringView text)
{
    if (text == u"latest")
        return true;
    const bool allowed = std::all_of(text.begin(), text.end(),
                                     [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'-'; });
    if (!allowed)
        return false;
    const bool dashed = text.contains(u'-');
    if (dashed)
        return (text.size() == 10 && text[4] == u'-' && text[7] == u'-')
               || (text.size() == 5 && text[2] == u'-');
    return text.size() >= 3 && text.size() <= 8;
}

} // namespace

PriceList PriceList::builtIn()
{
    initPriceResource();
    QFile file(QStringLiteral(":/orchestris/prices.json"));
    return file.open(QIODevice::ReadOnly) ? fromJson(file.readAll()) : PriceList();
}

PriceList PriceList::fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    PriceList list;
    list.m_date = root.value(QLatin1StringView("date")).toString();
    list.m_source = root.value(QLatin1StringView("source")).toString();
    const QJsonArray vendors = root.value(QLatin1StringView("vendors")).toArray();
    for (const QJsonValue &value : vendors) {
        const QJsonObject vendor = value.toObject();
        const QString name = vendor.value(QLatin1StringView("name")).toString();
        const QJsonArray hosts = vendor.value(QLatin1StringView("hosts")).toArray();
        for (const QJsonValue &host : hosts)
            list.m_hosts.insert(host.toString(), name);
        const QJsonObject models = vendor.value(QLatin1StringView("models")).toObject();
        Models &prices = list.m_vendors[name];
        prices.reserve(models.size());
        for (auto model = models.begin(); model != models.end(); ++model) {
            if (const auto found = price(model.value().toObject(), list.m_date))
                prices.insert(model.key(), *found);
        }
    }
    return list;
}

const PriceList::Models *PriceList::vendor(const QString &hostOrName) const
{
    const auto found = m_vendors.constFind(m_hosts.value(hostOrName, hostOrName));
    return found == m_vendors.constEnd() ? nullptr : &*found;
}

std::optional<Price> PriceList::find(QStringView baseUrlHostOrProviderName, QStringView model) const
{
    const Models *models = vendor(baseUrlHostOrProviderName.toString().toLower());
    if (!models)
        return std::nullopt;
    if (model.startsWith(u"models/")) // as Google's list writes them
        model = model.sliced(7);
    const auto lookUp = [&](QStringView name) { return models->constFind(name.toString()); };
    if (const auto exact = lookUp(model); exact != models->constEnd())
        return *exact;
    for (qsizetype at = 1; at + 1 < model.size(); ++at) {
        const QChar c = model[at];
        if ((c != u'-' && c != u'@' && c != u':') || !isVersion(model.sliced(at + 1)))
            continue;
        if (const auto dated = lookUp(model.first(at)); dated != models->constEnd())
            return *dated;
    }
    return std::nullopt;
}

} // namespace orchestris
