// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace orchestris {

class ThemeController;

/// What an empty page shows: one sentence on what will appear here, and the action that makes it
/// appear.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const ThemeController &theme, Glyph glyph, const QString &lead, const QString &text,
               const QString &action, QWidget *parent = nullptr);

    void setWords(const QString &lead, const QString &text);
    /// Below the action, centred, at most 640 wide.
    void setExtra(QWidget *extra);
    void setActionVisible(bool visible);

Q_SIGNALS:
    void actionTriggered();

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitText();

    const ThemeController &m_theme;
    const Glyph m_glyph;
    QLabel *m_lead;
    QLabel *m_text;
    QPushButton *m_action;
    QVBoxLayout *m_column;
};

} // namespace orchestris
