// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/settingfields.h"

#include <QList>

#include <optional>

/// What the console says of the program's settings, in the language that is spoken: names, help,
/// and values in units for people instead of milliseconds and bytes. Pure functions.
namespace orchestris::settingwords {

enum class Kind { Count, Duration, Bytes, Days, Switch, Text, Hosts };
[[nodiscard]] Kind kind(const SettingField &field);

[[nodiscard]] QString name(const SettingField &field); ///< "Body size"; empty: nobody wrote one
[[nodiscard]] QString help(const SettingField &field); ///< one or two sentences
/// What 0 stands for, where it is no number: "never", "for ever"; else empty.
[[nodiscard]] QString zero(const SettingField &field);

/// A unit that a value can be given in: seconds are 1000 of milliseconds.
struct Unit {
    QString name;
    qint64 factor = 1;
};
/// Those that make sense for the field, smallest first; of what has none an unnamed one.
[[nodiscard]] QList<Unit> units(const SettingField &field);
/// The largest in which the value is a whole number.
[[nodiscard]] int bestUnit(const SettingField &field, qint64 value);

/// A stored value for people: "30 s", "32 MiB", "on", "never", "none".
[[nodiscard]] QString valueText(const SettingField &field, const QString &value);
/// What can be given: "From 100 ms to 10 min"; empty where the field speaks for itself.
[[nodiscard]] QString range(const SettingField &field);
/// What is wrong with the value, and what can be; empty: nothing.
[[nodiscard]] QString problem(const SettingField &field, const QString &value);

} // namespace orchestris::settingwords
