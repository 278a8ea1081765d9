// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"

#include <QTimer>

class QTabWidget;

namespace orchestris {

class AnomaliesTab;
class SelectBox;
class TargetsTab;
class TelemetryTab;

/// How providers and models do, what left its habit, what prices would change, and what was wasted:
/// a tab each, over one span of time. Asks again every half minute while it is seen.
class TelemetryPage final : public Page
{
    Q_OBJECT
public:
    explicit TelemetryPage(const UiContext &context);

    void refresh() override;
    void showPlace(const Place &place) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    void addTab(TelemetryTab *tab, const QString &name);
    void refreshTab(TelemetryTab *tab);
    [[nodiscard]] TelemetryTab *currentTab() const;

    SelectBox *m_span;
    QTabWidget *m_tabs;
    TargetsTab *m_targets;
    AnomaliesTab *m_anomalies;
    QTimer m_ticker;
};

} // namespace orchestris
