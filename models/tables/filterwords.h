// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/snapshot.h"
#include "models/domain/usagerecord.h"

#include <QString>

namespace orchestris {

/// By what requests can be filtered on the screen. Their order is that of the menu.
enum class FilterField : int {
    Time,
    Status,
    Key,
    User,
    Organization,
    OwnerKind,
    Alias,
    Model,
    Provider,
    Endpoint,
    Program,
    ErrorCode,
    Streamed,
    Latency,
    Tokens,
    Cost,
    Attempts,
    RequestId,
};
inline constexpr int FilterFields = 18;

/// One value that a field can have, and how people read it.
struct FilterChoice {
    QByteArray value;
    QString label;

    bool operator==(const FilterChoice &) const = default;
};

/// The fields of a filter in words, and its values as text: numbers of rows as digits, the rest as
/// UsageDimension says it. Pure functions.
namespace filters {

/// Of which any of some values is wanted; the others have a least number, a span or an ID.
[[nodiscard]] bool hasChoices(FilterField field);
/// Whether other values than the choices make sense: names that are not configured any more.
[[nodiscard]] bool isOpen(FilterField field);
/// Whether the field has a least number.
[[nodiscard]] bool isNumber(FilterField field);

[[nodiscard]] QString name(FilterField field); ///< "Key", "Latency at least"
[[nodiscard]] bool isSet(FilterField field, const UsageFilter &filter);
void clear(FilterField field, UsageFilter &filter);
/// What the field asks for, in words: "Key: ci-agents, review-bot".
[[nodiscard]] QString words(FilterField field, const UsageFilter &filter, const Snapshot &snapshot,
                            qint64 nowUs);

/// What there is to choose, by label.
[[nodiscard]] QList<FilterChoice> choices(FilterField field, const Snapshot &snapshot);
[[nodiscard]] QByteArrayList values(FilterField field, const UsageFilter &filter);
void setValues(FilterField field, const QByteArrayList &values, UsageFilter &filter);

/// The least number as it is typed: "2.5" (seconds), "1000", "0.25" (dollars); empty: none.
[[nodiscard]] QString numberText(FilterField field, const UsageFilter &filter);
/// False, and nothing is changed, if the text is no number of 0 or more; empty takes it away.
[[nodiscard]] bool setNumber(FilterField field, const QString &text, UsageFilter &filter);
[[nodiscard]] QString unit(FilterField field); ///< "seconds", "tokens", "dollars", "attempts"

} // namespace filters

} // namespace orchestris
