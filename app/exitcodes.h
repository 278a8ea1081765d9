// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

namespace orchestris {

/// What a command's exit code says; `docs/orchestrisd.1.md` lists them for users.
enum class ExitCode : int {
    Ok = 0,
    Failed = 1,
    Usage = 2, ///< the command line itself is wrong
    NotFound = 3,
    Conflict = 4, ///< it exists already, or its state does not allow this
    Storage = 5,  ///< the database or the data folder: full, read-only, locked, newer, broken
    Network = 6,  ///< a port in use, a provider that cannot be reached
};

[[nodiscard]] inline ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
        return ExitCode::Usage;
    case ErrorCode::NotFound:
        return ExitCode::NotFound;
    case ErrorCode::AlreadyExists:
    case ErrorCode::Conflict:
        return ExitCode::Conflict;
    case ErrorCode::StorageFull:
    case ErrorCode::StorageReadOnly:
    case ErrorCode::StorageLocked:
    case ErrorCode::StorageNewer:
    case ErrorCode::StorageFailed:
        return ExitCode::Storage;
    case ErrorCode::Network:
    case ErrorCode::Timeout:
        return ExitCode::Network;
    case ErrorCode::Unavailable:
    case ErrorCode::Cancelled:
    case ErrorCode::Unsupported:
    case ErrorCode::Internal:
        break;
    }
    return ExitCode::Failed;
}

} // namespace orchestris
