// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/modelsession.h"

#include "app/runtime.h"

namespace orchestris {

ModelSession::ModelSession(Runtime &runtime, QObject *parent)
    : ModelSource(parent)
    , m_runtime(runtime)
{
}

} // namespace orchestris
