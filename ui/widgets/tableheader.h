// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace orchestris {

class ThemeController;

/// A table's header whose words start, or end, exactly where the cells' do.
class TableHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(const ThemeController &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] bool isSorted(int section) const;

    const ThemeController &m_theme;
};

} // namespace orchestris
