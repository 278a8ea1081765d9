// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/settingfields.h"

#include <QMap>
#include <QObject>

class QSettings;

namespace orchestris {

class ConsoleBackend;

/// What somebody wants the stored settings to be and has not saved yet, by their keys. Kept in the
/// window's settings, so that neither another page nor another language loses it, for each data
/// folder apart: the window's settings are the user's. `backend` and `settings` must outlive it.
class SettingsDraft final : public QObject
{
    Q_OBJECT
public:
    SettingsDraft(const ConsoleBackend &backend, QSettings &settings, const QString &dataDirectory,
                  QObject *parent = nullptr);

    [[nodiscard]] QString stored(const SettingField &field) const;
    [[nodiscard]] QString value(const SettingField &field) const; ///< the wanted, else the stored
    [[nodiscard]] bool isChanged(const SettingField &field) const;
    [[nodiscard]] bool isDefault(const SettingField &field) const; ///< what is wanted
    void set(const SettingField &field, const QString &value);
    void reset(const SettingField &field); ///< to its default, which is to be saved like any other

    /// What differs from what is stored, in the order of the fields.
    [[nodiscard]] QList<const SettingField *> changes() const;
    [[nodiscard]] QMap<QString, QString> values() const { return m_wanted; }
    [[nodiscard]] bool hasProblem() const; ///< one of the values cannot be
    void discard();

Q_SIGNALS:
    void changed();

private:
    void settle();
    void keep();

    const ConsoleBackend &m_backend;
    QSettings &m_settings;
    const QString m_place;           // in them
    QMap<QString, QString> m_wanted; // only what differs
};

} // namespace orchestris
