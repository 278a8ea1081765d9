// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/storage/keyrepository.h"
#include "models/storage/storage.h"
#include "tests/unit/storagefixture.h"

#include <QRandomGenerator>

namespace orchestris {

/// What tests of a whole Storage share: a data folder and a keychain for each test function, the
/// latest snapshot, and questions that wait for their answers.
class RunningStorage : public QObject
{
protected:
    [[nodiscard]] std::unique_ptr<Storage> make(bool serving = false) const
    {
        StorageOptions options;
        options.dataDir = m_folder->path();
        options.serving = serving;
        options.secretsInFile = false;
        options.makeKeychain = [content = m_keychain] {
            return std::make_unique<FakeKeychain>(content);
        };
        return std::make_unique<Storage>(std::move(options));
    }
    [[nodiscard]] std::unique_ptr<Storage> start(bool serving = false)
    {
        auto storage = make(serving);
        m_failure.reset();
        m_snapshot.reset();
        connect(storage.get(), &Storage::opened, this,
                [this](const SnapshotPtr &snapshot) { m_snapshot = snapshot; });
        connect(storage.get(), &Storage::configurationChanged, this,
                [this](const SnapshotPtr &snapshot) { m_snapshot = snapshot; });
        connect(storage.get(), &Storage::failed, this,
                [this](const Error &error) { m_failure = error; });
        storage->start();
        [&] { QTRY_VERIFY(m_snapshot || m_failure); }();
        return storage;
    }
    template<typename T>
    [[nodiscard]] Result<T> ask(Storage &storage, std::function<Result<T>(StorageContext &)> work)
    {
        std::optional<Result<T>> answer;
        storage.runThen<T>(std::move(work), this,
                           [&](Result<T> result) { answer = std::move(result); });
        [&] { QTRY_VERIFY(answer); }();
        return answer.value_or(fail(ErrorCode::Timeout, QStringLiteral("no answer")));
    }
    [[nodiscard]] Result<IssuedKey> issue(Storage &storage, const QString &name)
    {
        return ask<IssuedKey>(storage, [name](StorageContext &context) {
            KeyRequest request;
            request.name = name;
            return KeyRepository(context.db, context.hasher, context.clock)
                .issue(request, *QRandomGenerator::system());
        });
    }
    [[nodiscard]] qint64 number(Storage &storage, const QString &statement)
    {
        return ask<qint64>(storage,
                           [statement](StorageContext &context) {
                               return context.db.value(statement).map(
                                   [](const QVariant &value) { return value.toLongLong(); });
                           })
            .value_or(-1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FakeKeychain::Content> m_keychain;
    SnapshotPtr m_snapshot;
    std::optional<Error> m_failure;

    [[nodiscard]] static qint64 nowUs() { return SystemClock().nowUs(); }
    void begin()
    {
        m_snapshot.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_keychain = std::make_shared<FakeKeychain::Content>();
    }
};

} // namespace orchestris
