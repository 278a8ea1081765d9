// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <functional>
#include <memory>

namespace orchestris {

/// The operating system's keychain. Confined to its thread, which needs an event loop. `done` is
/// called once, later, in that thread, or never if the keychain object is destroyed before.
class Keychain
{
public:
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    virtual ~Keychain() = default;
    /// False: do not even ask, there cannot be one here (no session bus). Quick.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// NotFound: it works but has no such entry. Timeout, Unavailable: it does not work.
    virtual void read(const QString &name, Done<Secret> done) = 0;
    virtual void write(const QString &name, const Secret &secret, Done<void> done) = 0;
    virtual void remove(const QString &name, Done<void> done) = 0;
};

/// By QtKeychain, service "orchestris". Each call ends within 5 s.
[[nodiscard]] std::unique_ptr<Keychain> makeSystemKeychain();
/// Never available: for what must leave the user's own alone.
[[nodiscard]] std::unique_ptr<Keychain> makeNoKeychain();

} // namespace orchestris
