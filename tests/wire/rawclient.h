// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace orchestris::wire {

/// What one answer was, taken apart without any of the code under test.
struct Answer {
    int status = 0;
    QByteArray head;       ///< as sent, without the blank line
    QByteArray body;       ///< without chunk framing
    bool complete = false; ///< the framing's end was there

    /// Of the first such field; null if there is none.
    [[nodiscard]] QByteArray field(const QByteArray &name) const;
};

/// A blocking socket that sends and receives exactly what it is told.
class RawClient
{
public:
    enum class End {
        Clean,
        Reset,
        StillOpen ///< nothing came for a long time
    };

    explicit RawClient(quint16 port, const QString &address = QStringLiteral("127.0.0.1"));
    ~RawClient();
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    [[nodiscard]] bool isConnected() const { return m_connected; }
    /// True if all of it was taken; false once the server has broken the connection off.
    bool send(const QByteArray &bytes);
    void endSending(); ///< half-close
    void reset();      ///< RST
    void close();
    void setReceiveBuffer(int bytes); ///< keeps the system from buffering for us

    /// One answer; `toHead`: its request was HEAD. Interim answers (100) are answers too.
    Answer read(bool toHead = false);
    /// Exactly that many bytes, fewer if the connection ended.
    QByteArray readBytes(qsizetype count);
    /// What came in one system call.
    QByteArray readSome();
    /// Up to the end; how that was is in `end()`.
    QByteArray readToEnd();
    [[nodiscard]] End end() const { return m_end; }
    /// True if nothing is there to be read right now.
    [[nodiscard]] bool isQuiet();

private:
    bool fill();
    QByteArray takeLine();
    QByteArray take(qsizetype count);
    void readChunks(Answer &answer);

    int m_fd = -1;
    bool m_connected = false;
    QByteArray m_buffer;
    End m_end = End::StillOpen;
};

} // namespace orchestris::wire
