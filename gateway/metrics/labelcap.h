// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <string>
#include <unordered_set>

namespace orchestris {

/// Keeps a label from having any number of values: the first `maximum` different ones are
/// themselves, all others are "other". Not thread-safe.
class LabelCap
{
public:
    explicit LabelCap(size_t maximum)
        : m_maximum(maximum)
    {
    }

    /// Whether that value may be used as it is.
    [[nodiscard]] bool admits(QByteArrayView value)
    {
        std::string text(value.data(), static_cast<size_t>(value.size()));
        if (m_values.find(text) != m_values.end())
            return true;
        if (m_values.size() >= m_maximum)
            return false;
        m_values.insert(std::move(text));
        return true;
    }
    [[nodiscard]] std::string value(QByteArrayView value)
    {
        return admits(value) ? std::string(value.data(), static_cast<size_t>(value.size()))
                             : std::string("other");
    }

private:
    size_t m_maximum;
    std::unordered_set<std::string> m_values;
};

} // namespace orchestris
