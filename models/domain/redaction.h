// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/secret.h"

#include <QString>

namespace orchestris {

/// `text` with everything that looks like a credential replaced by "[redacted]": keys and tickets
/// of ours, keys of known providers by their prefixes, what follows "Bearer", "Basic",
/// `Authorization:`, `api-key:` and their like, user and password in URLs, key parameters of
/// queries. Quotes, backslashes and braces are never taken, so that JSON stays JSON. For text of
/// others on its way to a log, a screen or a client.
[[nodiscard]] QString redacted(QString text);
[[nodiscard]] QByteArray redacted(const QByteArray &utf8);

/// The same, and every occurrence of that secret, whatever it looks like.
[[nodiscard]] QByteArray redacted(QByteArray utf8, const Secret &secret);

/// For what a client wrote where no key belongs (a model's name, an ID of its own), on the way to a
/// usage row or back: looks only for keys and tickets by their prefixes, and costs next to nothing
/// without one.
[[nodiscard]] QByteArray withoutKeys(QByteArrayView utf8);

} // namespace orchestris
