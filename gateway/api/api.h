// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/api/apicontext.h"
#include "gateway/http/exchange.h"

namespace orchestris {

/// The API of one worker: THE route table, and what is common to all routes. Confined to the
/// worker's thread.
class Api final : public RequestHandler
{
public:
    explicit Api(ApiContext &context)
        : m_context(context)
    {
    }

    void handle(ExchangePtr exchange) override;
    [[nodiscard]] ErrorAnswer errorAnswer(int status, QByteArrayView message) override;

    /// From now on everything but the health checks is refused with 503.
    void startDraining() { m_draining = true; }

private:
    ApiContext &m_context;
    bool m_draining = false;
};

} // namespace orchestris
