// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

namespace orchestris {

/// Measures and prints, line by line, one table in plain text.
class BenchTable
{
public:
    explicit BenchTable(int runs)
        : m_runs(runs)
    {
    }

    void head(const char *title);
    /// Runs `work` and prints median, least and most in milliseconds, and whether the median is
    /// within `targetMs` (0: there is no target). `work` says what it found, in few words.
    void measure(const QByteArray &name, double targetMs, const std::function<QByteArray()> &work);
    /// The same, once: for what takes long.
    void measureOnce(const QByteArray &name, const std::function<QByteArray()> &work);
    void say(const QByteArray &name, const QByteArray &value);

    [[nodiscard]] int missed() const { return m_missed; } ///< targets

private:
    void print(const QByteArray &name, std::vector<double> milliseconds, double targetMs,
               const QByteArray &found);

    int m_runs;
    int m_missed = 0;
};

} // namespace orchestris
