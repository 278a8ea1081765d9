// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/price.h"

#include <QHash>

#include <optional>

namespace orchestris {

/// Published prices of well-known providers, shipped with the program as data/prices.json (see
/// data/README.md). A value; loading takes some milliseconds, so not at the start of a program.
class PriceList
{
public:
    [[nodiscard]] static PriceList builtIn();
    /// From the text of such a file; empty if it is none.
    [[nodiscard]] static PriceList fromJson(const QByteArray &json);

    /// When the figures were taken: "2026-09-23".
    [[nodiscard]] const QString &date() const { return m_date; }
    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] bool isEmpty() const { return m_vendors.isEmpty(); }

    /// The list price of a model at the provider with that host (`api.openai.com`) or name
    /// (`openai`). A model matches by its name, or by its name followed by a date or version
    /// (`gpt-4o` stands for `gpt-4o-2024-08-06`). `Price::source` is "list <date>"; id and time are
    /// 0.
    [[nodiscard]] std::optional<Price> find(QStringView baseUrlHostOrProviderName,
                                            QStringView model) const;

private:
    using Models = QHash<QString, Price>;

    [[nodiscard]] const Models *vendor(const QString &hostOrName) const;

    QString m_date;
    QString m_source;
    QHash<QString, Models> m_vendors; // by vendor name
    QHash<QString, QString> m_hosts;  // host → vendor name
};

} // namespace orchestris
