// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

namespace orchestris {

/// A throw-away authority and a certificate of it for the address 127.0.0.1 only, made with the
/// openssl program.
class Certificates
{
public:
    Certificates();

    /// False: there is no openssl program, or it failed.
    [[nodiscard]] bool isValid() const { return m_valid; }
    [[nodiscard]] QString directory() const { return m_directory.path(); }
    [[nodiscard]] QString authority() const
    {
        return m_directory.filePath(QStringLiteral("ca.pem"));
    }
    [[nodiscard]] QString certificate() const
    {
        return m_directory.filePath(QStringLiteral("leaf.pem"));
    }
    [[nodiscard]] QString key() const { return m_directory.filePath(QStringLiteral("leaf.key")); }

private:
    [[nodiscard]] bool make() const;

    QTemporaryDir m_directory;
    bool m_valid = false;
};

} // namespace orchestris
