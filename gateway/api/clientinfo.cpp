// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/clientinfo.h"

#include "gateway/json/jsonreader.h"
#include "models/domain/redaction.h"

#include <algorithm>

namespace orchestris {

namespace {

constexpr qsizetype MaximumClientRequestId = 512;
constexpr qsizetype MaximumProgram = 100;

bool isPrintableAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

} // namespace

tl::expected<QByteArray, ApiError> clientRequestId(const Request &request)
{
    const auto fits = [](QByteArrayView id) {
        return id.size() <= MaximumClientRequestId && isPrintableAscii(id);
    };
    const QByteArrayView given = request.header("x-client-request-id");
    if (!given.isEmpty()) {
        if (fits(given))
            return withoutKeys(given);
        return tl::unexpected(apierrors::badRequest(
            "The header X-Client-Request-Id must be ASCII of at most 512 characters.",
            "X-Client-Request-Id", "invalid_client_request_id"));
    }
    const QByteArrayView other = request.header("x-request-id");
    return fits(other) ? withoutKeys(other) : QByteArray();
}

QByteArray clientProgram(const Request &request)
{
    const QByteArrayView agent = request.header("user-agent");
    const qsizetype blank = agent.indexOf(' ');
    const QByteArrayView word = blank < 0 ? agent : agent.first(blank);
    const QByteArrayView cut = word.first(std::min(word.size(), MaximumProgram));
    return isPrintableAscii(cut) ? withoutKeys(cut) : QByteArray();
}

std::array<quint8, 16> clientAddress(const Request &request)
{
    std::array<quint8, 16> address{};
    const Q_IPV6ADDR bytes = request.peer.toIPv6Address(); // IPv4 is mapped
    std::copy_n(bytes.c, address.size(), address.begin());
    return address;
}

tl::expected<const Snapshot::KeyEntry *, ApiError>
keyOf(const Authenticator &authenticator, const Snapshot &snapshot, const Request &request)
{
    const auto key = authenticator.authenticate(snapshot, request.header("authorization"),
                                                clientAddress(request));
    if (!key)
        return tl::unexpected(apierrors::forKey(key.error()));
    return *key;
}

std::optional<ApiError> endedBy(const Snapshot &newest, Id key, const Authenticator &authenticator)
{
    if (newest.settings().trafficStopped)
        return apierrors::trafficStopped(newest);
    const ApiKey *row = newest.keyById(key);
    const Snapshot::KeyEntry *entry = row ? newest.key(row->publicId.toStdString()) : nullptr;
    if (!entry || !endsRunning(*entry))
        return std::nullopt;
    const auto refused = authenticator.stateOf(*entry);
    return refused ? std::optional(apierrors::forKey(*refused)) : std::nullopt;
}

ResponseStore::Entry earlierResponse(const ResponseStore &responses, const QByteArray &id,
                                     const Snapshot::KeyEntry &key, qint64 steadyUs)
{
    auto found = responses.find(id, key.key->organizationId, key.key->userId, steadyUs);
    const bool isOpen = found && scopeAllows(key, toStd(found->model));
    return isOpen ? found : nullptr;
}

void noteKey(UsageRecord &record, const Snapshot::KeyEntry &entry)
{
    record.ownerKind = entry.key->ownerKind;
    record.organizationId = entry.key->organizationId;
    record.userId = entry.key->userId;
    record.keyId = entry.key->id;
    record.keyName = entry.key->name;
    record.ownerName = entry.user ? entry.user->name : entry.organization->name;
}

} // namespace orchestris
