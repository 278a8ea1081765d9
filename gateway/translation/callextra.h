// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace orchestris {

// Gemini ties something opaque (`extra_content`) to a tool call, and refuses a history that has the
// call without it. No other dialect has a place for that: between the two requests it travels as
// the signature of a piece of reasoning in front of the call (ConversationItem::signature).

/// `extraContent`: a JSON object → one ASCII text.
[[nodiscard]] QByteArray packCallExtra(QByteArrayView extraContent);
/// The JSON object; empty if `signature` is not one of packCallExtra's.
[[nodiscard]] QByteArray unpackCallExtra(QByteArrayView signature);
/// Whether it looks like one of packCallExtra's; cheap.
[[nodiscard]] bool isPackedCallExtra(QByteArrayView signature);

} // namespace orchestris
