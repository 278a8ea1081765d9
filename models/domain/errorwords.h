// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace orchestris {

/// `Errors::tr` for the messages of errors that reach people on every surface. Where no language is
/// installed, as in `orchestrisd`, they are English. Not for what clients of the gateway get: the
/// wire is English everywhere.
struct Errors {
    Q_DECLARE_TR_FUNCTIONS(errors)
};

} // namespace orchestris
