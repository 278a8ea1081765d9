// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/snapshot.h"
#include "models/domain/usagerecord.h"

#include <QWidget>

class QVBoxLayout;

namespace orchestris {

class ThemeController;

/// The limits that a request found: of each how much was used and held before, what it took, and
/// what was used after it; the one that refused it says why.
class AdmissionView final : public QWidget
{
    Q_OBJECT
public:
    explicit AdmissionView(const ThemeController &theme, QWidget *parent = nullptr);

    /// Hidden if there are none.
    void setRecord(const UsageRecord &record, const Snapshot &snapshot);

private:
    [[nodiscard]] QWidget *makeLimit(const AdmittedLimit &limit, bool isRunning,
                                     const Snapshot &snapshot);

    const ThemeController &m_theme;
    QVBoxLayout *m_column;
    QList<QWidget *> m_shown;
    std::vector<AdmittedLimit> m_limits;
    bool m_isRunning = false;
};

/// What of an amount is used, held by others, and held by one request, in one bar.
class ShareBar final : public QWidget
{
    Q_OBJECT
public:
    ShareBar(const ThemeController &theme, const AdmittedLimit &limit, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeController &m_theme;
    const AdmittedLimit m_limit;
};

} // namespace orchestris
