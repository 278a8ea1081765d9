// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/api/apicontext.h"
#include "gateway/api/apierror.h"
#include "gateway/http/exchange.h"

namespace orchestris {

/// The endpoints that answer at once and are not metered.

/// What the key may call, exactly.
void listModels(ApiContext &context, ExchangePtr exchange, QByteArrayView);
/// One model; `id` is the rest of the path, still percent-encoded ("acme%2Fname" or "acme/name").
void retrieveModel(ApiContext &context, ExchangePtr exchange, QByteArrayView id);

void answerHealth(ApiContext &context, ExchangePtr exchange, QByteArrayView); ///< the process runs
void answerReadiness(ApiContext &context, ExchangePtr exchange, QByteArrayView); ///< it takes work

/// What every answer has; metered calls make theirs from their own numbers.
[[nodiscard]] Headers commonHeaders(ApiContext &context);
[[nodiscard]] Headers errorHeaders(ApiContext &context, const ApiError &error);
/// Answers with an error outside of a metered call.
void refuse(ApiContext &context, Exchange &exchange, const ApiError &error);

} // namespace orchestris
