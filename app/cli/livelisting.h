// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/liverequest.h"
#include "models/domain/result.h"

namespace orchestris {

class Output;
struct StorageContext;

// How the command line shows requests that run.

/// As a table, or with the members of `requests list` and `age_us` and `phase` ("waiting",
/// "answering").
[[nodiscard]] Result<void> printLive(StorageContext &context, Output &output,
                                     const QList<LiveRequest> &live);
[[nodiscard]] Result<void> printStopped(const Output &output, int stopped);

} // namespace orchestris
