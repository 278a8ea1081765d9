// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/json/jsonfields.h"
#include "gateway/translation/conversation.h"

#include <optional>

namespace orchestris {

/// Reads the members of one object of a request. A member that is null counts as absent, and an
/// absent one gives the empty value. The first member of a wrong type is remembered as error(): ask
/// for it once, after all members were read. Include this header from .cpp files only.
class RequestFields
{
public:
    /// `text` is the object's own; `path` names it in errors: "tools[0].function", or empty for the
    /// body.
    RequestFields(const simdjson::dom::object &object, QByteArrayView text, QByteArray path = {});

    [[nodiscard]] const JsonField *find(std::string_view name) const;
    [[nodiscard]] QByteArray pathOf(std::string_view name) const;

    [[nodiscard]] QByteArray text(std::string_view name);
    [[nodiscard]] QByteArray requiredText(std::string_view name); ///< an empty one is missing, too
    [[nodiscard]] std::optional<bool> boolean(std::string_view name);
    [[nodiscard]] std::optional<qint64> count(std::string_view name); ///< a whole number from 1
    // JSON as it stands in the body.
    [[nodiscard]] QByteArray number(std::string_view name);
    [[nodiscard]] QByteArray object(std::string_view name);

    [[nodiscard]] const std::optional<TranslationError> &error() const { return m_error; }

private:
    void expect(std::string_view name, QByteArrayView expected);

    std::vector<JsonField> m_fields;
    QByteArray m_path;
    std::optional<TranslationError> m_error;
};

/// What Chat Completions and Responses call by the same names.
void readSharedSettings(RequestFields &body, Conversation &conversation);

} // namespace orchestris
