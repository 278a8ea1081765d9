// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace orchestris {

/// What the keys do, in the whole window and on the page that is open. Read from their actions:
/// those with a text, and shortcuts that say in `whatsThis` what they do. Show it with show(),
/// so that the window works on beside it; it deletes itself when closed.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `window` has the actions that work everywhere; the first `pages` of them lead to pages.
    ShortcutsDialog(QWidget *window, int pages, const QWidget &page, const QString &pageTitle);
};

} // namespace orchestris
