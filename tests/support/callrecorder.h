// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/upstream/upstream.h"

#include <functional>

namespace orchestris {

/// Writes down what a call told, and does what the test wants done in the middle of it.
class CallRecorder final : public UpstreamListener
{
public:
    void upstreamHead(const UpstreamHead &newHead) override
    {
        ++heads;
        orderly = orderly && data.isEmpty() && dones == 0;
        head = newHead;
        if (onHead)
            onHead();
    }
    void upstreamData(QByteArrayView bytes) override
    {
        ++pieces;
        orderly = orderly && heads == 1 && dones == 0 && !bytes.isEmpty();
        data += bytes;
        if (onData)
            onData();
    }
    void upstreamDone(const std::optional<UpstreamFailure> &newFailure) override
    {
        ++dones;
        failure = newFailure;
        if (onDone)
            onDone();
    }

    [[nodiscard]] bool isDone() const { return dones > 0; }
    [[nodiscard]] bool isWhole() const { return dones == 1 && heads == 1 && !failure && orderly; }
    [[nodiscard]] bool failedAs(UpstreamFailure::Kind kind) const
    {
        return dones == 1 && failure && failure->kind == kind && orderly;
    }

    /// The call itself, so that the functions below can destroy it.
    std::unique_ptr<UpstreamCall> call;
    std::function<void()> onHead;
    std::function<void()> onData;
    std::function<void()> onDone;

    UpstreamHead head;
    QByteArray data;
    std::optional<UpstreamFailure> failure;
    int heads = 0;
    int pieces = 0;
    int dones = 0;
    bool orderly = true; ///< head, then data, then done
};

} // namespace orchestris
