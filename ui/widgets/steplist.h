// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/tablerole.h"

#include <QWidget>

#include <vector>

class QLabel;

namespace orchestris {

class ThemeController;
class ToneMark;

/// Steps of something that runs, one below the other, each with a mark and words.
class StepList final : public QWidget
{
    Q_OBJECT
public:
    StepList(const ThemeController &theme, int steps, QWidget *parent = nullptr);

    /// `isMuted`: it is not its turn yet.
    void setStep(int index, Tone tone, const QString &text, bool isMuted);

private:
    struct Row {
        ToneMark *mark;
        QLabel *text;
    };
    std::vector<Row> m_rows;
};

} // namespace orchestris
