// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/attention.h"

#include "models/tables/format.h"
#include "models/tables/limittablemodel.h"
#include "models/tables/limitwords.h"
#include "models/tables/telemetrywords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace orchestris {

namespace {

using Kind = AttentionItem::Kind;
using Items = QList<AttentionItem>;

constexpr double NearlyAll = 0.8;
constexpr qint64 SoonUs = 3ll * 86'400 * 1'000'000;

/// What stops requests weighs most, then what soon will, then what only costs or slows down.
enum Weight {
    GatewayFailed = 100,
    TrafficStopped = 98,
    GatewayTroubled = 95,
    ProviderPaused = 90,
    CredentialMissing = 85,
    LimitReached = 80,
    Repeats = 75,
    LeftItsHabit = 70,
    LimitNear = 60,
    LimitWarned = 55,
    PromptsCut = 50,
    ExpiresSoon = 45,
    Expires = 20,
};

struct Attention {
    Q_DECLARE_TR_FUNCTIONS(attention)
};

int plural(qint64 number)
{
    return int(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max()));
}

void addGateway(const AttentionFacts &facts, Items &items)
{
    if (facts.gatewayProblem.isEmpty())
        return;
    items.append({Kind::Gateway, facts.isFailed ? Tone::Bad : Tone::Warning,
                  facts.isFailed ? GatewayFailed : GatewayTroubled, facts.gatewayProblem});
}

void addStop(const AttentionFacts &facts, Items &items)
{
    const Configuration &configuration = facts.snapshot->configuration();
    if (configuration.settings.trafficStopped)
        items.append({Kind::Traffic, Tone::Bad, TrafficStopped,
                      words::trafficStopped(configuration, facts.nowUs)});
}

void addProviders(const AttentionFacts &facts, Items &items)
{
    std::map<QByteArray, QList<TargetHealth>> paused; // by provider
    for (const TargetHealth &health : facts.health) {
        if (health.circuit != CircuitState::Closed)
            paused[health.target.left(health.target.indexOf('/'))].append(health);
    }
    const Configuration &configuration = facts.snapshot->configuration();
    for (const Provider &provider : configuration.providers) {
        if (!provider.enabled)
            continue;
        if (const auto credential = configuration.credentials.find(provider.id);
            credential != configuration.credentials.end() && !credential->second && !facts.isDemo)
            items.append({Kind::Provider, Tone::Bad, CredentialMissing,
                          Attention::tr("The credential of “%1” cannot be read. %2")
                              .arg(provider.name, credential->second.error().message),
                          provider.id});
        const auto found = paused.find(provider.name.toUtf8());
        if (found == paused.end())
            continue;
        const QList<TargetHealth> &targets = found->second;
        const QString text =
            targets.size() == 1
                ? Attention::tr("“%1” is paused after %n failure(s) in a row: requests pass it "
                                "over until it answers again.",
                                nullptr, targets.first().consecutiveFailures)
                      .arg(QString::fromUtf8(targets.first().target))
                : Attention::tr("%n model(s) of “%1” are paused after failures: requests pass "
                                "them over until they answer again.",
                                nullptr, int(targets.size()))
                      .arg(provider.name);
        items.append({Kind::Provider, Tone::Bad, ProviderPaused, text, provider.id});
    }
}

/// The numbers of those that were told of.
QSet<Id> addLimits(const AttentionFacts &facts, Items &items)
{
    QSet<Id> told;
    for (const LimitRow &row : LimitTableModel::rowsOf(*facts.snapshot, facts.uses, facts.nowUs)) {
        const double share = shareUsed(row);
        if (share < NearlyAll)
            continue;
        told.insert(row.limit.id);
        const QString name = words::limitInFull(row.limit, *facts.snapshot);
        const bool warns = row.limit.action == LimitAction::Warn;
        if (share < 1)
            items.append({Kind::Limit, Tone::Warning, LimitNear,
                          Attention::tr("%1, %2 % used.", "a limit, percent")
                              .arg(name)
                              .arg(int(std::floor(share * 100))),
                          row.limit.id});
        else if (warns)
            items.append({Kind::Limit, Tone::Warning, LimitWarned,
                          Attention::tr("%1, all used. It only warns: requests go on.").arg(name),
                          row.limit.id});
        else
            items.append({Kind::Limit, Tone::Bad, LimitReached,
                          Attention::tr("%1, all used: requests are refused.").arg(name),
                          row.limit.id});
    }
    return told;
}

void addNotices(const AttentionFacts &facts, const QSet<Id> &toldLimits, Items &items)
{
    QSet<std::pair<int, Id>> told; // the newest of each kind and limit or key is enough
    for (const Notice &notice : facts.notices) {
        const bool ofLimit = notice.limitId != 0;
        const std::pair<int, Id> what(int(notice.kind), ofLimit ? notice.limitId : notice.keyId);
        // A share of a limit is told by what is used of it now.
        if (notice.kind == NoticeKind::LimitShare || notice.atUs <= facts.nowUs - NoticeSpanUs
            || (ofLimit && toldLimits.contains(notice.limitId)) || told.contains(what))
            continue;
        told.insert(what);
        const QString subject = words::noticeSubject(notice, *facts.snapshot);
        const QString sentence = words::noticeText(notice, *facts.snapshot);
        items.append({ofLimit ? Kind::Limit : Kind::Repetition, words::noticeTone(notice),
                      ofLimit ? LimitWarned : Repeats,
                      subject.isEmpty()
                          ? sentence
                          : Attention::tr("%1: %2", "whose, a notice").arg(subject, sentence),
                      ofLimit ? notice.limitId : notice.requestId});
    }
}

void addAnomalies(const AttentionFacts &facts, Items &items)
{
    for (const Anomaly &anomaly : facts.anomalies) {
        if (anomaly.isOpen)
            items.append(
                {Kind::Anomaly, Tone::Warning, LeftItsHabit, words::anomaly(anomaly), anomaly.id});
    }
}

void addKeys(const AttentionFacts &facts, Items &items)
{
    for (const ApiKey &key : facts.snapshot->configuration().keys) {
        const qint64 left = key.expiresAtUs - facts.nowUs;
        if (key.expiresAtUs == 0 || left > ExpiryNoticeUs
            || effectiveState(key, facts.nowUs) != KeyState::Active)
            continue;
        const bool soon = left <= SoonUs;
        items.append({Kind::Key, soon ? Tone::Warning : Tone::Quiet, soon ? ExpiresSoon : Expires,
                      Attention::tr("The key “%1” expires %2.", "a key, in 2 days")
                          .arg(key.name, format::until(key.expiresAtUs, facts.nowUs)),
                      key.id});
    }
}

void addTruncations(const AttentionFacts &facts, Items &items)
{
    for (const auto &[target, requests] : facts.truncated) {
        if (requests > 0)
            items.append(
                {Kind::Truncation, Tone::Warning, PromptsCut,
                 Attention::tr("“%1” seems to have cut the prompts of %Ln request(s) today "
                               "without a word.",
                               nullptr, plural(requests))
                     .arg(QString::fromUtf8(target)),
                 0, target});
    }
}

} // namespace

QString words::trafficStopped(const Configuration &configuration, qint64 nowUs)
{
    if (configuration.trafficStoppedAtUs == 0)
        return Attention::tr("All traffic is stopped: requests are refused until it is resumed.");
    const QString since = format::shortTime(configuration.trafficStoppedAtUs, nowUs);
    return configuration.trafficStoppedBy.isEmpty()
               ? Attention::tr("All traffic is stopped since %1: requests are refused until it is "
                               "resumed.")
                     .arg(since)
               : Attention::tr("All traffic is stopped since %1, by %2: requests are refused until "
                               "it is resumed.")
                     .arg(since, configuration.trafficStoppedBy);
}

QList<AttentionItem> attentionItems(const AttentionFacts &facts)
{
    Items items;
    addGateway(facts, items);
    addStop(facts, items);
    addProviders(facts, items);
    addNotices(facts, addLimits(facts, items), items);
    addAnomalies(facts, items);
    addKeys(facts, items);
    addTruncations(facts, items);
    std::stable_sort(
        items.begin(), items.end(),
        [](const AttentionItem &a, const AttentionItem &b) { return a.weight > b.weight; });
    return items;
}

} // namespace orchestris
