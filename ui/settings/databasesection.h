// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/databasefacts.h"
#include "models/domain/result.h"
#include "ui/settings/settingssection.h"

#include <memory>

class QFormLayout;
class QLabel;
class QPushButton;

namespace orchestris {

class JobBar;
class MessageBar;

/// Where the data is and how large, and what an admin can do for it: back it up, check it, compact
/// it.
class DatabaseSection final : public SettingsSection
{
    Q_OBJECT
public:
    DatabaseSection(const UiContext &context, SettingsDraft &draft, QWidget *parent = nullptr);

    void refresh() override;
    /// Writes a backup there, as if somebody had chosen that name.
    void backUpTo(const QString &path);

private:
    void buildFacts();
    void buildWork();
    void show(const DatabaseFacts &facts);
    void chooseBackup();
    void check();
    void compact();
    void begin(const QString &text);
    void finish();
    void finishWith(const QString &text);

    DatabaseFacts m_facts;
    QLabel *m_path = nullptr;
    QLabel *m_size = nullptr;
    QLabel *m_free = nullptr;
    QLabel *m_requests = nullptr;
    QLabel *m_oldest = nullptr;
    QLabel *m_engine = nullptr;
    QPushButton *m_backUp = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_compact = nullptr;
    JobBar *m_job = nullptr;
    MessageBar *m_question = nullptr;
    std::unique_ptr<QObject> m_query;
    std::unique_ptr<QObject> m_work; // destroying it ends what is under way
};

} // namespace orchestris
