// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/icons.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

class QBoxLayout;
class QLineEdit;
class QVBoxLayout;

/// Small widgets made the same way everywhere. The style sheet knows their `role`.
namespace orchestris {

void setRole(QWidget *widget, const char *role);
/// For dynamic properties that the style sheet asks about.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

/// Roles: title, figure, heading, lead, caption, muted, field, invalid. Plain text, always.
[[nodiscard]] QLabel *makeLabel(const char *role, const QString &text = {});
/// A label of sentences: wraps, and can be selected.
[[nodiscard]] QLabel *makeText(const char *role, const QString &text = {});

/// Roles: nullptr (quiet), primary, danger, flat.
[[nodiscard]] QPushButton *makeButton(const char *role, const QString &text);
[[nodiscard]] QPushButton *makeButton(const char *role, const QString &text, Glyph glyph);
/// An icon alone; `name` is its tool tip and its name for screen readers.
[[nodiscard]] QToolButton *makeIconButton(Glyph glyph, const QString &name);

/// A line edit with a magnifying glass and a clear button.
[[nodiscard]] QLineEdit *makeSearch(const QString &placeholder);

[[nodiscard]] QFrame *makeCard();
[[nodiscard]] QFrame *makeRule();

/// A label above a field, bound to it as its buddy, and the field's name for screen readers.
void addField(QVBoxLayout *layout, const QString &label, QWidget *field);

/// Makes a dialog as high as what it shows, now and each time it is called.
void hugContent(QWidget *dialog);

[[nodiscard]] QFont monospaceFont();

} // namespace orchestris
