// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>

namespace orchestris {

/// What a test of a provider's connection does, one after the other.
enum class ConnectionStep : quint8 {
    Resolve, ///< the host's name (the proxy's, where there is one)
    Connect,
    Secure,  ///< TLS
    Answer,  ///< the head of the answer
    ReadList ///< of the models
};
inline constexpr std::array AllConnectionSteps{ConnectionStep::Resolve, ConnectionStep::Connect,
                                               ConnectionStep::Secure, ConnectionStep::Answer,
                                               ConnectionStep::ReadList};

enum class StepState : quint8 {
    Waiting,
    Running,
    Done,
    Failed,
    Skipped ///< does not apply: there is no TLS to an http:// address
};

/// How far the test is.
struct ConnectionReport {
    struct Step {
        StepState state = StepState::Waiting;
        qint64 tookUs = -1; ///< -1: unknown
        bool operator==(const Step &) const = default;
    };

    std::array<Step, AllConnectionSteps.size()> steps{};
    bool hasCredential = true; ///< one was sent
    int models = 0;            ///< listed, once that is done

    [[nodiscard]] Step &operator[](ConnectionStep step) { return steps[size_t(step)]; }
    [[nodiscard]] const Step &operator[](ConnectionStep step) const { return steps[size_t(step)]; }
    bool operator==(const ConnectionReport &) const = default;
};

} // namespace orchestris
