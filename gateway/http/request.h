// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>

#include <vector>

namespace orchestris {

struct HeaderView {
    QByteArrayView name;  ///< as sent
    QByteArrayView value; ///< without the blanks around it
};

/// One request as a value: whole, checked against the ceilings, safe to keep after its connection
/// is gone.
struct Request {
    QByteArray method;               ///< upper case as sent: "POST"
    QByteArray path;                 ///< as sent, still percent-encoded, without the query
    QByteArray query;                ///< without '?'
    QByteArray head;                 ///< owns what `headers` points into
    std::vector<HeaderView> headers; ///< in order, duplicates kept
    QByteArray body;                 ///< whole, transfer coding removed
    QHostAddress peer;
    qint64 receivedUs = 0; ///< steady clock, when the last byte of the request had arrived
    bool upgrade = false;  ///< asked for another protocol (WebSocket)

    Request() = default;
    Request(Request &&) noexcept = default;
    Request &operator=(Request &&) noexcept = default;
    Request(const Request &) = delete; // the views would point into the other one
    Request &operator=(const Request &) = delete;

    /// The first header of that name (any case); a null view if there is none.
    [[nodiscard]] QByteArrayView header(QByteArrayView name) const;
};

} // namespace orchestris
