// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modelsession.h"

#include "app/runtime.h"
#include "models/domain/errorwords.h"
#include "models/storage/aliasrepository.h"
#include "models/storage/database.h"
#include "models/storage/listprice.h"
#include "models/storage/modelrepository.h"
#include "models/storage/probereportrepository.h"
#include "models/storage/storage.h"

namespace orchestris {

namespace {

/// All that is done to the storage in one transaction.
template<typename T>
Result<T> committed(Transaction &transaction, Result<T> result)
{
    if (!result)
        return result;
    if (auto done = transaction.commit(); !done)
        return tl::unexpected(done.error());
    return result;
}

Result<ModelAlias> storeAlias(StorageContext &storage, const AliasDraft &draft)
{
    AliasRepository aliases(storage.db, storage.clock);
    auto transaction = Transaction::begin(storage.db);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (draft.formerName.isEmpty()) {
        const auto all = aliases.list();
        if (!all)
            return tl::unexpected(all.error());
        for (const ModelAlias &alias : *all) {
            if (alias.name == draft.name)
                return fail(ErrorCode::AlreadyExists,
                            Errors::tr("There is already an alias \"%1\".").arg(draft.name));
        }
    } else if (auto renamed = aliases.rename(draft.formerName, draft.name); !renamed) {
        return tl::unexpected(renamed.error());
    }
    return committed(*transaction, aliases.set(draft.name, draft.targets));
}

} // namespace

ModelSession::ModelSession(Runtime &runtime, QObject *parent)
    : ModelSource(parent)
    , m_runtime(runtime)
{
}

void ModelSession::saveAlias(const AliasDraft &draft, QObject *context, Done<ModelAlias> done)
{
    m_runtime.storage().runThen<ModelAlias>(
        [draft](StorageContext &storage) { return storeAlias(storage, draft); }, context,
        std::move(done));
}

void ModelSession::removeAliases(const QStringList &names, QObject *context, Done<void> done)
{
    m_runtime.storage().runThen<void>(
        [names](StorageContext &storage) -> Result<void> {
            auto transaction = Transaction::begin(storage.db);
            if (!transaction)
                return tl::unexpected(transaction.error());
            for (const QString &name : names) {
                if (auto removed = AliasRepository(storage.db, storage.clock).remove(name);
                    !removed)
                    return removed;
            }
            return transaction->commit();
        },
        context, std::move(done));
}

void ModelSession::saveModel(const ModelDraft &draft, QObject *context, Done<Model> done)
{
    m_runtime.storage().runThen<Model>(
        [draft](StorageContext &storage) {
            ModelRepository models(storage.db, storage.clock);
            return draft.id == 0 ? models.create(draft.providerId, draft.name, draft.change)
                                 : models.change(draft.id, draft.change);
        },
        context, std::move(done));
}

void ModelSession::removeModels(const QList<Id> &models, QObject *context, Done<void> done)
{
    m_runtime.storage().runThen<void>(
        [models](StorageContext &storage) -> Result<void> {
            auto transaction = Transaction::begin(storage.db);
            if (!transaction)
                return tl::unexpected(transaction.error());
            for (const Id model : models) {
                if (auto removed = ModelRepository(storage.db, storage.clock).remove(model);
                    !removed)
                    return removed;
            }
            return transaction->commit();
        },
        context, std::move(done));
}

void ModelSession::restoreModels(const QList<Model> &models, QObject *context, Done<int> done)
{
    m_runtime.storage().runThen<int>(
        [models](StorageContext &storage) {
            return ModelRepository(storage.db, storage.clock).restore(models);
        },
        context, std::move(done));
}

void ModelSession::useListPrices(const QList<Id> &models, QObject *context, Done<int> done)
{
    m_runtime.storage().runThen<int>(
        [models](StorageContext &storage) {
            return ModelRepository(storage.db, storage.clock).useListPrices(models);
        },
        context, std::move(done));
}

void ModelSession::findListPrices(const Provider &provider, const QStringList &names,
                                  QObject *context, Done<ListedPrices> done)
{
    // Reading the list takes some milliseconds, so not in the main thread.
    m_runtime.storage().readThen<ListedPrices>(
        [provider, names](Database &) -> Result<ListedPrices> {
            const PriceList list = PriceList::builtIn();
            ListedPrices found{list.date(), {}};
            for (const QString &name : names) {
                if (const auto price = listPrice(list, provider, name))
                    found.prices.insert(name, *price);
            }
            return found;
        },
        context, std::move(done));
}

void ModelSession::listProbes(QObject *context, Done<QList<StoredProbe>> done)
{
    m_runtime.storage().readThen<QList<StoredProbe>>(
        [](Database &db) { return ProbeReportRepository(db).list(); }, context, std::move(done));
}

void ModelSession::keepProbe(Id provider, const CapabilityReport &report, QObject *context,
                             Done<void> done)
{
    m_runtime.storage().runThen<void>(
        [provider, report](StorageContext &storage) {
            return ProbeReportRepository(storage.db)
                .keep({provider, storage.clock.nowUs(), report});
        },
        context,
        [this, done = std::move(done)](const Result<void> &kept) {
            done(kept);
            if (kept)
                Q_EMIT probesChanged();
        });
}

} // namespace orchestris
