// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/settingsrepository.h"

#include "models/domain/settingfields.h"
#include "models/storage/auditrepository.h"
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

Result<QMap<QString, QString>> SettingsRepository::rows()
{
    auto rows = readRows(m_database, QStringLiteral("SELECT key, value FROM settings"), {},
                         [](const QSqlQuery &row) {
                             return std::pair(row.value(0).toString(), row.value(1).toString());
                         });
    if (!rows)
        return tl::unexpected(rows.error());
    QMap<QString, QString> stored;
    for (const auto &[key, value] : std::as_const(*rows))
        stored.insert(key, value);
    return stored;
}

Result<Settings> SettingsRepository::load()
{
    auto stored = rows();
    if (!stored)
        return tl::unexpected(stored.error());
    Settings settings;
    for (auto row = stored->cbegin(); row != stored->cend(); ++row) {
        if (auto applied = apply(settings, row.key(), row.value()); !applied)
            return tl::unexpected(applied.error());
    }
    return settings;
}

Result<void> SettingsRepository::save(const Settings &settings)
{
    if (auto checked = checkSettings(settings); !checked)
        return checked;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto stored = rows();
    if (!stored)
        return tl::unexpected(stored.error());
    const Settings defaults;
    for (const SettingField &field : settingFields()) {
        const QString key = field.key;
        const QString usual = field.get(defaults);
        const QString before = stored->value(key, usual);
        const QString after = field.get(settings);
        if (after == before)
            continue;
        auto changed =
            after == usual
                ? m_database.run(QStringLiteral("DELETE FROM settings WHERE key = ?"), {key})
                : m_database.run(QStringLiteral("INSERT INTO settings (key, value) VALUES (?, ?) "
                                                "ON CONFLICT (key) DO UPDATE SET value = "
                                                "excluded.value"),
                                 {key, after.isNull() ? QStringLiteral("") : after});
        if (!changed)
            return tl::unexpected(changed.error());
        if (auto noted = AuditRepository(m_database)
                             .append(QStringLiteral("settings.set"), key,
                                     {{QStringLiteral("value"), before}},
                                     {{QStringLiteral("value"), after}});
            !noted)
            return noted;
    }
    return transaction->commit();
}

} // namespace orchestris
