// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connectionreport.h"

#include <QObject>

#include <functional>

namespace orchestris {

/// The context of a provider's test that wants its steps too: who gives one of these to
/// ConsoleBackend::testProvider hears how far the test is whenever that changes. In the main
/// thread. Destroying it ends the test, as with any context.
class ConnectionRun final : public QObject
{
public:
    using Heard = std::function<void(const ConnectionReport &)>;

    explicit ConnectionRun(Heard heard, QObject *parent = nullptr)
        : QObject(parent)
        , m_heard(std::move(heard))
    {
    }
    void hear(const ConnectionReport &report) const { m_heard(report); }

private:
    Heard m_heard;
};

} // namespace orchestris
