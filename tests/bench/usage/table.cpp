// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/usage/table.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

namespace orchestris {

namespace {

constexpr int NameWidth = 56;

double timed(const std::function<QByteArray()> &work, QByteArray &found)
{
    QElapsedTimer timer;
    timer.start();
    found = work();
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

void BenchTable::head(const char *title)
{
    std::printf("\n%-*s %9s %9s %9s  %s\n", NameWidth, title, "median", "least", "most", "target");
}

void BenchTable::measure(const QByteArray &name, double targetMs,
                         const std::function<QByteArray()> &work)
{
    std::vector<double> milliseconds;
    QByteArray found;
    for (int run = 0; run < m_runs; ++run)
        milliseconds.push_back(timed(work, found));
    print(name, std::move(milliseconds), targetMs, found);
}

void BenchTable::measureOnce(const QByteArray &name, const std::function<QByteArray()> &work)
{
    QByteArray found;
    const double once = timed(work, found);
    print(name, {once}, 0, found);
}

void BenchTable::say(const QByteArray &name, const QByteArray &value)
{
    std::printf("%-*s %s\n", NameWidth, name.constData(), value.constData());
    std::fflush(stdout);
}

void BenchTable::print(const QByteArray &name, std::vector<double> milliseconds, double targetMs,
                       const QByteArray &found)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    const double median = milliseconds[milliseconds.size() / 2];
    QByteArray target = "–";
    if (targetMs > 0) {
        const bool isMet = median <= targetMs;
        target = "≤ " + QByteArray::number(targetMs) + (isMet ? " met" : " MISSED");
        m_missed += isMet ? 0 : 1;
    }
    std::printf("%-*s %6.1f ms %6.1f ms %6.1f ms  %-12s %s\n", NameWidth, name.constData(), median,
                milliseconds.front(), milliseconds.back(), target.constData(), found.constData());
    std::fflush(stdout);
}

} // namespace orchestris
