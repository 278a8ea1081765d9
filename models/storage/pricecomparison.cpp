// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/pricecomparison.h"

#include "models/storage/aliasrepository.h"
#include "models/storage/database.h"
#include "models/storage/listprice.h"
#include "models/storage/modelrepository.h"
#include "models/storage/providerrepository.h"
#include "models/storage/readtransaction.h"
#include "models/storage/usagereports.h"

#include <algorithm>

namespace orchestris {

namespace {

constexpr qint64 SpanUs = 30ll * 86'400 * 1'000'000;

/// With nothing left out that stands for something else.
Rates written(Rates rates)
{
    rates.cachedInput = rates.cachedInput.value_or(rates.input);
    rates.cacheWrite = rates.cacheWrite.value_or(rates.input);
    return rates;
}

bool isSame(const std::optional<Price> &current, const Price &listed)
{
    return current && written(current->rates) == written(listed.rates)
           && std::equal(current->tiers.begin(), current->tiers.end(), listed.tiers.begin(),
                         listed.tiers.end(), [](const PriceTier &a, const PriceTier &b) {
                             return a.aboveInput == b.aboveInput
                                    && written(a.rates) == written(b.rates);
                         });
}

QStringList aliasesOf(const QList<ModelAlias> &aliases, const QString &directId)
{
    QStringList names;
    for (const ModelAlias &alias : aliases) {
        if (std::any_of(alias.targets.begin(), alias.targets.end(),
                        [&](const AliasTarget &target) { return target.model == directId; }))
            names.append(alias.name);
    }
    return names;
}

class Comparison
{
public:
    Comparison(Database &database, const PriceList &list, qint64 nowUs)
        : m_database(database)
        , m_list(list)
        , m_nowUs(nowUs)
    {
        m_report.listDate = list.date();
        m_report.listSource = list.source();
        m_report.sinceUs = nowUs - SpanUs;
        m_report.untilUs = nowUs;
    }

    Result<PriceChangeReport> run()
    {
        const ReadTransaction view(m_database);
        const Clock &clock = m_database.auditClock(); // only changes look at it
        const auto models = ModelRepository(m_database, clock).list();
        const auto providers = ProviderRepository(m_database, clock).list();
        auto aliases = AliasRepository(m_database, clock).list();
        auto used = usageReport(m_database, query(), m_nowUs);
        if (!models || !providers)
            return tl::unexpected(models ? providers.error() : models.error());
        if (!aliases || !used)
            return tl::unexpected(aliases ? used.error() : aliases.error());
        m_aliases = std::move(*aliases);
        for (const UsageGroup &group : used->groups)
            m_used.insert(group.value, group.whole.sums);
        for (const Model &model : *models) {
            const auto provider =
                std::find_if(providers->begin(), providers->end(),
                             [&](const Provider &one) { return one.id == model.providerId; });
            if (provider == providers->end())
                continue;
            if (auto compared = compare(model, *provider); !compared)
                return tl::unexpected(compared.error());
        }
        std::stable_sort(m_report.changes.begin(), m_report.changes.end(),
                         [](const PriceChange &a, const PriceChange &b) {
                             return std::abs(a.listedNanos - a.costNanos)
                                    > std::abs(b.listedNanos - b.costNanos);
                         });
        return m_report;
    }

private:
    [[nodiscard]] UsageQuery query() const
    {
        UsageQuery query;
        query.sinceUs = m_report.sinceUs;
        query.untilUs = m_report.untilUs;
        query.groupBy = UsageDimension::Model;
        return query;
    }

    Result<void> compare(const Model &model, const Provider &provider)
    {
        const auto listed = listPrice(m_list, provider, model.name);
        if (!listed) {
            ++m_report.unlisted;
            return {};
        }
        if (isSame(model.price, *listed)) {
            ++m_report.unchanged;
            return {};
        }
        PriceChange change;
        change.modelId = model.id;
        change.directId = provider.name + u'/' + model.name;
        change.current = model.price;
        change.listed = *listed;
        change.aliases = aliasesOf(m_aliases, change.directId);
        const auto used = m_used.constFind(change.directId.toUtf8());
        if (used != m_used.constEnd()) {
            change.requests = used->requests;
            change.costNanos = used->costNanos;
            Price rates;
            rates.rates = listed->rates; // without tiers: they are for single prompts
            change.listedNanos = costOf(used->tokens, rates);
            auto keys = keysOf(used.key());
            if (!keys)
                return tl::unexpected(keys.error());
            change.keys = std::move(*keys);
        }
        m_report.changes.push_back(std::move(change));
        return {};
    }

    /// Of the keys that used the model: the dearest first.
    Result<QStringList> keysOf(const QByteArray &directId)
    {
        UsageQuery byKey = query();
        byKey.conditions = {{UsageDimension::Model, {directId}}};
        byKey.groupBy = UsageDimension::Key;
        return usageReport(m_database, byKey, m_nowUs).map([](const UsageReport &report) {
            QStringList names;
            for (const UsageGroup &group : report.groups) {
                if (group.value != "0")
                    names.append(group.label);
            }
            return names;
        });
    }

    Database &m_database;
    const PriceList &m_list;
    qint64 m_nowUs;
    PriceChangeReport m_report;
    QList<ModelAlias> m_aliases;
    QHash<QByteArray, UsageSums> m_used;
};

} // namespace

Result<PriceChangeReport> comparePrices(Database &database, const PriceList &list, qint64 nowUs)
{
    return Comparison(database, list, nowUs).run();
}

} // namespace orchestris
