// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/settings.h"

#include <span>

namespace orchestris {

/// One of the settings by its name, as text: what the database keeps and the command line shows.
/// Values of this are constants and live as long as the program.
struct SettingField {
    QLatin1StringView key;  ///< "idle_timeout_ms"
    QLatin1StringView unit; ///< "ms", "bytes"; empty where there is none
    QLatin1StringView help; ///< what it is for, in one line
    /// Takes effect when the gateway is started again; the others with the next request.
    bool atNextStart = false;
    qint64 minimum = 0; ///< of numbers
    qint64 maximum = 0;
    QLatin1StringView words; ///< "text|json": what it can be, if it is one of some words

    QString (*read)(const Settings &) = nullptr;
    /// Assigns; an error is about this field alone and says what can be.
    Result<void> (*assign)(const SettingField &field, Settings &settings,
                           const QString &text) = nullptr;

    [[nodiscard]] QString get(const Settings &settings) const { return read(settings); }
    /// Leaves `settings` as they are on an error, which is InvalidArgument and names the field.
    [[nodiscard]] Result<void> set(Settings &settings, const QString &text) const
    {
        return assign(*this, settings, text);
    }
    /// What can be given, for people: "0 … 65535", "text or json".
    [[nodiscard]] QString accepts() const;
};

/// All settings, in the order in which they are listed.
[[nodiscard]] std::span<const SettingField> settingFields();

/// Null if there is none of that name.
[[nodiscard]] const SettingField *findSettingField(QStringView key);

/// As `set` of each field would answer to the value that it has.
[[nodiscard]] Result<void> checkSettings(const Settings &settings);

} // namespace orchestris
