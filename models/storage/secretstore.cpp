// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/secretstore.h"

#include "models/storage/credentials.h"

namespace orchestris {

namespace {

/// One `resolve` under way.
struct Run {
    SecretStore::Credentials credentials;
    size_t waiting = 0;
    std::function<void(SecretStore::Credentials)> done;

    void finish()
    {
        if (--waiting == 0)
            done(std::move(credentials));
    }
};

} // namespace

SecretStore::SecretStore(std::unique_ptr<Keychain> keychain)
    : m_keychain(std::move(keychain))
{
}

SecretStore::~SecretStore()
{
    *m_alive = false;
}

void SecretStore::write(const QString &name, const Secret &secret, Keychain::Done<void> done)
{
    m_known.erase(name);
    m_keychain->write(name, secret,
                      [this, alive = m_alive, name, done = std::move(done)](Result<void> result) {
                          if (*alive)
                              m_known.erase(name); // a read may have come between
                          done(std::move(result));
                      });
}

void SecretStore::remove(const QString &name, Keychain::Done<void> done)
{
    m_keychain->remove(name,
                       [this, alive = m_alive, name, done = std::move(done)](Result<void> result) {
                           if (*alive)
                               m_known.erase(name);
                           done(std::move(result));
                       });
}

void SecretStore::resolve(const QList<Provider> &providers, std::function<void(Credentials)> done)
{
    m_silent = false;
    auto run = std::make_shared<Run>();
    run->done = std::move(done);
    run->waiting = 1; // this call itself
    for (const Provider &provider : providers) {
        if (provider.credential.kind == CredentialReference::Kind::None)
            continue;
        if (provider.credential.kind != CredentialReference::Kind::Keychain) {
            run->credentials.emplace(provider.id, resolveCredential(provider.credential));
            continue;
        }
        const QString name = provider.credential.value;
        if (const auto known = m_known.find(name); known != m_known.end()) {
            run->credentials.emplace(provider.id, known->second);
            continue;
        }
        ++run->waiting;
        m_keychain->read(
            name, [this, alive = m_alive, run, id = provider.id, name](Result<Secret> found) {
                if (*alive && found)
                    m_known.insert_or_assign(name, *found);
                else if (*alive && found.error().code == ErrorCode::Timeout)
                    m_silent = true;
                run->credentials.emplace(id, std::move(found));
                run->finish();
            });
    }
    run->finish();
}

} // namespace orchestris
