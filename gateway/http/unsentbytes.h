// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace orchestris {

/// What a socket did not take yet, in order. Holds no memory while it is empty.
class UnsentBytes
{
public:
    [[nodiscard]] bool isEmpty() const { return m_from == m_bytes.size(); }
    [[nodiscard]] qsizetype size() const { return m_bytes.size() - m_from; }
    [[nodiscard]] QByteArrayView view() const { return QByteArrayView(m_bytes).sliced(m_from); }

    void append(QByteArrayView bytes) { m_bytes.append(bytes); }

    /// Forgets the first `count` bytes: they are sent.
    void drop(qsizetype count)
    {
        m_from += count;
        if (isEmpty()) {
            clear();
        } else if (m_from > m_bytes.size() / 2) { // each byte is moved once on average
            m_bytes.remove(0, m_from);
            m_from = 0;
        }
    }

    void clear()
    {
        m_bytes = QByteArray();
        m_from = 0;
    }

private:
    QByteArray m_bytes;
    qsizetype m_from = 0;
};

} // namespace orchestris
