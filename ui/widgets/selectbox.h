// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace orchestris {

/// A combo box with our chevron: a style sheet that gives the box a frame takes the style's arrow
/// away.
class SelectBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit SelectBox(QWidget *parent = nullptr);

    /// Lets one type and finds items by any part of them. For long lists; what is typed need not be
    /// an item.
    void makeSearchable();
    /// The item that reads as what is typed, without regard to case; -1: none does.
    [[nodiscard]] int typedIndex() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// The wheel scrolls the page under an unfocused box, it does not change its value.
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace orchestris
