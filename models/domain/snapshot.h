// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/apikey.h"
#include "models/domain/iprange.h"
#include "models/domain/limitbook.h"
#include "models/domain/provider.h"
#include "models/domain/result.h"
#include "models/domain/settings.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace orchestris {

/// Lets unordered containers of std::string be asked with views.
struct StringHash {
    using is_transparent = void;
    size_t operator()(std::string_view text) const noexcept
    {
        return std::hash<std::string_view>{}(text);
    }
};
using StringSet = std::unordered_set<std::string, StringHash, std::equal_to<>>;
template<typename T>
using StringMap = std::unordered_map<std::string, T, StringHash, std::equal_to<>>;

/// Everything the administration decides, as rows.
struct Configuration {
    quint64 version = 0; ///< grows with each committed change
    QList<Organization> organizations;
    QList<User> users;
    QList<ApiKey> keys;
    QList<Provider> providers;
    QList<Model> models;
    QList<ModelAlias> aliases;
    QList<Limit> limits;
    Settings settings;
    /// With `Settings::trafficStopped`: since when, and who stopped it, as the audit says; 0 and
    /// empty if it does not.
    qint64 trafficStoppedAtUs = 0;
    QString trafficStoppedBy;
    /// Resolved credentials by provider id. An entry with an error says why it could not be read.
    std::unordered_map<Id, Result<Secret>> credentials;
};

/// An immutable configuration with the look-ups a request needs. Shared between threads by
/// `std::shared_ptr<const Snapshot>`; a request keeps the one it began with. Pointers into it live
/// as long as it does.
class Snapshot
{
public:
    struct KeyEntry {
        const ApiKey *key = nullptr;
        const Organization *organization = nullptr;
        const User *user = nullptr;     ///< null for an organization's key
        StringSet scope;                ///< names, if not everything
        StringSet visible;              ///< the user's, if not everything
        StringSet allowed;              ///< the organization's, if not everything
        std::vector<IpRange> addresses; ///< of clients; empty: any
        QByteArray secretHash;          ///< what the secret part must hash to
        qint64 validUntilUs = 0;        ///< of a secret that was replaced; 0: it is the newest
        /// The organization's, then the user's, then the key's.
        std::vector<const Limit *> limits;
        LoopGuardAction loopGuard = LoopGuardAction::Warn; ///< the key's own or its organization's
    };
    struct ModelEntry {
        const Model *model = nullptr;
        const Provider *provider = nullptr;
        QByteArray directId;
        QByteArray providerName;
        QByteArray modelName;
    };
    struct TargetEntry {
        const ModelEntry *model = nullptr;
        int priority = 0; ///< lower first
        int weight = 1;   ///< share among equal priorities
    };
    struct AliasEntry {
        const ModelAlias *alias = nullptr;
        QByteArray name;
        /// By priority; targets that do not exist (any more) are left out.
        std::vector<TargetEntry> targets;
    };

    explicit Snapshot(Configuration configuration);
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

    [[nodiscard]] const Configuration &configuration() const { return m_configuration; }
    [[nodiscard]] const Settings &settings() const { return m_configuration.settings; }

    /// By the public part of its secret, or of the one before it. Null if there is none.
    [[nodiscard]] const KeyEntry *key(std::string_view publicId) const;
    /// Null if there is none. Models of disabled providers are not found.
    [[nodiscard]] const ModelEntry *model(std::string_view directId) const;
    [[nodiscard]] const AliasEntry *alias(std::string_view name) const;
    [[nodiscard]] const std::vector<ModelEntry> &models() const { return m_models; }
    [[nodiscard]] const std::vector<AliasEntry> &aliases() const { return m_aliases; }

    [[nodiscard]] const Provider *provider(Id id) const;
    [[nodiscard]] const Organization *organization(Id id) const;
    [[nodiscard]] const User *user(Id id) const;
    [[nodiscard]] const ApiKey *keyById(Id id) const;
    /// The credential of a provider: empty if it has none, an error if it could not be read.
    [[nodiscard]] Result<Secret> credential(Id providerId) const;

private:
    [[nodiscard]] KeyEntry makeEntry(const ApiKey &row) const;

    Configuration m_configuration;
    LimitBook m_limits;
    std::vector<ModelEntry> m_models;
    std::vector<AliasEntry> m_aliases;
    StringMap<KeyEntry> m_keys;
    StringMap<const ModelEntry *> m_modelsById;
    StringMap<const AliasEntry *> m_aliasesByName;
    std::unordered_map<Id, const Provider *> m_providers;
    std::unordered_map<Id, const Organization *> m_organizations;
    std::unordered_map<Id, const User *> m_users;
    std::unordered_map<Id, const ApiKey *> m_keysById;
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Whether the key's scope, its user's visible models and its organization's allowed models all
/// have exactly this alias or direct ID.
[[nodiscard]] bool scopeAllows(const Snapshot::KeyEntry &key, std::string_view name);
/// Whether what runs with the key is to be ended: it, its user or its organization is off, and who
/// switched it off wanted that.
[[nodiscard]] bool endsRunning(const Snapshot::KeyEntry &key);

} // namespace orchestris
