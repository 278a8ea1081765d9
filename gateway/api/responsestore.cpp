// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/responsestore.h"

namespace orchestris {

namespace {

/// What an entry costs besides its texts.
constexpr qint64 Overhead = 256;
/// The names of responses that providers keep are worth a day; they hold no content.
constexpr qint64 NativeAgeUs = 24ll * 3600 * 1'000'000;

} // namespace

void ResponseStore::put(const QByteArray &id, StoredResponse response, qint64 nowUs,
                        const ResponseStoreLimits &limits)
{
    const qint64 bytes = Overhead + id.size() * 2 + response.target.size() + response.input.size()
                         + response.output.size() + response.response.size();
    if (bytes > limits.bytes)
        return;
    const qint64 ageUs = response.isNative ? NativeAgeUs : limits.ageUs;
    auto entry = std::make_shared<const StoredResponse>(std::move(response));
    const std::string name = id.toStdString();

    const std::lock_guard lock(m_mutex);
    if (const auto found = m_kept.find(name); found != m_kept.end())
        drop(found);
    const quint64 number = ++m_numbers;
    m_kept.emplace(name, Kept{std::move(entry), bytes, nowUs + ageUs, number});
    m_order.push_back({name, number});
    m_bytes += bytes;
    while (m_bytes > limits.bytes)
        dropOldest();
    while (!m_order.empty()) {
        const auto found = m_kept.find(m_order.front().id);
        const bool isCurrent =
            found != m_kept.end() && found->second.number == m_order.front().number;
        if (isCurrent && found->second.untilUs > nowUs)
            break;
        dropOldest();
    }
}

ResponseStore::Entry ResponseStore::find(const QByteArray &id, Id organization, Id user,
                                         qint64 nowUs) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_kept.find(id.toStdString());
    if (found == m_kept.end() || found->second.untilUs <= nowUs)
        return nullptr;
    const Entry &entry = found->second.entry;
    const bool isTheirs = entry->organizationId == organization && entry->userId == user;
    return isTheirs ? entry : nullptr;
}

void ResponseStore::remove(const QByteArray &id)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_kept.find(id.toStdString()); found != m_kept.end())
        drop(found);
}

qint64 ResponseStore::bytes() const
{
    const std::lock_guard lock(m_mutex);
    return m_bytes;
}

void ResponseStore::drop(std::unordered_map<std::string, Kept>::iterator found)
{
    m_bytes -= found->second.bytes;
    m_kept.erase(found);
}

void ResponseStore::dropOldest()
{
    const Place place = std::move(m_order.front());
    m_order.pop_front();
    if (const auto found = m_kept.find(place.id);
        found != m_kept.end() && found->second.number == place.number)
        drop(found);
}

} // namespace orchestris
