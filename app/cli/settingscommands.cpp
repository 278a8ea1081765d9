// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cliapp.h"
#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "models/domain/settingfields.h"
#include "models/storage/settingsrepository.h"
#include "models/storage/storage.h"

namespace orchestris {

namespace {

/// Throws: the name is known before the database is asked.
const SettingField &fieldOrThrow(const std::string &key)
{
    if (const SettingField *field = findSettingField(toQString(key)))
        return *field;
    throw CLI::ValidationError("There is no setting \"" + key
                                   + "\". \"orchestrisd settings list\" shows those there are.",
                               static_cast<int>(ExitCode::Usage));
}

QString withUnit(const SettingField &field, const QString &value)
{
    if (value.isEmpty())
        return QStringLiteral("—");
    return field.unit.isEmpty() ? value : QString(value + u' ' + field.unit);
}

QJsonValue jsonValue(const SettingField &field, const Settings &settings)
{
    const QString text = field.get(settings);
    if (field.maximum > 0)
        return text.toLongLong();
    if (field.words == QLatin1StringView("on|off"))
        return text == u"on";
    return text;
}

QJsonObject toJson(const SettingField &field, const Settings &settings)
{
    return {{QStringLiteral("name"), QString(field.key)},
            {QStringLiteral("value"), jsonValue(field, settings)},
            {QStringLiteral("default"), jsonValue(field, Settings())},
            {QStringLiteral("unit"),
             field.unit.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString(field.unit))},
            {QStringLiteral("accepts"), field.accepts()},
            {QStringLiteral("at_next_start"), field.atNextStart},
            {QStringLiteral("help"), QString(field.help)}};
}

Result<void> listSettings(StorageContext &context, Output &output)
{
    return SettingsRepository(context.db).load().map([&](const Settings &settings) {
        if (output.isJson()) {
            output.beginArray();
            for (const SettingField &field : settingFields())
                output.element(toJson(field, settings));
            output.endArray();
            return;
        }
        QList<QStringList> rows;
        for (const SettingField &field : settingFields()) {
            const QString value = field.get(settings);
            const QString usual = field.get(Settings());
            rows.append(
                {QString(field.key), withUnit(field, value),
                 value == usual ? QStringLiteral("as is") : withUnit(field, usual),
                 field.atNextStart ? QStringLiteral("next start") : QStringLiteral("at once"),
                 QString(field.help)});
        }
        output.table({QStringLiteral("SETTING"), QStringLiteral("VALUE"), QStringLiteral("DEFAULT"),
                      QStringLiteral("IN FORCE"), QStringLiteral("WHAT FOR")},
                     rows);
    });
}

Result<void> getSetting(StorageContext &context, Output &output, const SettingField &field)
{
    return SettingsRepository(context.db).load().map([&](const Settings &settings) {
        if (output.isJson())
            output.object(toJson(field, settings));
        else
            output.line(field.get(settings));
    });
}

void sayChanged(Output &output, const SettingField &field, const Settings &settings)
{
    output.line(QStringLiteral("%1 is now %2%3.")
                    .arg(field.key, withUnit(field, field.get(settings)),
                         field.atNextStart
                             ? QStringLiteral(", in force when the gateway is started again")
                             : QString()));
}

Result<void> setSetting(StorageContext &context, Output &output, const SettingField &field,
                        const QString &value)
{
    SettingsRepository repository(context.db);
    auto settings = repository.load();
    if (!settings)
        return tl::unexpected(settings.error());
    return field.set(*settings, value)
        .and_then([&] { return repository.save(*settings); })
        .map([&] { sayChanged(output, field, *settings); });
}

Result<void> resetEverything(StorageContext &context, Output &output)
{
    SettingsRepository repository(context.db);
    const auto present = repository.load();
    if (!present)
        return tl::unexpected(present.error());
    Settings usual;
    usual.trafficStopped = present->trafficStopped; // goes on when somebody says so by its name
    return repository.save(usual).map([&] {
        output.line(QStringLiteral("All settings have their defaults again; some are in force when "
                                   "the gateway is started again."));
    });
}

} // namespace

void addSettingsCommands(CLI::App &app, Invocation &invocation)
{
    CLI::App &noun = *app.add_subcommand("settings", "How the gateway behaves");
    noun.require_subcommand(1);
    noun.fallthrough();

    Subcommand<std::monostate> list(noun, "list", "List the settings with their values");
    list.takesJson(invocation);
    list.does(invocation, [](std::monostate) -> AdminAction { return listSettings; });

    struct Options {
        std::string key;
        std::string value;
        bool all = false;
    };
    Subcommand<Options> get(noun, "get", "Print one value");
    get.app->add_option("name", get.options->key)->required();
    get.takesJson(invocation);
    get.does(invocation, [](const Options &options) -> AdminAction {
        return [&field = fieldOrThrow(options.key)](StorageContext &context, Output &output) {
            return getSetting(context, output, field);
        };
    });

    Subcommand<Options> set(noun, "set", "Change one value");
    set.app->add_option("name", set.options->key)->required();
    set.app->add_option("value", set.options->value)->required();
    set.does(invocation, [](const Options &options) -> AdminAction {
        const SettingField &field = fieldOrThrow(options.key);
        Settings trial; // so that a wrong value is refused before the database is opened
        std::ignore =
            valueOrThrow(field.set(trial, toQString(options.value)).map([] { return true; }));
        return [&field, value = toQString(options.value)](StorageContext &context, Output &output) {
            return setSetting(context, output, field, value);
        };
    });

    Subcommand<Options> reset(noun, "reset", "Give a setting its default again");
    CLI::Option *name = reset.app->add_option("name", reset.options->key);
    reset.app->add_flag("--all", reset.options->all, "Every setting")->excludes(name);
    reset.does(invocation, [](const Options &options) -> AdminAction {
        if (options.all)
            return resetEverything;
        if (options.key.empty())
            throw CLI::ValidationError("Name a setting, or say --all.",
                                       static_cast<int>(ExitCode::Usage));
        return [&field = fieldOrThrow(options.key)](StorageContext &context, Output &output) {
            return setSetting(context, output, field, field.get(Settings()));
        };
    });
}

} // namespace orchestris
