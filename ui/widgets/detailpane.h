// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"
#include "ui/look/icons.h"
#include "ui/place.h"
#include "ui/uicontext.h"
#include "ui/widgets/sidepane.h"

#include <functional>
#include <optional>

class QToolButton;

namespace orchestris {

class AdmissionView;
class RequestTimeline;

/// One request in full, in a pane that slides in beside the list: its time line, the limits that it
/// found, its IDs, and everything else that is known of it.
class DetailPane final : public SidePane
{
    Q_OBJECT
public:
    explicit DetailPane(const UiContext &context, QWidget *parent = nullptr);

    /// Slides in if it is away. A record of the same request without its trace keeps the one that
    /// is shown.
    void show(const UsageRecord &record);
    [[nodiscard]] qint64 recordId() const { return m_record.id; }
    [[nodiscard]] const UsageRecord &record() const { return m_record; }

Q_SIGNALS:
    void placeWanted(const orchestris::Place &place);

protected:
    void forget() override { m_record = {}; }

private:
    using Read = std::function<QString(const UsageRecord &)>;
    /// Where a field's value leads; absent: nowhere.
    using Lead = std::function<std::optional<Place>(const UsageRecord &)>;
    struct Field {
        QLabel *name;
        QWidget *holder;
        QLabel *value;
        Read read;
        QToolButton *link = nullptr;
        Lead lead{};
    };
    struct Group {
        QLabel *heading;
        QList<Field> fields;
    };

    void addGroups(QVBoxLayout *column);
    Group &addGroup(QVBoxLayout *column, const QString &heading);
    void addField(const QString &name, Read read);
    void addId(const QString &name, Read read);
    void addLink(const QString &name, Glyph glyph, const QString &tip, Read read, Lead lead);
    void addRemark(Read read);
    Field &append(const QString &name, Read read, QToolButton *button);
    void update();
    [[nodiscard]] QString json() const;
    [[nodiscard]] std::optional<Place> keyPlace(const UsageRecord &record) const;
    [[nodiscard]] std::optional<Place> providerPlace(const UsageRecord &record) const;

    UiContext m_context;

    UsageRecord m_record;
    QLabel *m_outcome;
    RequestTimeline *m_timeline;
    AdmissionView *m_admission;
    QFormLayout *m_form = nullptr; // of the group that is being built
    QList<Group> m_groups;
};

} // namespace orchestris
