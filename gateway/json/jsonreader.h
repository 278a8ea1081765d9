// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <simdjson.h>

#include <memory>

namespace orchestris {

/// Parses and fully validates JSON with one parser whose memory is used again. Confined to its
/// thread. Include this header from .cpp files only: simdjson.h is large.
class JsonReader
{
public:
    /// The document's root. It, and all views taken from it, live until the next call. Copies the
    /// text into padded memory of its own, so that any view will do.
    [[nodiscard]] simdjson::simdjson_result<simdjson::dom::element> parse(QByteArrayView text);

private:
    simdjson::dom::parser m_parser;
    std::unique_ptr<char[]> m_buffer;
    size_t m_capacity = 0;
};

[[nodiscard]] inline std::string_view toStd(QByteArrayView view)
{
    return {view.data(), static_cast<size_t>(view.size())};
}

[[nodiscard]] inline QByteArray toBytes(std::string_view view)
{
    return {view.data(), static_cast<qsizetype>(view.size())};
}

} // namespace orchestris
