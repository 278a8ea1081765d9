// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"

namespace orchestris {

/// The requests that run now.
class LivePage final : public Page
{
    Q_OBJECT
public:
    explicit LivePage(const UiContext &context);

    void refresh() override;
};

} // namespace orchestris
