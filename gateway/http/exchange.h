// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/http/request.h"

#include <memory>

namespace orchestris {

struct Header {
    QByteArray name;
    QByteArray value; ///< CR, LF and NUL are removed when it is written
};
using Headers = std::vector<Header>;

/// Hears what happens to an exchange after its handler has returned. Called in the exchange's
/// thread, never from inside a call that the listener itself made on the exchange.
class ExchangeListener
{
public:
    virtual ~ExchangeListener() = default;
    virtual void clientLeft() = 0; ///< at most once; the exchange only swallows from then on
    virtual void drained() = 0;    ///< unsent bytes fell below a quarter of the limit after
                                   ///< `isCongested()` was true
};

/// One request and its answer. Confined to its worker's thread. Either `respond` once, or
/// `beginStream`, any number of `send` and then `endStream` or `abort`. An exchange destroyed
/// without an answer closes its connection. Pipelined requests are held back until the answer
/// before them is complete.
class Exchange
{
public:
    virtual ~Exchange() = default;

    [[nodiscard]] virtual const Request &request() const = 0;
    /// Hands the body over and forgets it: `request().body` may be empty afterwards. Streams are
    /// many and bodies large: whoever needs the body only to begin should not keep it to the end.
    [[nodiscard]] virtual QByteArray takeBody() { return request().body; }
    /// False once the client has closed its side or the connection broke.
    [[nodiscard]] virtual bool isClientThere() const = 0;
    virtual void setListener(ExchangeListener *listener) = 0; ///< null to stop listening; not owned

    /// The whole answer in one write. Content-Length, Date and Connection are added; HEAD gets no
    /// body.
    virtual void respond(int status, const Headers &headers, QByteArrayView body) = 0;

    /// The head of an answer of unknown length: chunked for HTTP/1.1, until close for HTTP/1.0.
    /// It leaves together with the first `send`, or with `flushHead`.
    virtual void beginStream(int status, const Headers &headers) = 0;
    virtual void flushHead() = 0;
    /// One whole frame (or several), in one write to the socket.
    virtual void send(QByteArrayView frames) = 0;
    /// The last bytes, if any, and the clean end in one write.
    virtual void endStream(QByteArrayView lastFrames = {}) = 0;
    /// Ends without a clean end: the client sees a broken transfer.
    virtual void abort() = 0;

    /// More unsent bytes than the setting allows: stop reading from the provider until `drained`.
    [[nodiscard]] virtual bool isCongested() const = 0;
};

using ExchangePtr = std::unique_ptr<Exchange>;

/// An answer that the HTTP layer itself must give (400, 408, 413, …).
struct ErrorAnswer {
    Headers headers; ///< Content-Type among them
    QByteArray body;
};

/// Gets each request; answers at once or keeps the exchange and answers later.
class RequestHandler
{
public:
    virtual ~RequestHandler() = default;
    virtual void handle(ExchangePtr exchange) = 0;
    /// In the API's shape, and with the headers that each of its answers has.
    [[nodiscard]] virtual ErrorAnswer errorAnswer(int status, QByteArrayView message) = 0;
};

} // namespace orchestris
