// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/price.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace orchestris {

/// A model's price: rates in dollars a million tokens, and further ones for long prompts. Empty: no
/// price. Offers the price list's.
class PriceEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit PriceEditor(QWidget *parent = nullptr);

    void setPrice(const std::optional<Price> &price);
    /// What the price list has, which is offered where it differs; absent: it has none.
    void setListed(const std::optional<Price> &listed);
    /// Source: "manual", or the list's if it is just that. Meaningless while there is a problem.
    [[nodiscard]] std::optional<Price> price() const;
    [[nodiscard]] QString problem() const; ///< empty: none

Q_SIGNALS:
    void changed();

private:
    /// The fields of one set of rates.
    struct Line {
        QWidget *holder = nullptr;
        QLineEdit *above = nullptr; ///< null: the first one
        QLineEdit *input = nullptr;
        QLineEdit *cached = nullptr;
        QLineEdit *write = nullptr;
        QLineEdit *output = nullptr;
    };

    Line makeLine(bool isTier);
    void addTier(const PriceTier *tier);
    void removeTier(QWidget *holder);
    void look();
    [[nodiscard]] static bool isBlank(const Line &line);
    [[nodiscard]] static std::optional<Rates> ratesOf(const Line &line);
    static void fill(const Line &line, const Rates &rates);
    [[nodiscard]] QString problemOf(const Line &line) const;

    Line m_base;
    std::vector<Line> m_tiers;
    QVBoxLayout *m_tierLines;
    QPushButton *m_addTier;
    QLabel *m_listedText;
    QPushButton *m_useListed;
    std::optional<Price> m_listed;
    bool m_filling = false;
};

} // namespace orchestris
