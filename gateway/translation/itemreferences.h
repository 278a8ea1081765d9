// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>

namespace orchestris {

class JsonReader;

// Clients that let answers be stored send earlier items as references: `{"type":"item_reference",
// "id":"msg_…"}`. Items that were made here carry the ID of their response in their own.

/// The response that an item was made for ("msg_7_0" → "resp_7"); empty if it was not made here.
[[nodiscard]] QByteArray responseOfItem(QByteArrayView itemId);

/// One item of a response's output as JSON text; empty if it is not there. `output` is the list's
/// text, with or without its brackets.
[[nodiscard]] QByteArray itemOfOutput(JsonReader &reader, QByteArrayView output,
                                      QByteArrayView itemId);

/// The body of a Responses request with the items themselves in the place of references. `find`
/// gives an item's JSON, or nothing: then its reference stays. A body that is no such request, or
/// in which nothing changes, comes back as it is, shared.
[[nodiscard]] QByteArray
withReferredItems(JsonReader &reader, const QByteArray &body,
                  const std::function<QByteArray(const QByteArray &itemId)> &find);

} // namespace orchestris
