// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QObject>

#include <functional>

namespace orchestris {

/// What the pages ask about calls of models through the gateway, as a key that was chosen. Lives in
/// the main thread; every call returns at once and answers by `done` in the main thread, unless
/// `context` is gone by then, which also ends what is under way. No implementation in ui: app
/// provides one, tests a scripted one.
class PlaygroundSource : public QObject
{
    Q_OBJECT
public:
    template<typename T>
    using Done = std::function<void(Result<T>)>;

    using QObject::QObject;
};

} // namespace orchestris
