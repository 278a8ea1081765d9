// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"

namespace orchestris {

/// Tries a model through the gateway.
class PlaygroundPage final : public Page
{
    Q_OBJECT
public:
    explicit PlaygroundPage(const UiContext &context);

    void refresh() override;
};

} // namespace orchestris
