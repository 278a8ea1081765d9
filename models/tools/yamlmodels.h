// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/tools/toolfile.h"

#include <QList>
#include <QString>

#include <optional>

namespace orchestris {

/// One of the models in Continue's config.yaml.
struct YamlModel {
    QString name;
    QString provider;
    QString model;
    QString apiBase;
    QString apiKey;
    bool isForChat = true; ///< has no roles, or "chat" among them
    int line = 0;          ///< where it begins

    bool operator==(const YamlModel &) const = default;
};

/// The models of a config.yaml, read by yaml-cpp. Reads any bytes up to the size of a ToolFile; the
/// error is where it stops being YAML. An empty text has none.
[[nodiscard]] tl::expected<QList<YamlModel>, TextPlace> readYamlModels(const QByteArray &text);

/// The text in which the first model of that name has these values; it is made, as the first of
/// all, if there is none. All else stays as it is. Conflict if it is written in a way that cannot
/// be changed safely.
[[nodiscard]] Result<QByteArray> withYamlModel(const QByteArray &text, const YamlModel &wanted);

} // namespace orchestris
