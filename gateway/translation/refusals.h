// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/translation/conversation.h"

#include <tl/expected.hpp>

namespace orchestris {

// The refusals that readers and writers of requests share. `param` names the member.

using Refusal = tl::unexpected<TranslationError>;

[[nodiscard]] inline Refusal refuse(QByteArray message, QByteArray param, QByteArray code)
{
    return Refusal(TranslationError{std::move(message), std::move(param), std::move(code)});
}

[[nodiscard]] inline Refusal refuseMissing(const QByteArray &param)
{
    return refuse("The member \"" + param + "\" is missing.", param, "missing_required_parameter");
}

/// `expected`: "a text", "a list of texts".
[[nodiscard]] inline Refusal refuseType(const QByteArray &param, QByteArrayView expected)
{
    QByteArray message = "The member \"" + param + "\" must be ";
    message.append(expected);
    return refuse(message + '.', param, "invalid_type");
}

/// What this model's provider has no counterpart for. `why` is a sentence that says what to do.
[[nodiscard]] inline Refusal refuseUnsupported(const QByteArray &param, QByteArrayView why)
{
    QByteArray message = "\"" + param + "\" is not supported for this model. ";
    message.append(why);
    return refuse(message, param, "unsupported_parameter");
}

} // namespace orchestris
