// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limit.h"

#include <QByteArrayList>

#include <optional>
#include <vector>

namespace orchestris {

/// How sure a row's tokens and cost are.
enum class Confidence : quint8 {
    Unknown = 0,   ///< nothing to go by: no usage reported and nothing seen, or no price
    Estimated = 1, ///< counted by us from what was sent and received
    Reported = 2,  ///< the provider's own numbers at a known price
};

enum class RequestState : quint8 {
    Open = 0, ///< running, or its process died and nobody has looked yet
    Done = 1,
    Interrupted = 2, ///< found open at a later start and closed with an estimate
};

/// Who refused or failed a request.
enum class ErrorOrigin : quint8 { None = 0, Gateway = 1, Provider = 2, Client = 3 };

/// One try at one target, or why a target was passed over. Text is UTF-8.
struct Attempt {
    QByteArray provider;
    QByteArray upstreamModel;
    qint64 startUs = 0;      ///< from the request's arrival
    qint64 waitUs = 0;       ///< waited before it, for a Retry-After or between tries
    qint64 firstByteUs = -1; ///< from its own start; -1: none came
    qint64 totalUs = 0;
    int status = 0; ///< the provider's; 0: no answer came, or nothing was sent
    /// What became of it: "ok", "status", "connect", "timeout", "slow_first_token", "broken",
    /// "protocol", "credential", "client_left", "stopped"; where nothing was sent
    /// "skipped_circuit", "skipped_cooling", "skipped_endpoint", "skipped_credential".
    QByteArray outcome;
    QByteArray providerRequestId;

    bool operator==(const Attempt &) const = default;
};

/// One limit as the request found it when it was admitted, or refused. In the metric's unit.
struct AdmittedLimit {
    Id limitId = 0;
    LimitMetric metric = LimitMetric::Cost;
    qint64 amount = 0;
    qint64 usedBefore = 0; ///< committed and settled, by others
    qint64 heldBefore = 0; ///< by requests that were running
    qint64 held = 0; ///< by this one at its admission; of the one that refused: what it needed
    /// What this request used of it in the end; 0 where it was refused at admission.
    qint64 used = 0;
    bool refused = false; ///< it did not admit the request, or cut the answer off

    bool operator==(const AdmittedLimit &) const = default;
};

/// One request: what the database keeps and what the console shows. Text is UTF-8. No prompt and no
/// answer is in it.
struct UsageRecord {
    qint64 id =
        0; ///< ordered by time; the request ID that clients see is its text form (requestid.h)
    RequestState state = RequestState::Open;
    qint64 startedAtUs = 0; ///< microseconds since the Unix epoch, UTC

    OwnerKind ownerKind = OwnerKind::None; ///< None: no valid key was given
    Id organizationId = 0;
    Id userId = 0;
    Id keyId = 0;

    QByteArray endpoint;       ///< "chat/completions", "responses", "embeddings"
    QByteArray requestedModel; ///< as the client wrote it, cut to 200 bytes
    QByteArray alias;          ///< empty if a direct ID was asked for
    QByteArray provider;
    QByteArray upstreamModel;
    bool streamed = false;

    int status = 0;       ///< HTTP status; 499: the client left first; 0 while open
    QByteArray errorCode; ///< empty on success
    ErrorOrigin errorOrigin = ErrorOrigin::None;
    QByteArray finishReason;

    TokenCounts tokens;
    Confidence tokenConfidence = Confidence::Unknown;
    Nanos costNanos = 0;
    Id priceVersion = 0; ///< 0: no price was known
    Confidence costConfidence = Confidence::Unknown;

    qint64 totalUs = 0;
    qint64 firstTokenUs = -1; ///< from the request's arrival; -1: none came
    qint64 upstreamUs = 0;    ///< waiting for and reading from the provider
    qint64 gatewayUs = 0;     ///< total − upstream
    int attempts = 0;         ///< calls that went to a provider
    /// In order; rows of their own in the database. Empty where records are listed: read them with
    /// the trace of one request.
    std::vector<Attempt> trace;
    /// Every limit that applied, in the order of Snapshot::KeyEntry::limits; without those that
    /// only warn, unless they are of a minute or of concurrent requests. Empty where records are
    /// listed, as the trace is.
    std::vector<AdmittedLimit> limits;
    qint64 promptBytes = 0; ///< text that the model was given to read; 0: not measured
    /// What tries that were given up after they reached a provider may have cost: their input at
    /// their price, an estimate. Not part of `costNanos`.
    Nanos retryCostNanos = 0;

    QByteArray clientRequestId; ///< not unique
    QByteArray providerRequestId;
    QByteArray clientProgram; ///< first word of User-Agent, cut to 100 bytes

    // For screens only: joined when read, never stored with the row.
    QString keyName;
    QString ownerName; ///< the organization's or the user's name
};

/// What became of a request, as sums and filters tell it. Numbers are stored.
enum class StatusClass : quint8 {
    Running = 0,
    Success = 1,
    ClientError = 2, ///< 4xx, whoever said it, but for the next two
    Limited = 3,     ///< 429
    ClientLeft = 4,  ///< 499
    ServerError = 5, ///< 5xx
    CutOff = 6,      ///< the answer had begun, and broke off or was ended by the gateway
    Interrupted = 7, ///< its process ended before it
};
inline constexpr int StatusClasses = 8;

/// What to list. Newest first. Each list that is not empty names what is wanted of its column; all
/// columns must fit.
struct UsageFilter {
    qint64 sinceUs = 0; ///< 0: from the beginning
    qint64 untilUs = 0; ///< 0: to now
    QByteArray clientRequestId;
    QByteArray requestId;
    QByteArray anyId; ///< ours, the client's or the provider's (also of an attempt)
    QList<OwnerKind> ownerKinds;
    QList<Id> organizations;
    QList<Id> users;
    QList<Id> keys;
    QByteArrayList aliases;
    QByteArrayList models; ///< direct IDs
    QByteArrayList providers;
    QByteArrayList endpoints;
    QByteArrayList programs; ///< as `programOf` has them
    QList<StatusClass> statuses;
    QByteArrayList errorCodes;
    std::optional<bool> streamed;
    qint64 leastTotalUs = 0;
    qint64 leastTokens = 0; ///< input and output
    Nanos leastCostNanos = 0;
    int leastAttempts = 0;
    qint64 beforeId = 0; ///< continue a listing below this id; 0: from the newest
    int limit = 200;
};

/// Some of the requests that were asked for.
struct RequestPage {
    QList<UsageRecord> records; ///< newest first
    /// Everything from here on was looked through; ask for more by `UsageFilter::beforeId`.
    qint64 searchedToId = 0;
    bool isEnd = false; ///< there are no older ones
};

[[nodiscard]] StatusClass statusClassOf(const UsageRecord &record);
/// "running", "success", "client_error", "limited", "client_left", "server_error", "cut_off",
/// "interrupted"
[[nodiscard]] QByteArray statusClassName(StatusClass status);
[[nodiscard]] std::optional<StatusClass> parseStatusClass(QByteArrayView name);
/// Whether it is one that an admin counts as an error: all but Running and Success.
[[nodiscard]] constexpr bool isError(StatusClass status)
{
    return status > StatusClass::Success;
}
/// The client program without its version: "opencode" of "opencode/1.2". At most 40 bytes; empty if
/// no valid key was given, so that strangers cannot make names up.
[[nodiscard]] QByteArray programOf(const UsageRecord &record);
/// Whether a provider seems to have cut the prompt without a word: it reports far fewer input
/// tokens than the text it was sent can have. (A token of ordinary text has 3 to 5 bytes; the rule
/// is at SilentTruncationBytes.)
[[nodiscard]] bool looksTruncated(const UsageRecord &record);
/// A reported prompt of so many bytes a token or more, of at least 8,192 bytes, was cut.
inline constexpr int SilentTruncationBytes = 12;

[[nodiscard]] QByteArray
confidenceName(Confidence confidence); ///< "unknown", "estimated", "reported"
[[nodiscard]] QByteArray requestStateName(RequestState state); ///< "open", "done", "interrupted"
[[nodiscard]] QByteArray
errorOriginName(ErrorOrigin origin); ///< "", "gateway", "provider", "client"

} // namespace orchestris
