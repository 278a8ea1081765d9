// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/secret.h"

#include <QByteArray>

#include <optional>

class QRandomGenerator;

namespace orchestris {

/// The text of a key: `sk-orc-<12 public>-<43 secret>-<6 checksum>`, all base62.
/// The public part finds the row, the secret part carries 256 random bits, the checksum (CRC-32 of
/// all before it) lets scanners and typing errors be told from real keys without a look at the
/// database.
struct KeyParts {
    QByteArrayView publicId;
    QByteArrayView secret;
};

/// The parts of a well-formed key whose checksum is right; views into `text`.
[[nodiscard]] std::optional<KeyParts> parseKey(QByteArrayView text);

struct GeneratedKey {
    QByteArray publicId;
    QByteArray secret;
    QByteArray text;
};

/// A new key from 256 + 72 random bits. Pass QRandomGenerator::system() except in tests.
[[nodiscard]] GeneratedKey generateKey(QRandomGenerator &random);

/// Turns the secret part of a key into what is stored. Immutable, thread-safe.
class KeyHasher
{
public:
    KeyHasher() = default;
    explicit KeyHasher(Secret installationSecret)
        : m_secret(std::move(installationSecret))
    {
    }

    /// HMAC-SHA-256 under the installation's secret: 32 bytes.
    [[nodiscard]] QByteArray hash(QByteArrayView keySecret) const;
    [[nodiscard]] bool isValid() const { return !m_secret.isEmpty(); }

private:
    Secret m_secret;
};

} // namespace orchestris
