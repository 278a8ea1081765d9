// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/attention.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace orchestris {

class AttentionWatch;
class LinkRow;
class ThemeController;
struct Place;

/// What needs attention, each a link to its place; "All is well" when nothing does.
class AttentionCard final : public QFrame
{
    Q_OBJECT
public:
    /// `watch` outlives it.
    AttentionCard(const AttentionWatch &watch, const ThemeController &theme,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void placeWanted(const orchestris::Place &place);

private:
    void show();
    void showRow(int number, const AttentionItem &item);

    const AttentionWatch &m_watch;
    const ThemeController &m_theme;
    QList<AttentionItem> m_items;
    QLabel *m_count;
    QLabel *m_well;
    QVBoxLayout *m_rows;
    QList<LinkRow *> m_links; // as many as were ever needed
    QPushButton *m_more;
    bool m_showsAll = false;
};

} // namespace orchestris
