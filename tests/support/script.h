// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace orchestris {

/// What a scripted upstream does with one request (or one connection): steps, played in order.
/// After the last step the connection is ready for the next request, unless a step ended it.
class Script
{
public:
    struct Step {
        enum class Kind {
            Send,   ///< bytes in one write
            Drip,   ///< bytes one at a time, each in its own write
            Await,  ///< until the test calls `release`
            WaitMs, ///< for programs run by hand and end-to-end scripts only, never in unit tests
            Close,  ///< an orderly end
            Reset,  ///< RST
            Never   ///< nothing more; the connection stays open
        };
        Kind kind = Kind::Send;
        QByteArray bytes;
        int milliseconds = 0;
    };

    Script &send(QByteArray bytes) { return add({Step::Kind::Send, std::move(bytes)}); }
    Script &drip(QByteArray bytes) { return add({Step::Kind::Drip, std::move(bytes)}); }
    Script &await() { return add({Step::Kind::Await, {}}); }
    Script &waitMs(int milliseconds) { return add({Step::Kind::WaitMs, {}, milliseconds}); }
    Script &close() { return add({Step::Kind::Close, {}}); }
    Script &reset() { return add({Step::Kind::Reset, {}}); }
    Script &never() { return add({Step::Kind::Never, {}}); }

    Script &add(Step step)
    {
        m_steps.append(std::move(step));
        return *this;
    }

    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }

private:
    QList<Step> m_steps;
};

} // namespace orchestris
