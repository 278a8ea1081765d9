// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"

#include <QVariantAnimation>
#include <QWidget>

#include <functional>

class QFormLayout;
class QFrame;
class QLabel;
class QVBoxLayout;

namespace orchestris {

class ThemeController;
class ToneMark;

/// One request in full, in a pane that slides in beside the list.
class DetailPane final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailPane(const ThemeController &theme, QWidget *parent = nullptr);

    /// Slides in if it is away.
    void show(const UsageRecord &record);
    /// Slides out.
    void dismiss();
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] qint64 recordId() const { return m_record.id; }

Q_SIGNALS:
    void dismissed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

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
    void slide(bool open);
    [[nodiscard]] int openWidth() const;

    UsageRecord m_record;
    bool m_open = false;
    QFrame *m_frame;
    ToneMark *m_mark;
    QLabel *m_title;
    QLabel *m_outcome;
    QFormLayout *m_form = nullptr; // of the group that is being built
    QList<Group> m_groups;
    QVariantAnimation m_animation;
};

} // namespace orchestris
