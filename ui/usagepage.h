// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"

namespace orchestris {

/// Who used what, at which cost: charts and tables over a span of time.
class UsagePage final : public Page
{
    Q_OBJECT
public:
    explicit UsagePage(const UiContext &context);

    void refresh() override;
};

} // namespace orchestris
