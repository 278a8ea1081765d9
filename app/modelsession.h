// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/modelsource.h"

namespace orchestris {

class Runtime;

/// What the console's pages ask of a ModelSource, done by the runtime. Lives in the main thread and
/// never waits.
class ModelSession final : public ModelSource
{
    Q_OBJECT
public:
    /// `runtime` must outlive it.
    explicit ModelSession(Runtime &runtime, QObject *parent = nullptr);

    void saveAlias(const AliasDraft &draft, QObject *context, Done<ModelAlias> done) override;
    void removeAliases(const QStringList &names, QObject *context, Done<void> done) override;
    void saveModel(const ModelDraft &draft, QObject *context, Done<Model> done) override;
    void removeModels(const QList<Id> &models, QObject *context, Done<void> done) override;
    void restoreModels(const QList<Model> &models, QObject *context, Done<int> done) override;
    void useListPrices(const QList<Id> &models, QObject *context, Done<int> done) override;
    void findListPrices(const Provider &provider, const QStringList &names, QObject *context,
                        Done<ListedPrices> done) override;
    void listProbes(QObject *context, Done<QList<StoredProbe>> done) override;
    void keepProbe(Id provider, const CapabilityReport &report, QObject *context,
                   Done<void> done) override;

private:
    Runtime &m_runtime;
};

} // namespace orchestris
