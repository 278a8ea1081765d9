// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QObject>

namespace orchestris {

/// Writes a file in small steps of the main thread, so that the window never waits. Destroying it
/// ends it: a file that is not finished is not there.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Call it once. It tells `finished` later, never at once.
    virtual void start() = 0;

Q_SIGNALS:
    void progressed(double share); ///< 0 … 1
    /// With what to tell people, or why there is no file. Nothing comes after it.
    void finished(const orchestris::Result<QString> &result);
};

} // namespace orchestris
