// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

namespace orchestris {

/// True until `context` is destroyed; may be asked in any thread. Call in the context's.
[[nodiscard]] inline std::shared_ptr<std::atomic_bool> aliveWith(QObject *context)
{
    auto alive = std::make_shared<std::atomic_bool>(true);
    QObject::connect(context, &QObject::destroyed, context, [alive] { alive->store(false); });
    return alive;
}

/// Tells `progress` in the context's thread, as long as the context is there; may be called in any
/// thread. `carrier` lives in the context's thread and outlives the work.
[[nodiscard]] inline std::function<void(double)> toldTo(QObject *context, QObject *carrier,
                                                        std::function<void(double)> progress)
{
    return [guard = QPointer<QObject>(context), carrier,
            progress = std::move(progress)](double share) {
        QMetaObject::invokeMethod(carrier, [guard, progress, share] {
            if (guard)
                progress(share);
        });
    };
}

} // namespace orchestris
