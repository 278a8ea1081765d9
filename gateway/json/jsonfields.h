// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <simdjson.h>

#include <optional>
#include <vector>

namespace orchestris {

// Reading parsed JSON whose members may be missing or of another type than expected. Include this
// header from .cpp files only: simdjson.h is large. Views live as long as the document.

/// The member as a text; empty if it is missing or something else.
[[nodiscard]] std::string_view jsonText(const simdjson::dom::object &of, std::string_view name);
/// The member as a whole number; 0 if it is missing, negative or something else.
[[nodiscard]] qint64 jsonCount(const simdjson::dom::object &of, std::string_view name);
/// The member as a whole number of any sign.
[[nodiscard]] std::optional<qint64> jsonNumber(const simdjson::dom::object &of,
                                               std::string_view name);
[[nodiscard]] std::optional<bool> jsonBool(const simdjson::dom::object &of, std::string_view name);
[[nodiscard]] std::optional<simdjson::dom::object> jsonObject(const simdjson::dom::object &of,
                                                              std::string_view name);
[[nodiscard]] std::optional<simdjson::dom::array> jsonArray(const simdjson::dom::object &of,
                                                            std::string_view name);

/// A member with its value's text as it stands in the document: what must keep its spelling.
struct JsonField {
    std::string_view name;
    simdjson::dom::element value;
    QByteArrayView text;
};

/// The members of `object`, whose text is `text` ('{' first), in order.
[[nodiscard]] std::vector<JsonField> jsonFields(const simdjson::dom::object &object,
                                                QByteArrayView text);

/// An element of a list with its text.
struct JsonItem {
    simdjson::dom::element value;
    QByteArrayView text;
};

/// The elements of `array`, whose text is `text` ('[' first), in order.
[[nodiscard]] std::vector<JsonItem> jsonItems(const simdjson::dom::array &array,
                                              QByteArrayView text);

} // namespace orchestris
