// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/uicontext.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;

namespace orchestris {

class ToneMark;

/// The steps one below the other: those that are done, the present one, those to come. Done ones
/// can be gone back to.
class StepRail final : public QWidget
{
    Q_OBJECT
public:
    explicit StepRail(const UiContext &context, QWidget *parent = nullptr);

    void add(const QString &title);
    /// Those before `furthest` are done; the present one only where all are.
    void showSteps(int current, int furthest);

Q_SIGNALS:
    void chosen(int step);

private:
    struct Row {
        ToneMark *mark;
        QPushButton *button;
        QString title;
    };
    UiContext m_context;
    QList<Row> m_rows;
};

} // namespace orchestris
