// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/settingsrepository.h"

#include "models/domain/settingfields.h"
#include "models/storage/rows.h"

#include <QLoggingCategory>

namespace orchestris {

namespace {

Q_LOGGING_CATEGORY(lcSettings, "orchestris.storage.settings")

Result<void> apply(Settings &settings, const QString &key, const QString &value)
{
    if (const SettingField *field = findSettingField(key))
        return field->set(settings, value);
    qCWarning(lcSettings).noquote()
        << "The database has a setting that this version does not know:" << key.left(100);
    return {};
}

} // namespace

Result<Settings> SettingsRepository::load()
{
    auto rows = readRows(m_database, QStringLiteral("SELECT key, value FROM settings"), {},
                         [](const QSqlQuery &row) {
                             return std::pair(row.value(0).toString(), row.value(1).toString());
                         });
    if (!rows)
        return tl::unexpected(rows.error());
    Settings settings;
    for (const auto &[key, value] : std::as_const(*rows)) {
        if (auto applied = apply(settings, key, value); !applied)
            return tl::unexpected(applied.error());
    }
    return settings;
}

Result<void> SettingsRepository::save(const Settings &settings)
{
    if (auto checked = checkSettings(settings); !checked)
        return checked;
    const Settings defaults;
    QList<std::pair<QString, QString>> rows;
    for (const SettingField &field : settingFields()) {
        if (const QString value = field.get(settings); value != field.get(defaults))
            rows.append({QString(field.key), value});
    }

    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (auto cleared = m_database.run(QStringLiteral("DELETE FROM settings")); !cleared)
        return tl::unexpected(cleared.error());
    for (const auto &[key, value] : std::as_const(rows)) {
        auto stored = m_database.run(
            QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?)"), {key, value});
        if (!stored)
            return tl::unexpected(stored.error());
    }
    return transaction->commit();
}

} // namespace orchestris
