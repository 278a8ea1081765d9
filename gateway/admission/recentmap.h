// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <unordered_map>
#include <utility>

namespace orchestris {

/// A map that remembers in which order its entries were asked for, so that the least recently used
/// can go. A look-up costs one hash. Not thread-safe.
template<typename Key, typename Value, typename Hash = std::hash<Key>>
class RecentMap
{
public:
    RecentMap() = default;
    RecentMap(const RecentMap &) = delete; // entries know their neighbours' places
    RecentMap &operator=(const RecentMap &) = delete;

    /// The value of `key`, made if there is none; it is the most recently used one then. Valid
    /// until it is dropped.
    Value &use(const Key &key)
    {
        const auto [position, isNew] = m_entries.try_emplace(key);
        Entry *entry = &position->second;
        if (isNew)
            entry->key = &position->first;
        else if (entry == m_newest)
            return entry->value;
        else
            unlink(entry);
        entry->newer = nullptr;
        entry->older = m_newest;
        (m_newest ? m_newest->newer : m_oldest) = entry;
        m_newest = entry;
        return entry->value;
    }

    /// Only of a map that is not empty.
    [[nodiscard]] const Value &oldest() const { return m_oldest->value; }
    void dropOldest()
    {
        Entry *entry = m_oldest;
        unlink(entry);
        m_entries.erase(m_entries.find(*entry->key));
    }

    [[nodiscard]] size_t size() const { return m_entries.size(); }

private:
    struct Entry {
        Value value{};
        const Key *key = nullptr; // the map's own: its nodes stay where they are
        Entry *newer = nullptr;
        Entry *older = nullptr;
    };

    void unlink(Entry *entry)
    {
        (entry->newer ? entry->newer->older : m_newest) = entry->older;
        (entry->older ? entry->older->newer : m_oldest) = entry->newer;
    }

    std::unordered_map<Key, Entry, Hash> m_entries;
    Entry *m_newest = nullptr;
    Entry *m_oldest = nullptr;
};

} // namespace orchestris
