// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "models/domain/modelchange.h"
#include "models/domain/result.h"

#include <optional>

namespace orchestris {

class Database;
class PriceList;

/// Models and the versions of their prices. Every change is a row of the audit, in the same
/// transaction. Confined to the database's thread.
class ModelRepository
{
public:
    ModelRepository(Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    /// A new model gets `rates`, else the price of the built-in list if it has one. On an existing
    /// one `rates` become its next price version, unless they are its price already; AlreadyExists
    /// without them.
    [[nodiscard]] Result<Model> add(Id provider, const QString &name,
                                    const std::optional<Rates> &rates = {});
    /// Adds those that are not there yet, with list prices where known, and leaves the others as
    /// they are. Names that cannot be used are passed over. Answers how many were added.
    [[nodiscard]] Result<int> addMissing(Id provider, const QStringList &names);
    [[nodiscard]] Result<QList<Model>> list(); ///< by provider, then name; with current prices
    /// Tokens that an answer can have at most, 1 to 10,000,000; 0: unknown. NotFound.
    [[nodiscard]] Result<void> setMaximumOutput(Id model, qint64 tokens);
    /// A new price is a version of its own: requests until now keep theirs. Nothing changes, and
    /// nothing is noted, if all of it is so already. NotFound, InvalidArgument.
    [[nodiscard]] Result<Model> change(Id model, const ModelChange &change);
    /// A new model with just what `change` says. AlreadyExists.
    [[nodiscard]] Result<Model> create(Id provider, const QString &name, const ModelChange &change);
    /// Gives each of them the built-in list's price, if the list has one; answers how many have a
    /// new one now.
    [[nodiscard]] Result<int> useListPrices(const QList<Id> &models);
    /// What `remove` took away, as it was, with the version of its price. Those that are there
    /// again, or whose provider is gone, are passed over; answers how many are back.
    [[nodiscard]] Result<int> restore(const QList<Model> &models);
    /// Its price versions stay. Aliases and scopes keep the name (see ProviderRepository::remove).
    [[nodiscard]] Result<void> remove(Id model);
    [[nodiscard]] Result<Model> find(Id model);
    /// By direct ID, `provider/model`. NotFound.
    [[nodiscard]] Result<Model> findByDirectId(const QString &directId);
    /// Any version of any price, also of a removed model. NotFound.
    [[nodiscard]] Result<Price> price(Id version);

private:
    [[nodiscard]] Result<QList<Model>> select(const QString &where, const QVariantList &bindings);
    [[nodiscard]] Result<Id> insert(Id provider, const QString &name,
                                    const std::optional<Price> &price);
    [[nodiscard]] Result<QString> directId(const Model &model);
    [[nodiscard]] Result<void> setPrice(Id model, const Price &price);
    [[nodiscard]] Result<void> apply(const Model &before, const ModelChange &change);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace orchestris
