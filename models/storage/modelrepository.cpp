// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/modelrepository.h"

#include "models/domain/errorwords.h"
#include "models/storage/auditrepository.h"
#include "models/storage/auditvalues.h"
#include "models/storage/listprice.h"
#include "models/storage/pricerow.h"
#include "models/storage/providerrepository.h"
#include "models/storage/rows.h"

#include <QJsonArray>

namespace orchestris {

namespace {

tl::unexpected<Error> notFound()
{
    return fail(ErrorCode::NotFound, Errors::tr("That model does not exist."));
}

} // namespace

Result<QList<Model>> ModelRepository::select(const QString &where, const QVariantList &bindings)
{
    return readRows(
        m_database,
        QStringLiteral("SELECT models.id, provider_id, models.name, models.created_at_us, "
                       "models.max_output, models.context_tokens, %1 FROM models LEFT JOIN prices "
                       "ON prices.id = price_id "
                       "JOIN providers ON providers.id = provider_id %2 "
                       "ORDER BY provider_id, models.name")
            .arg(priceColumns(), where),
        bindings, [](const QSqlQuery &row) {
            return Model{row.value(0).toLongLong(), row.value(1).toLongLong(),
                         row.value(2).toString(),   readPrice(row, 6),
                         row.value(3).toLongLong(), row.value(4).toLongLong(),
                         row.value(5).toLongLong()};
        });
}

Result<QList<Model>> ModelRepository::list()
{
    return select({}, {});
}

Result<Model> ModelRepository::find(Id model)
{
    auto found = select(QStringLiteral("WHERE models.id = ?"), {model});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return notFound();
    return found->first();
}

Result<Model> ModelRepository::findByDirectId(const QString &directId)
{
    auto found =
        select(QStringLiteral("WHERE providers.name || '/' || models.name = ?"), {directId});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound,
                    Errors::tr("There is no model \"%1\". Models are named provider/model.")
                        .arg(directId.left(300)));
    return found->first();
}

Result<Price> ModelRepository::price(Id version)
{
    auto found = readRows(
        m_database, QStringLiteral("SELECT %1 FROM prices WHERE id = ?").arg(priceColumns()),
        {version}, [](const QSqlQuery &row) { return readPrice(row, 0).value_or(Price{}); });
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, Errors::tr("That price version does not exist."));
    return found->first();
}

Result<Id> ModelRepository::insert(Id provider, const QString &name,
                                   const std::optional<Price> &price)
{
    auto inserted = m_database.run(
        QStringLiteral("INSERT INTO models (provider_id, name, created_at_us) VALUES (?, ?, ?)"),
        {provider, name, m_clock.nowUs()});
    if (!inserted)
        return tl::unexpected(inserted.error());
    const Id model = inserted->lastInsertId().toLongLong();
    if (price) {
        if (auto priced = setPrice(model, *price); !priced)
            return tl::unexpected(priced.error());
    }
    return model;
}

Result<void> ModelRepository::setPrice(Id model, const Price &price)
{
    auto version = m_database.run(
        QStringLiteral("INSERT INTO prices (model_id, input, cached_input, cache_write, output, "
                       "tiers, source, created_at_us) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {model, price.rates.input, optionalRate(price.rates.cachedInput),
         optionalRate(price.rates.cacheWrite), price.rates.output, tiersToText(price.tiers),
         price.source, m_clock.nowUs()});
    if (!version)
        return tl::unexpected(version.error());
    auto set = m_database.run(QStringLiteral("UPDATE models SET price_id = ? WHERE id = ?"),
                              {version->lastInsertId(), model});
    if (!set)
        return tl::unexpected(set.error());
    return {};
}

Result<Model> ModelRepository::add(Id providerId, const QString &name,
                                   const std::optional<Rates> &rates)
{
    if (auto checked = checkModelName(name); !checked)
        return tl::unexpected(checked.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto provider = ProviderRepository(m_database, m_clock).find(providerId);
    if (!provider)
        return tl::unexpected(provider.error());
    std::optional<Price> price;
    if (rates)
        price = Price{0, *rates, {}, QStringLiteral("manual"), 0};
    auto existing =
        select(QStringLiteral("WHERE provider_id = ? AND models.name = ?"), {providerId, name});
    if (!existing)
        return tl::unexpected(existing.error());
    Id id = 0;
    QJsonObject before;
    if (!existing->isEmpty()) {
        id = existing->first().id;
        before = auditValues(existing->first());
        if (!price)
            return fail(ErrorCode::AlreadyExists,
                        Errors::tr("The model %1/%2 is already there. Give prices to change "
                                   "them.")
                            .arg(provider->name, name));
        const auto &old = existing->first().price;
        if (old && old->rates == price->rates && old->tiers.isEmpty()
            && old->source == price->source)
            return existing->first();
        if (auto priced = setPrice(id, *price); !priced)
            return tl::unexpected(priced.error());
    } else {
        if (!price)
            price = listPrice(PriceList::builtIn(), *provider, name);
        auto inserted = insert(providerId, name, price);
        if (!inserted)
            return tl::unexpected(inserted.error());
        id = *inserted;
    }
    auto model = find(id);
    if (!model)
        return model;
    if (auto noted = AuditRepository(m_database)
                         .append(existing->isEmpty() ? QStringLiteral("model.add")
                                                     : QStringLiteral("model.price"),
                                 provider->name + u'/' + name, before, auditValues(*model));
        !noted)
        return tl::unexpected(noted.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return model;
}

Result<int> ModelRepository::addMissing(Id providerId, const QStringList &names)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto provider = ProviderRepository(m_database, m_clock).find(providerId);
    if (!provider)
        return tl::unexpected(provider.error());
    auto existing = select(QStringLiteral("WHERE provider_id = ?"), {providerId});
    if (!existing)
        return tl::unexpected(existing.error());
    QSet<QString> known;
    for (const Model &model : std::as_const(*existing))
        known.insert(model.name);
    const PriceList prices = PriceList::builtIn();
    QStringList added;
    for (const QString &name : names) {
        if (known.contains(name) || !checkModelName(name))
            continue;
        auto inserted = insert(providerId, name, listPrice(prices, *provider, name));
        if (!inserted)
            return tl::unexpected(inserted.error());
        known.insert(name);
        added.append(name);
    }
    if (added.isEmpty())
        return 0;
    if (auto noted = AuditRepository(m_database)
                         .append(QStringLiteral("model.import"), provider->name, {},
                                 {{QStringLiteral("models"), QJsonArray::fromStringList(added)}});
        !noted)
        return tl::unexpected(noted.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return static_cast<int>(added.size());
}

Result<QString> ModelRepository::directId(const Model &model)
{
    return ProviderRepository(m_database, m_clock)
        .find(model.providerId)
        .map([&](const Provider &provider) { return QString(provider.name + u'/' + model.name); });
}

Result<void> ModelRepository::setMaximumOutput(Id id, qint64 tokens)
{
    ModelChange wanted;
    wanted.maximumOutput = tokens;
    return change(id, wanted).map([](const Model &) {});
}

Result<void> ModelRepository::remove(Id id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto model = find(id);
    if (!model)
        return tl::unexpected(model.error());
    auto name = directId(*model);
    if (!name)
        return tl::unexpected(name.error());
    auto removed = m_database.run(QStringLiteral("DELETE FROM models WHERE id = ?"), {id});
    if (!removed)
        return tl::unexpected(removed.error());
    if (auto noted = AuditRepository(m_database)
                         .append(QStringLiteral("model.remove"), *name, auditValues(*model), {});
        !noted)
        return noted;
    return transaction->commit();
}

} // namespace orchestris
