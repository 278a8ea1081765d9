// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"
#include "ui/sidepane.h"

#include <functional>

namespace orchestris {

/// One request in full, in a pane that slides in beside the list.
class DetailPane final : public SidePane
{
    Q_OBJECT
public:
    explicit DetailPane(const ThemeController &theme, QWidget *parent = nullptr);

    /// Slides in if it is away.
    void show(const UsageRecord &record);
    [[nodiscard]] qint64 recordId() const { return m_record.id; }

protected:
    void forget() override { m_record = {}; }

private:
    using Read = std::function<QString(const UsageRecord &)>;
    struct Field {
        QLabel *name;
        QWidget *holder;
        QLabel *value;
        Read read;
    };
    struct Group {
        QLabel *heading;
        QList<Field> fields;
    };

    void addGroups(QVBoxLayout *column);
    Group &addGroup(QVBoxLayout *column, const QString &heading);
    void addField(const QString &name, Read read, bool copyable = false);
    void addRemark(Read read);
    void update();

    UsageRecord m_record;
    QLabel *m_outcome;
    QFormLayout *m_form = nullptr; // of the group that is being built
    QList<Group> m_groups;
};

} // namespace orchestris
