// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"

namespace orchestris {

/// Models at providers, and the aliases that lead to them.
class ModelsPage final : public Page
{
    Q_OBJECT
public:
    explicit ModelsPage(const UiContext &context);

    void refresh() override;
};

} // namespace orchestris
