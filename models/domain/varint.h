// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace orchestris {

/// Unsigned numbers in as many bytes as they need: seven bits a byte, the lowest first, the top bit
/// set but in the last (LEB128).
inline void appendVarint(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes.append(char(number | 0x80));
        number >>= 7;
    }
    bytes.append(char(number));
}

/// Reads them one after the other; once something was wrong it stays so, and gives 0.
class VarintReader
{
public:
    explicit VarintReader(QByteArrayView bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] quint64 next()
    {
        quint64 number = 0;
        for (int shift = 0; m_at < m_end && shift < 64; shift += 7) {
            const auto byte = quint8(*m_at++);
            number |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return number;
        }
        return spoil();
    }
    /// The next so many bytes.
    [[nodiscard]] QByteArrayView take(quint64 size)
    {
        if (size > quint64(m_end - m_at)) {
            (void)spoil();
            return {};
        }
        const QByteArrayView taken(m_at, qsizetype(size));
        m_at += size;
        return taken;
    }

private:
    quint64 spoil()
    {
        m_isGood = false;
        m_at = m_end;
        return 0;
    }

    const char *m_at;
    const char *m_end;
    bool m_isGood = true;
};

} // namespace orchestris
