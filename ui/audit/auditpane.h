// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/auditentry.h"
#include "ui/widgets/sidepane.h"

namespace orchestris {

/// One change in full: who, when, and what was before and after.
class AuditPane final : public SidePane
{
    Q_OBJECT
public:
    explicit AuditPane(const ThemeController &theme, QWidget *parent = nullptr);

    /// Slides in if it is away.
    void show(const AuditEntry &entry);
    [[nodiscard]] Id entryId() const { return m_entry.id; }

protected:
    void forget() override { m_entry = {}; }

private:
    void fill();

    AuditEntry m_entry;
    QWidget *m_body = nullptr; // made anew for each entry: each has members of its own
};

} // namespace orchestris
