// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of ModelRepository that changes what is there.
#include "models/storage/auditrepository.h"

#include "models/domain/errorwords.h"
#include "models/storage/auditvalues.h"
#include "models/storage/listprice.h"
#include "models/storage/modelrepository.h"
#include "models/storage/providerrepository.h"
#include "models/storage/rows.h"

#include <QJsonArray>

namespace orchestris {

namespace {

bool isSame(const std::optional<Price> &one, const std::optional<Price> &other)
{
    if (!one || !other)
        return one.has_value() == other.has_value();
    const auto tiersAgree = [](const PriceTier &a, const PriceTier &b) {
        return a.aboveInput == b.aboveInput && a.rates == b.rates;
    };
    return one->rates == other->rates && one->source == other->source
           && std::equal(one->tiers.begin(), one->tiers.end(), other->tiers.begin(),
                         other->tiers.end(), tiersAgree);
}

/// By what the audit names it: one thing that changed, or that several did.
QString actionOf(const Model &before, const ModelChange &change)
{
    const bool price = change.price && !isSame(*change.price, before.price);
    const bool output = change.maximumOutput && *change.maximumOutput != before.maximumOutput;
    const bool context = change.contextTokens && *change.contextTokens != before.contextTokens;
    if (int(price) + int(output) + int(context) > 1)
        return QStringLiteral("model.set");
    return price     ? QStringLiteral("model.price")
           : output  ? QStringLiteral("model.max_output")
           : context ? QStringLiteral("model.context")
                     : QString();
}

} // namespace

Result<void> ModelRepository::apply(const Model &before, const ModelChange &change)
{
    auto updated = m_database.run(
        QStringLiteral("UPDATE models SET max_output = ?, context_tokens = ? WHERE id = ?"),
        {nullIfZero(change.maximumOutput.value_or(before.maximumOutput)),
         change.contextTokens.value_or(before.contextTokens), before.id});
    if (!updated)
        return tl::unexpected(updated.error());
    if (!change.price || isSame(*change.price, before.price))
        return {};
    if (*change.price)
        return setPrice(before.id, **change.price);
    return m_database
        .run(QStringLiteral("UPDATE models SET price_id = NULL WHERE id = ?"), {before.id})
        .map([](const QSqlQuery &) {});
}

Result<Model> ModelRepository::change(Id id, const ModelChange &wanted)
{
    if (auto checked = checkModelChange(wanted); !checked)
        return tl::unexpected(checked.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto before = find(id);
    if (!before)
        return before;
    const QString action = actionOf(*before, wanted);
    if (action.isEmpty())
        return before;
    if (auto applied = apply(*before, wanted); !applied)
        return tl::unexpected(applied.error());
    auto after = find(id);
    if (!after)
        return after;
    auto name = directId(*after);
    if (!name)
        return tl::unexpected(name.error());
    if (auto noted = AuditRepository(m_database)
                         .append(action, *name, auditValues(*before), auditValues(*after));
        !noted)
        return tl::unexpected(noted.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return after;
}

Result<Model> ModelRepository::create(Id providerId, const QString &name, const ModelChange &wanted)
{
    if (auto checked = checkModelName(name); !checked)
        return tl::unexpected(checked.error());
    if (auto checked = checkModelChange(wanted); !checked)
        return tl::unexpected(checked.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto provider = ProviderRepository(m_database, m_clock).find(providerId);
    if (!provider)
        return tl::unexpected(provider.error());
    auto existing =
        select(QStringLiteral("WHERE provider_id = ? AND models.name = ?"), {providerId, name});
    if (!existing)
        return tl::unexpected(existing.error());
    if (!existing->isEmpty())
        return fail(ErrorCode::AlreadyExists,
                    Errors::tr("The model %1/%2 is already there.").arg(provider->name, name));
    auto id = insert(providerId, name, {});
    if (!id)
        return tl::unexpected(id.error());
    Model blank;
    blank.id = *id;
    if (auto applied = apply(blank, wanted); !applied)
        return tl::unexpected(applied.error());
    auto model = find(*id);
    if (!model)
        return model;
    if (auto noted = AuditRepository(m_database)
                         .append(QStringLiteral("model.add"), provider->name + u'/' + name, {},
                                 auditValues(*model));
        !noted)
        return tl::unexpected(noted.error());
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return model;
}

Result<int> ModelRepository::useListPrices(const QList<Id> &ids)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const PriceList prices = PriceList::builtIn();
    int changed = 0;
    for (const Id id : ids) {
        auto model = find(id);
        if (!model)
            return tl::unexpected(model.error());
        auto provider = ProviderRepository(m_database, m_clock).find(model->providerId);
        if (!provider)
            return tl::unexpected(provider.error());
        const auto listed = listPrice(prices, *provider, model->name);
        if (!listed || isSame(listed, model->price))
            continue;
        ModelChange wanted;
        wanted.price = listed;
        if (auto done = change(id, wanted); !done)
            return tl::unexpected(done.error());
        ++changed;
    }
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return changed;
}

Result<int> ModelRepository::restore(const QList<Model> &models)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    int back = 0;
    for (const Model &model : models) {
        auto provider = ProviderRepository(m_database, m_clock).find(model.providerId);
        if (!provider && provider.error().code == ErrorCode::NotFound)
            continue;
        if (!provider)
            return tl::unexpected(provider.error());
        // Its old version of the price, if there was one: they outlive their models.
        auto inserted = m_database.run(
            QStringLiteral("INSERT INTO models (provider_id, name, price_id, created_at_us, "
                           "max_output, context_tokens) VALUES (?, ?, (SELECT id FROM prices "
                           "WHERE id = ?), ?, ?, ?) ON CONFLICT (provider_id, name) DO NOTHING"),
            {model.providerId, model.name, model.price ? QVariant(model.price->id) : QVariant(),
             model.createdAtUs, nullIfZero(model.maximumOutput), model.contextTokens});
        if (!inserted)
            return tl::unexpected(inserted.error());
        if (inserted->numRowsAffected() < 1)
            continue;
        ++back;
        if (auto noted = AuditRepository(m_database)
                             .append(QStringLiteral("model.add"),
                                     provider->name + u'/' + model.name, {}, auditValues(model));
            !noted)
            return tl::unexpected(noted.error());
    }
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return back;
}

} // namespace orchestris
