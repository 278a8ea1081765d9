// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/capabilityreport.h"
#include "models/domain/modelchange.h"
#include "models/domain/result.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace orchestris {

/// What to store of an alias.
struct AliasDraft {
    QString formerName; ///< empty: a new one; lists of models and limits that name it follow
    QString name;
    QList<AliasTarget> targets;
};

/// What to store of a model.
struct ModelDraft {
    Id id = 0;         ///< 0: a new one, which needs a provider and a name
    Id providerId = 0; ///< of a new one
    QString name;      ///< of a new one
    ModelChange change;
};

/// What the price list has for some models.
struct ListedPrices {
    QString date;                 ///< of the list: "2026-09-23"
    QHash<QString, Price> prices; ///< by the model's name; those that it does not have are not here
};

/// What the pages ask about models and aliases: what there is beside the snapshot, and every
/// change. Lives in the main thread; every call returns at once and answers by `done` in the main
/// thread, unless `context` is gone by then. No implementation in ui: app provides one, tests a
/// scripted one.
class ModelSource : public QObject
{
    Q_OBJECT
public:
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    using QObject::QObject;

    virtual void saveAlias(const AliasDraft &draft, QObject *context, Done<ModelAlias> done) = 0;
    virtual void removeAliases(const QStringList &names, QObject *context, Done<void> done) = 0;

    /// A new price is a version of its own: it counts for requests from now on.
    virtual void saveModel(const ModelDraft &draft, QObject *context, Done<Model> done) = 0;
    /// All of them or none.
    virtual void removeModels(const QList<Id> &models, QObject *context, Done<void> done) = 0;
    /// Takes `removeModels` back; answers how many are there again.
    virtual void restoreModels(const QList<Model> &models, QObject *context, Done<int> done) = 0;
    /// Gives them the list's prices, where it has some; answers how many have a new one.
    virtual void useListPrices(const QList<Id> &models, QObject *context, Done<int> done) = 0;
    /// What the list has for models of those names at that provider, whether they are there or not.
    virtual void findListPrices(const Provider &provider, const QStringList &names,
                                QObject *context, Done<ListedPrices> done) = 0;

    /// The last probe of each provider and model, newest first.
    virtual void listProbes(QObject *context, Done<QList<StoredProbe>> done) = 0;
    virtual void keepProbe(Id provider, const CapabilityReport &report, QObject *context,
                           Done<void> done) = 0;

Q_SIGNALS:
    void probesChanged(); ///< one was kept
};

} // namespace orchestris
