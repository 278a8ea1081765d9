// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/translation/translators.h"

#include <simdjson.h>

namespace orchestris {

class RequestFields;

/// Collects the tools of a Responses request: those of `tools` and those that items of `input` add.
/// Include this header from .cpp files only.
class ResponsesTools
{
public:
    /// `dropUnknown`: tools that cannot be translated are let go if another one can.
    ResponsesTools(const OptionalTools &optional, bool dropUnknown)
        : m_optional(optional)
        , m_dropUnknown(dropUnknown)
    {
    }

    /// `path` names the list in errors: "tools".
    [[nodiscard]] Translated<void> add(const simdjson::dom::array &tools, QByteArrayView text,
                                       const QByteArray &path);
    /// After the last `add`: refuses what cannot be translated, or notes that it was dropped.
    [[nodiscard]] Translated<void> settle(QByteArrayList &dropped);
    /// Reads `tool_choice` into the conversation and leaves its tools there. After `settle`.
    [[nodiscard]] Translated<void> choose(const simdjson::dom::element *choice,
                                          Conversation &conversation);

    /// Whether the caller lets go of tools of this type.
    [[nodiscard]] bool isOptional(QByteArrayView type) const;
    /// The name that the provider knows a client's tool by, also for one that is not there.
    [[nodiscard]] QByteArray providerName(QByteArrayView nameSpace, QByteArrayView name) const;

private:
    struct Unknown {
        QByteArray type;
        QByteArray path;
    };

    [[nodiscard]] Translated<void> addTool(RequestFields &fields, const QByteArray &path);
    [[nodiscard]] Translated<void> addNamespace(RequestFields &fields, const QByteArray &path);
    void keep(Tool tool, const QByteArray &path);
    [[nodiscard]] const Tool *find(QByteArrayView nameSpace, QByteArrayView name) const;
    [[nodiscard]] const Tool *chosen(const simdjson::dom::object &choice) const;
    [[nodiscard]] Translated<void> chooseAllowed(const simdjson::dom::object &choice,
                                                 Conversation &conversation);

    const OptionalTools &m_optional;
    bool m_dropUnknown;
    QByteArray m_namespace;            ///< of the tools being added
    QByteArray m_namespaceDescription; ///< not told to the provider yet
    std::vector<Tool> m_tools;
    std::vector<Unknown> m_unknown;
    QByteArrayList m_twice; ///< notes on tools that stand there twice
};

} // namespace orchestris
