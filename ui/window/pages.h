// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/place.h"

namespace orchestris {

class AttentionWatch;
class Page;
struct UiContext;

/// A new page, which belongs to the caller. The watch outlives it.
[[nodiscard]] Page *makePage(PageKind kind, const UiContext &context, AttentionWatch &watch);

} // namespace orchestris
