// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace orchestris {

/// What kind of failure it was: the one place that shows it picks an HTTP status, an icon or an
/// exit code by this.
enum class ErrorCode {
    InvalidArgument, ///< the caller's value is wrong; the message says what is accepted
    NotFound,
    AlreadyExists,
    Conflict,    ///< the state does not allow it (a revoked key cannot be enabled)
    Unavailable, ///< try again later: a busy peer, a locked keyring
    StorageFull,
    StorageReadOnly,
    StorageLocked,
    StorageNewer, ///< the database was written by a newer program
    StorageFailed,
    Network,
    Timeout,
    Cancelled,
    Unsupported,
    Internal,
};

/// A failure as a value. `message` is for people: what happened and what to do about it, no secrets
/// in it.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;

    bool operator==(const Error &) const = default;
};

template<typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString message)
{
    return tl::unexpected<Error>(Error{code, std::move(message)});
}

} // namespace orchestris
