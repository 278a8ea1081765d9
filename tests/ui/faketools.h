// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "ui/toolsource.h"

namespace orchestris::test {

/// A ToolSource in memory: answers in the next turn of the event loop, keeps what it was asked,
/// fails the next call on demand.
class FakeTools final : public ToolSource
{
public:
    explicit FakeTools(const Clock &clock)
        : m_clock(clock)
    {
    }

private:
    const Clock &m_clock;
};

} // namespace orchestris::test
