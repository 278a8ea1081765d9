// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/keyformat.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace orchestris {

namespace {

constexpr QByteArrayView Prefix = "sk-orc-";
constexpr qsizetype PublicLength = 12;
constexpr qsizetype SecretLength = 43;  // 62^43 > 2^256
constexpr qsizetype ChecksumLength = 6; // 62^6 > 2^32
constexpr qsizetype KeyLength =
    Prefix.size() + PublicLength + 1 + SecretLength + 1 + ChecksumLength;
constexpr QByteArrayView Alphabet =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

constexpr std::array<quint32, 256> makeCrcTable()
{
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1u) ? (value >> 1) ^ 0xEDB88320u : value >> 1;
        table[i] = value;
    }
    return table;
}

quint32 crc32(QByteArrayView bytes)
{
    static constexpr auto Table = makeCrcTable();
    quint32 crc = 0xFFFFFFFFu;
    for (const char c : bytes)
        crc = (crc >> 8) ^ Table[(crc ^ static_cast<quint8>(c)) & 0xFFu];
    return ~crc;
}

/// Writes `number` (big-endian bytes) in base62, most significant digit first, padded to `length`.
QByteArray base62(QByteArray number, qsizetype length)
{
    QByteArray text(length, Alphabet[0]);
    for (qsizetype at = length - 1; at >= 0; --at) {
        unsigned remainder = 0;
        for (char &c : number) {
            const unsigned value = remainder * 256u + static_cast<quint8>(c);
            c = static_cast<char>(value / 62u);
            remainder = value % 62u;
        }
        text[at] = Alphabet[static_cast<qsizetype>(remainder)];
    }
    return text;
}

QByteArray checksum(QByteArrayView text)
{
    const quint32 crc = crc32(text);
    QByteArray bytes(4, Qt::Uninitialized);
    for (int i = 0; i < 4; ++i)
        bytes[i] = static_cast<char>((crc >> (24 - 8 * i)) & 0xFFu);
    return base62(bytes, ChecksumLength);
}

QByteArray randomBytes(QRandomGenerator &random, qsizetype words)
{
    QByteArray bytes(words * 4, Qt::Uninitialized);
    for (qsizetype i = 0; i < words; ++i) {
        const quint32 word = random.generate();
        for (qsizetype b = 0; b < 4; ++b)
            bytes[i * 4 + b] = static_cast<char>((word >> (8 * b)) & 0xFFu);
    }
    return bytes;
}

bool isBase62(QByteArrayView text)
{
    for (const char c : text) {
        if (!((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')))
            return false;
    }
    return true;
}

} // namespace

std::optional<KeyParts> parseKey(QByteArrayView text)
{
    if (text.size() != KeyLength || !text.startsWith(Prefix))
        return std::nullopt;
    const QByteArrayView publicId = text.sliced(Prefix.size(), PublicLength);
    const QByteArrayView secret = text.sliced(Prefix.size() + PublicLength + 1, SecretLength);
    const QByteArrayView sum = text.last(ChecksumLength);
    const qsizetype secretEnd = KeyLength - ChecksumLength - 1;
    if (text[Prefix.size() + PublicLength] != '-' || text[secretEnd] != '-')
        return std::nullopt;
    if (!isBase62(publicId) || !isBase62(secret) || sum != checksum(text.first(secretEnd)))
        return std::nullopt;
    return KeyParts{publicId, secret};
}

GeneratedKey generateKey(QRandomGenerator &random)
{
    GeneratedKey key;
    // 96 random bits spread over 62^12 (71 bits): the excess makes the digits' bias negligible.
    key.publicId = base62(randomBytes(random, 3), PublicLength);
    key.secret = base62(randomBytes(random, 8), SecretLength);
    key.text = Prefix.toByteArray() + key.publicId + '-' + key.secret;
    key.text += '-' + checksum(key.text);
    return key;
}

QByteArray KeyHasher::hash(QByteArrayView keySecret) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_secret.reveal());
    code.addData(keySecret.data(), keySecret.size());
    return code.result();
}

} // namespace orchestris
