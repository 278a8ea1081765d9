// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>
#include <bit>
#include <cmath>
#include <numbers>

namespace orchestris {

/// Random numbers that are the same on every machine for the same seed (xoshiro256++, seeded by
/// splitmix64), fast enough for millions of requests. Not for secrets.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed)
    {
        for (quint64 &word : m_state) {
            seed += 0x9e3779b97f4a7c15;
            quint64 mixed = (seed ^ (seed >> 30)) * 0xbf58476d1ce4e5b9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
            word = mixed ^ (mixed >> 31);
        }
    }

    quint64 next()
    {
        const quint64 result = std::rotl(m_state[0] + m_state[3], 23) + m_state[0];
        const quint64 shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = std::rotl(m_state[3], 45);
        return result;
    }
    /// 0 ≤ … < 1
    double uniform() { return double(next() >> 11) * 0x1.0p-53; }
    bool chance(double share) { return uniform() < share; }
    quint32 below(quint32 bound) { return quint32(((next() >> 32) * bound) >> 32); }
    /// Mean 0, deviation 1.
    double normal()
    {
        if (m_hasSpare) {
            m_hasSpare = false;
            return m_spare;
        }
        const double length = std::sqrt(-2 * std::log(1 - uniform()));
        const double angle = 2 * std::numbers::pi * uniform();
        m_spare = length * std::sin(angle);
        m_hasSpare = true;
        return length * std::cos(angle);
    }
    /// Half of them are below `median`; `sigma` is the deviation of their logarithms.
    double lognormal(double median, double sigma) { return median * std::exp(sigma * normal()); }

private:
    std::array<quint64, 4> m_state{};
    double m_spare = 0;
    bool m_hasSpare = false;
};

} // namespace orchestris
