// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/fakebackend.h"
#include "ui/modelsource.h"

#include <optional>

namespace orchestris::test {

/// A ModelSource in memory: answers in the next turn of the event loop, keeps what it was asked,
/// fails the next call on demand. With a backend it changes that one's configuration.
class FakeModels final : public ModelSource
{
public:
    explicit FakeModels(const Clock &clock, FakeBackend *backend = nullptr)
        : m_clock(clock)
        , m_backend(backend)
    {
    }

    void setBackend(FakeBackend *backend) { m_backend = backend; }
    void failNext(const Error &error) { m_failure = error; }

    QList<StoredProbe> probes; ///< newest first
    ListedPrices listed;       ///< what the price list has, of whatever provider

    // What was asked
    QList<AliasDraft> savedAliases;
    QList<QStringList> removedAliases;
    QList<ModelDraft> savedModels;
    QList<QList<Id>> removedModels;
    QList<QList<Model>> restoredModels;
    QList<QList<Id>> repriced;

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
    template<typename T>
    void answer(QObject *context, Done<T> done, Result<T> result)
    {
        if (m_failure)
            result = tl::unexpected<Error>(*std::exchange(m_failure, std::nullopt));
        QMetaObject::invokeMethod(
            context, [done = std::move(done), result = std::move(result)] { done(result); },
            Qt::QueuedConnection);
    }
    [[nodiscard]] bool works() const { return m_backend && !m_failure; }

    const Clock &m_clock;
    FakeBackend *m_backend;
    std::optional<Error> m_failure;
};

} // namespace orchestris::test
