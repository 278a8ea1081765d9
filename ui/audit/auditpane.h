// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/auditentry.h"
#include "ui/place.h"
#include "ui/uicontext.h"
#include "ui/widgets/sidepane.h"

#include <optional>

class QGridLayout;
class QPushButton;

namespace orchestris {

struct AuditDifference;

/// One change in full: who, when, and what was before and after, member by member.
class AuditPane final : public SidePane
{
    Q_OBJECT
public:
    explicit AuditPane(const UiContext &context, QWidget *parent = nullptr);

    /// Slides in if it is away.
    void show(const AuditEntry &entry);
    [[nodiscard]] Id entryId() const { return m_entry.id; }

Q_SIGNALS:
    void placeWanted(const orchestris::Place &place);

protected:
    void forget() override { m_entry = {}; }

private:
    void fill();
    [[nodiscard]] QString changesHeading() const;
    void addDifference(QGridLayout *grid, const AuditDifference &difference) const;

    UiContext m_context;
    AuditEntry m_entry;
    std::optional<Place> m_place;
    QPushButton *m_go;
    QWidget *m_body = nullptr; // made anew for each entry: each has members of its own
};

} // namespace orchestris
