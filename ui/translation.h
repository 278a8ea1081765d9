// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QObject;

namespace orchestris {

/// Installs the console's words in the user's language; in English, which the sources are in, that
/// gives the plurals. The translators belong to `owner`.
void installTranslation(QObject *owner);

} // namespace orchestris
