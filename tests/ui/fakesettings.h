// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "ui/settingssource.h"

namespace orchestris::test {

/// A SettingsSource in memory: answers in the next turn of the event loop, keeps what it was asked,
/// fails the next call on demand.
class FakeSettings final : public SettingsSource
{
public:
    explicit FakeSettings(const Clock &clock)
        : m_clock(clock)
    {
    }

private:
    const Clock &m_clock;
};

} // namespace orchestris::test
