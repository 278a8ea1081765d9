// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagereport.h"
#include "models/storage/statement.h"

#include <variant>

namespace orchestris {

/// What a filter asks of rows of `usage`, as SQL; but for spans of time, `anyId`, `requestId` and
/// the length of the listing. Decides exactly as `fitsFilter` (models/domain/usagefilter.h) does.
class RequestConditions
{
public:
    explicit RequestConditions(const UsageFilter &filter);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// " AND … AND …", to be added to another condition.
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// Binds its parameters, in order. This must live until the statement is rewound.
    void bind(Statement &statement) const;

private:
    struct Blob {
        QByteArray bytes;
    };
    using Value = std::variant<qint64, QByteArray, Blob>;

    /// `expression` is one of them; nothing if there are none.
    template<typename List, typename Make>
    void addOneOf(const QByteArray &expression, const List &wanted, Make make);
    void addText(const char *column, const QByteArrayList &wanted);
    void addModels(const QByteArrayList &wanted);
    void addAtLeast(const char *expression, qint64 least);

    QByteArray m_text;
    std::vector<Value> m_values;
};

/// The part of a filter that the sums are kept by.
[[nodiscard]] QList<UsageCondition> conditionsOf(const UsageFilter &filter);

} // namespace orchestris
