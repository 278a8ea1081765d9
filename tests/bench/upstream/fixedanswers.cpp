// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/upstream/fixedanswers.h"

#include "tests/bench/upstream/patchedtext.h"

namespace orchestris::bench {

namespace {

std::string error(std::string_view message)
{
    return "{\"error\":{\"message\":\"" + std::string(message)
           + "\",\"type\":\"invalid_request_error\",\"param\":null,\"code\":null}}";
}

} // namespace

FixedAnswers::FixedAnswers()
    : m_streamHead("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n"
                   "Cache-Control: no-cache\r\nx-request-id: req_bench\r\n"
                   "openai-processing-ms: 1\r\nTransfer-Encoding: chunked\r\n\r\n")
    , m_models(httpAnswer("200 OK",
                          "{\"object\":\"list\",\"data\":[{\"id\":\"bench-model\",\"object\":"
                          "\"model\",\"created\":1767225600,\"owned_by\":\"bench\"}]}"))
    , m_healthy(httpAnswer("200 OK", "{\"status\":\"ok\"}"))
    , m_notFound(httpAnswer("404 Not Found", error("There is nothing at this path.")))
    , m_badRequest(httpAnswer("400 Bad Request", error("The request is not readable.")))
    , m_failure(httpAnswer("500 Internal Server Error", error("A failure that was asked for.")))
{
}

} // namespace orchestris::bench
