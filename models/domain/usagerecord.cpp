// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/usagerecord.h"

#include <algorithm>
#include <array>

namespace orchestris {

namespace {

constexpr std::array<const char *, StatusClasses> StatusNames{
    "running",     "success",      "client_error", "limited",
    "client_left", "server_error", "cut_off",      "interrupted"};

constexpr qint64 LeastTruncatedBytes = 8192;
constexpr qsizetype MaximumProgramBytes = 40;

} // namespace

StatusClass statusClassOf(const UsageRecord &record)
{
    if (record.state == RequestState::Open)
        return StatusClass::Running;
    if (record.state == RequestState::Interrupted)
        return StatusClass::Interrupted;
    if (record.status < 400)
        return StatusClass::Success;
    if (record.status == 499)
        return StatusClass::ClientLeft;
    if (record.firstTokenUs >= 0)
        return StatusClass::CutOff;
    if (record.status == 429)
        return StatusClass::Limited;
    return record.status < 500 ? StatusClass::ClientError : StatusClass::ServerError;
}

QByteArray statusClassName(StatusClass status)
{
    return StatusNames.at(size_t(status));
}

std::optional<StatusClass> parseStatusClass(QByteArrayView name)
{
    const auto *const found = std::find_if(StatusNames.begin(), StatusNames.end(),
                                           [&](const char *known) { return name == known; });
    if (found == StatusNames.end())
        return std::nullopt;
    return static_cast<StatusClass>(found - StatusNames.begin());
}

QByteArray programOf(const UsageRecord &record)
{
    if (record.keyId == 0)
        return {};
    const qsizetype slash = record.clientProgram.indexOf('/');
    return record.clientProgram.left(
        std::min(slash < 0 ? record.clientProgram.size() : slash, MaximumProgramBytes));
}

bool looksTruncated(const UsageRecord &record)
{
    return record.tokenConfidence == Confidence::Reported && record.tokens.input > 0
           && record.promptBytes >= LeastTruncatedBytes
           && record.promptBytes / SilentTruncationBytes >= record.tokens.input;
}

QByteArray confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Estimated:
        return "estimated";
    case Confidence::Reported:
        return "reported";
    case Confidence::Unknown:
        break;
    }
    return "unknown";
}

QByteArray requestStateName(RequestState state)
{
    switch (state) {
    case RequestState::Open:
        return "open";
    case RequestState::Interrupted:
        return "interrupted";
    case RequestState::Done:
        break;
    }
    return "done";
}

QByteArray errorOriginName(ErrorOrigin origin)
{
    switch (origin) {
    case ErrorOrigin::Gateway:
        return "gateway";
    case ErrorOrigin::Provider:
        return "provider";
    case ErrorOrigin::Client:
        return "client";
    case ErrorOrigin::None:
        break;
    }
    return {};
}

} // namespace orchestris
