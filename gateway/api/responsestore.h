// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/owner.h"
#include "models/domain/settings.h"

#include <QByteArray>

#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

namespace orchestris {

/// One answer of the Responses API that a client may come back to.
struct StoredResponse {
    QByteArray target;     ///< direct ID of the model that answered
    QByteArray model;      ///< as it was asked for: who may not call it does not get at it either
    Id organizationId = 0; ///< whose key asked: only their keys get at it
    Id userId = 0;
    /// The provider keeps it. Else it was made here, and what follows is kept in memory only; JSON.
    bool isNative = false;
    bool isBackground = false; ///< native: what it uses is not recorded yet
    QByteArray input;          ///< the items so far, without the brackets of a list; may be empty
    QByteArray output;         ///< the items of the answer, without brackets; may be empty
    QByteArray response;       ///< the response object
};

struct ResponseStoreLimits {
    qint64 bytes = 0; ///< of all that is kept, names included
    qint64 ageUs = 0;

    [[nodiscard]] static ResponseStoreLimits from(const Settings &settings)
    {
        return {settings.keptTurnsBytes, qint64(settings.keptTurnsMs) * 1000};
    }
};

/// Where the responses of the last hours are: which provider keeps those it made itself, and the
/// turns of those that were translated, as long as bytes and age allow; the oldest go first.
/// Nothing of it is ever written to a disk. Thread-safe: one lock, held for a look-up.
class ResponseStore
{
public:
    using Entry = std::shared_ptr<const StoredResponse>;

    void put(const QByteArray &id, StoredResponse response, qint64 nowUs,
             const ResponseStoreLimits &limits);
    /// Null if there is none (any more), or it belongs to another owner.
    [[nodiscard]] Entry find(const QByteArray &id, Id organization, Id user, qint64 nowUs) const;
    void remove(const QByteArray &id);

    [[nodiscard]] qint64 bytes() const;

private:
    struct Kept {
        Entry entry;
        qint64 bytes = 0;
        qint64 untilUs = 0;
        quint64 number = 0;
    };
    struct Place {
        std::string id;
        quint64 number = 0; ///< an entry that was put again has another
    };

    void dropOldest();
    void drop(std::unordered_map<std::string, Kept>::iterator found);

    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Kept> m_kept;
    std::deque<Place> m_order;
    qint64 m_bytes = 0;
    quint64 m_numbers = 0;
};

} // namespace orchestris
