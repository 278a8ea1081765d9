// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/snapshot.h"
#include "models/storage/keychain.h"

#include <unordered_map>

namespace orchestris {

/// Providers' credentials: finds them by their references, and keeps those that go into the
/// keychain. Confined to the storage thread; `done` is called once, later, in that thread.
class SecretStore
{
public:
    using Credentials = std::unordered_map<Id, Result<Secret>>;

    explicit SecretStore(std::unique_ptr<Keychain> keychain);
    ~SecretStore();

    /// False: say so before asking somebody for a credential to keep.
    [[nodiscard]] bool hasKeychain() const { return m_keychain->isAvailable(); }
    [[nodiscard]] Keychain &keychain() { return *m_keychain; }

    void write(const QString &name, const Secret &secret, Keychain::Done<void> done);
    void remove(const QString &name, Keychain::Done<void> done);

    /// The credentials of all providers, errors included. Unlike the others, `done` is called
    /// before this returns if the keychain need not be asked: what it gave once is remembered.
    void resolve(const QList<Provider> &providers, std::function<void(Credentials)> done);
    /// Whether the last `resolve` found the keychain not answering: worth another try later.
    [[nodiscard]] bool keychainWasSilent() const { return m_silent; }

private:
    std::unique_ptr<Keychain> m_keychain;
    std::unordered_map<QString, Secret> m_known; // from the keychain, by name
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    bool m_silent = false;
};

} // namespace orchestris
