// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdraft.h"

#include "ui/consolebackend.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSettings>

namespace orchestris {

namespace {

/// Of a folder; its path has no place in the key itself, where a slash makes groups.
QString draftPlace(const QString &dataDirectory)
{
    const QByteArray path = QDir(dataDirectory).absolutePath().toUtf8();
    return QStringLiteral("settings/unsaved-")
           + QString::fromLatin1(
               QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

SettingsDraft::SettingsDraft(const ConsoleBackend &backend, QSettings &settings,
                             const QString &dataDirectory, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_settings(settings)
    , m_place(draftPlace(dataDirectory))
{
    const QVariantMap kept = settings.value(m_place).toMap();
    for (auto value = kept.cbegin(); value != kept.cend(); ++value) {
        if (findSettingField(value.key()))
            m_wanted.insert(value.key(), value->toString());
    }
    connect(&backend, &ConsoleBackend::snapshotChanged, this, [this] {
        settle();
        Q_EMIT changed();
    });
}

QString SettingsDraft::stored(const SettingField &field) const
{
    return field.get(m_backend.snapshot()->settings());
}

QString SettingsDraft::value(const SettingField &field) const
{
    return m_wanted.value(field.key, stored(field));
}

bool SettingsDraft::isChanged(const SettingField &field) const
{
    return m_wanted.contains(field.key);
}

bool SettingsDraft::isDefault(const SettingField &field) const
{
    return value(field) == field.get(Settings());
}

void SettingsDraft::set(const SettingField &field, const QString &value)
{
    if (this->value(field) == value)
        return;
    m_wanted.insert(field.key, value);
    settle();
    keep();
    Q_EMIT changed();
}

void SettingsDraft::reset(const SettingField &field)
{
    set(field, field.get(Settings()));
}

QList<const SettingField *> SettingsDraft::changes() const
{
    QList<const SettingField *> fields;
    for (const SettingField &field : settingFields()) {
        if (isChanged(field))
            fields.append(&field);
    }
    return fields;
}

bool SettingsDraft::hasProblem() const
{
    Settings trial;
    for (const SettingField *field : changes()) {
        if (!field->set(trial, m_wanted.value(field->key)))
            return true;
    }
    return false;
}

void SettingsDraft::discard()
{
    m_wanted.clear();
    keep();
    Q_EMIT changed();
}

/// What is stored meanwhile needs no saving.
void SettingsDraft::settle()
{
    const qsizetype before = m_wanted.size();
    m_wanted.removeIf([this](const std::pair<const QString &, QString &> &wanted) {
        const SettingField *field = findSettingField(wanted.first);
        if (!field)
            return true;
        // As it is stored, "a, b" is "a,b".
        Settings trial;
        return field->set(trial, wanted.second) && field->get(trial) == stored(*field);
    });
    if (m_wanted.size() != before)
        keep();
}

void SettingsDraft::keep()
{
    QVariantMap map;
    for (auto value = m_wanted.cbegin(); value != m_wanted.cend(); ++value)
        map.insert(value.key(), value.value());
    if (map.isEmpty())
        m_settings.remove(m_place);
    else
        m_settings.setValue(m_place, map);
}

} // namespace orchestris
