// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/liverequest.h"
#include "models/domain/result.h"

#include <QObject>

#include <functional>

namespace orchestris {

class Storage;

/// Stops requests that run, as an admin of this program: first it is noted in the audit (action
/// `requests.stop`), and only then `stop` is called, so that nothing is stopped without a trace.
/// What cannot be noted is not stopped. `stop` and `done` are called in the storage's thread
/// (main), not if `context` is gone by then.
void stopAudited(Storage &storage, const StopOrder &order,
                 std::function<void(std::function<void(Result<int>)>)> stop, QObject *context,
                 std::function<void(Result<int>)> done);

} // namespace orchestris
