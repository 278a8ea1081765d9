// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"
#include "models/tables/tablerole.h"
#include "ui/place.h"
#include "ui/welcome/welcomestep.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace orchestris {

class CallView;
class ToneMark;

/// Step four: waits for the first request with the new key, or sends one; then says what it was and
/// where to go next.
class ArrivalStep final : public WelcomeStep
{
    Q_OBJECT
public:
    ArrivalStep(const UiContext &context, FirstSteps &steps);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    [[nodiscard]] QString nextText() const override;
    void enter() override;
    void advance() override { Q_EMIT done(); }
    void forget();
    [[nodiscard]] bool hasArrived() const { return m_arrived; }

Q_SIGNALS:
    void placeWanted(const orchestris::Place &place);

private:
    void followKey();
    void hear(const QList<UsageRecord> &records);
    void showState(Tone tone, const QString &text, const QString &cure);
    void showFigures(const UsageRecord &record);

    ToneMark *m_mark;
    QLabel *m_state;
    QLabel *m_cure;
    QWidget *m_figures;
    QGridLayout *m_grid;
    QWidget *m_onward;
    QPushButton *m_send;
    CallView *m_call;
    bool m_arrived = false;
    Id m_key = 0; // what is said is of this one
};

} // namespace orchestris
