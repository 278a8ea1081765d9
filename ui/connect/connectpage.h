// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"

namespace orchestris {

/// The connection doctor: agent tools on this machine, what is wrong with their configuration, and the cure.
class ConnectPage final : public Page
{
    Q_OBJECT
public:
    explicit ConnectPage(const UiContext &context);

    void refresh() override;
};

} // namespace orchestris
