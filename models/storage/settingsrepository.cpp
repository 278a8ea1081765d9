// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/settingsrepository.h"

#include "models/storage/rows.h"

#include <QLoggingCategory>

namespace orchestris {

namespace {

Q_LOGGING_CATEGORY(lcSettings, "orchestris.storage.settings")

constexpr qint64 MiB = 1024 * 1024;

/// A number among the settings, and what it may be.
struct NumberField {
    QLatin1StringView key;
    qint64 minimum;
    qint64 maximum;
    qint64 (*get)(const Settings &);
    void (*set)(Settings &, qint64);
};

template<auto Member>
constexpr NumberField number(QLatin1StringView key, qint64 minimum, qint64 maximum)
{
    return {key, minimum, maximum,
            [](const Settings &settings) { return qint64(settings.*Member); },
            [](Settings &settings, qint64 value) {
                using Type = std::remove_reference_t<decltype(settings.*Member)>;
                settings.*Member = static_cast<Type>(value);
            }};
}

constexpr NumberField Numbers[] = {
    number<&Settings::port>(QLatin1StringView("port"), 0, 65535), // 0: any free one
    number<&Settings::workers>(QLatin1StringView("workers"), 0, 64),
    number<&Settings::maximumBodyBytes>(QLatin1StringView("maximum_body_bytes"), 1024, 1024 * MiB),
    number<&Settings::maximumConnections>(QLatin1StringView("maximum_connections"), 1, 100'000),
    number<&Settings::headerTimeoutMs>(QLatin1StringView("header_timeout_ms"), 100, 600'000),
    number<&Settings::idleTimeoutMs>(QLatin1StringView("idle_timeout_ms"), 100, 86'400'000),
    number<&Settings::unsentLimitBytes>(QLatin1StringView("unsent_limit_bytes"), 4096, 256 * MiB),
    number<&Settings::connectTimeoutMs>(QLatin1StringView("connect_timeout_ms"), 10, 600'000),
    number<&Settings::firstByteTimeoutMs>(QLatin1StringView("first_byte_timeout_ms"), 10,
                                          86'400'000),
    number<&Settings::streamIdleTimeoutMs>(QLatin1StringView("stream_idle_timeout_ms"), 10,
                                           86'400'000),
    number<&Settings::totalTimeoutMs>(QLatin1StringView("total_timeout_ms"), 10, 86'400'000),
};

constexpr QLatin1StringView ListenAddress("listen_address");
constexpr QLatin1StringView AllowedHosts("allowed_hosts");

tl::unexpected<Error> outOfRange(const NumberField &field, const QString &given)
{
    return fail(ErrorCode::InvalidArgument,
                QStringLiteral("The setting %1 cannot be %2: it goes from %3 to %4.")
                    .arg(field.key, given.left(40))
                    .arg(field.minimum)
                    .arg(field.maximum));
}

Result<void> apply(Settings &settings, const QString &key, const QString &value)
{
    if (key == ListenAddress) {
        settings.listenAddress = value;
        return {};
    }
    if (key == AllowedHosts) {
        settings.allowedHosts = value.split(u'\n', Qt::SkipEmptyParts);
        return {};
    }
    for (const NumberField &field : Numbers) {
        if (key != field.key)
            continue;
        bool ok = false;
        const qint64 parsed = value.toLongLong(&ok);
        if (!ok || parsed < field.minimum || parsed > field.maximum)
            return outOfRange(field, value);
        field.set(settings, parsed);
        return {};
    }
    qCWarning(lcSettings).noquote()
        << "The database has a setting that this version does not know:" << key.left(100);
    return {};
}

} // namespace

Result<void> SettingsRepository::check(const Settings &settings)
{
    for (const NumberField &field : Numbers) {
        const qint64 value = field.get(settings);
        if (value < field.minimum || value > field.maximum)
            return outOfRange(field, QString::number(value));
    }
    // Whether it is one of this machine's addresses is seen when the gateway listens on it.
    const QString &address = settings.listenAddress;
    const bool plausible = std::all_of(address.begin(), address.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u':' || c == u'-' || c == u'%';
    });
    if (address.isEmpty() || !plausible)
        return fail(ErrorCode::InvalidArgument,
                    QStringLiteral("\"%1\" is not an address to listen on. Use 127.0.0.1, ::1, "
                                   "another address of this machine, or 0.0.0.0 for all.")
                        .arg(address.left(100)));
    for (const QString &host : settings.allowedHosts) {
        const bool odd = std::any_of(host.begin(), host.end(), [](QChar c) {
            return c.isSpace() || c == u'/' || c.category() == QChar::Other_Control;
        });
        if (host.isEmpty() || odd)
            return fail(ErrorCode::InvalidArgument,
                        QStringLiteral("\"%1\" is not a host name. Give names or addresses only, "
                                       "without scheme and path.")
                            .arg(host.left(100)));
    }
    return {};
}

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
    if (auto checked = check(settings); !checked)
        return tl::unexpected(checked.error());
    return settings;
}

Result<void> SettingsRepository::save(const Settings &settings)
{
    if (auto checked = check(settings); !checked)
        return checked;
    const Settings defaults;
    QList<std::pair<QString, QString>> rows;
    const auto keepIf = [&](bool differs, QLatin1StringView key, const QString &value) {
        if (differs)
            rows.append({key, value});
    };
    keepIf(settings.listenAddress != defaults.listenAddress, ListenAddress, settings.listenAddress);
    keepIf(settings.allowedHosts != defaults.allowedHosts, AllowedHosts,
           settings.allowedHosts.join(u'\n'));
    for (const NumberField &field : Numbers)
        keepIf(field.get(settings) != field.get(defaults), field.key,
               QString::number(field.get(settings)));

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
