// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdraft.h"

#include "ui/consolebackend.h"

#include <QSettings>

namespace orchestris {

namespace {

constexpr auto Group = u"settings/unsaved";

} // namespace

SettingsDraft::SettingsDraft(const ConsoleBackend &backend, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_settings(settings)
{
    const QVariantMap kept = settings.value(Group).toMap();
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
        m_settings.remove(Group);
    else
        m_settings.setValue(Group, map);
}

} // namespace orchestris
