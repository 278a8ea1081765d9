// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/priceapplication.h"

#include "models/storage/database.h"
#include "models/storage/listprice.h"
#include "models/storage/modelrepository.h"
#include "models/storage/providerrepository.h"

namespace orchestris {

Result<int> applyPrices(Database &database, const Clock &clock, const PriceList &list,
                        const QList<Id> &models)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    ModelRepository repository(database, clock);
    ProviderRepository providers(database, clock);
    int changed = 0;
    for (const Id id : models) {
        const auto model = repository.find(id);
        if (!model)
            return tl::unexpected(model.error());
        const auto provider = providers.find(model->providerId);
        if (!provider)
            return tl::unexpected(provider.error());
        ModelChange change;
        change.price = listPrice(list, *provider, model->name);
        if (!*change.price)
            continue;
        const auto after = repository.change(id, change);
        if (!after)
            return tl::unexpected(after.error());
        if (!model->price || model->price->id != after->price->id)
            ++changed;
    }
    if (auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return changed;
}

} // namespace orchestris
