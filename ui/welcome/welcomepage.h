// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"

namespace orchestris {

/// The first steps: provider, key, tool, first request. Not in the list of pages.
class WelcomePage final : public Page
{
    Q_OBJECT
public:
    explicit WelcomePage(const UiContext &context);

    void refresh() override;
};

} // namespace orchestris
