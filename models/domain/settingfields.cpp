// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/settingfields.h"

#include "models/domain/errorwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <type_traits>

namespace orchestris {

namespace {

using Latin1 = QLatin1StringView;

constexpr qint64 MiB = 1024 * 1024;
constexpr qint64 Day = 86'400'000;

tl::unexpected<Error> refuse(const SettingField &field, const QString &given)
{
    return fail(ErrorCode::InvalidArgument, Errors::tr("The setting %1 cannot be \"%2\": it is %3.")
                                                .arg(field.key, given.left(100), field.accepts()));
}

// ------------------------------------------------------------------------------- kinds of fields

template<auto Member>
QString readNumber(const Settings &settings)
{
    return QString::number(settings.*Member);
}

template<auto Member>
Result<void> assignNumber(const SettingField &field, Settings &settings, const QString &text)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok || value < field.minimum || value > field.maximum)
        return refuse(field, text);
    settings.*Member = static_cast<std::remove_reference_t<decltype(settings.*Member)>>(value);
    return {};
}

template<auto Member>
constexpr SettingField number(Latin1 key, Latin1 unit, qint64 minimum, qint64 maximum, Latin1 help,
                              bool atNextStart = false)
{
    return {key,
            unit,
            help,
            atNextStart,
            minimum,
            maximum,
            Latin1(),
            readNumber<Member>,
            assignNumber<Member>};
}

template<auto Member>
QString readSwitch(const Settings &settings)
{
    return settings.*Member ? QStringLiteral("on") : QStringLiteral("off");
}

template<auto Member>
Result<void> assignSwitch(const SettingField &field, Settings &settings, const QString &text)
{
    if (text != u"on" && text != u"off")
        return refuse(field, text);
    settings.*Member = text == u"on";
    return {};
}

template<auto Member>
constexpr SettingField onOff(Latin1 key, Latin1 help, bool atNextStart = false)
{
    return {key,
            Latin1(),
            help,
            atNextStart,
            0,
            0,
            Latin1("on|off"),
            readSwitch<Member>,
            assignSwitch<Member>};
}

template<auto Member>
QString readText(const Settings &settings)
{
    return settings.*Member;
}

constexpr qsizetype LongestText = 200;

/// Goes into messages, so it is one line.
template<auto Member>
Result<void> assignText(const SettingField &field, Settings &settings, const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool isPrintable =
        std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isPrint(); });
    if (!isPrintable || trimmed.size() > LongestText)
        return refuse(field, text);
    settings.*Member = trimmed;
    return {};
}

template<auto Member>
constexpr SettingField line(Latin1 key, Latin1 help)
{
    return {key, Latin1(), help, false, 0, 0, Latin1(), readText<Member>, assignText<Member>};
}

/// Whether it is one of this machine's addresses is seen when the gateway listens on it.
template<auto Member>
Result<void> assignAddress(const SettingField &field, Settings &settings, const QString &text)
{
    const bool plausible = std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u':' || c == u'-' || c == u'%';
    });
    if (text.isEmpty() || !plausible)
        return refuse(field, text);
    settings.*Member = text;
    return {};
}

template<auto Member>
constexpr SettingField address(Latin1 key, Latin1 help)
{
    return {key, Latin1(), help, true, 0, 0, Latin1(), readText<Member>, assignAddress<Member>};
}

QString readHosts(const Settings &settings)
{
    return settings.allowedHosts.join(u',');
}

Result<void> assignHosts(const SettingField &field, Settings &settings, const QString &text)
{
    static const QRegularExpression Separator(QStringLiteral("[,\n]"));
    QStringList hosts;
    const auto parts = text.split(Separator, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString host = part.trimmed();
        const bool odd = std::any_of(host.begin(), host.end(), [](QChar c) {
            return c.isSpace() || c == u'/' || c.category() == QChar::Other_Control;
        });
        if (host.isEmpty() || odd)
            return refuse(field, part);
        hosts.append(host);
    }
    settings.allowedHosts = hosts;
    return {};
}

// --------------------------------------------------------------------------------- the settings

constexpr SettingField Fields[] = {
    address<&Settings::listenAddress>(Latin1("listen_address"), Latin1("Where clients connect")),
    number<&Settings::port>(Latin1("port"), Latin1(), 0, 65535,
                            Latin1("The port for clients; 0 picks a free one"), true),
    number<&Settings::workers>(Latin1("workers"), Latin1(), 0, 64,
                               Latin1("Worker threads; 0: as many as cores, at most 4"), true),
    {Latin1("allowed_hosts"), Latin1(),
     Latin1("Host names that clients may use besides the loopback names"), false, 0, 0, Latin1(),
     readHosts, assignHosts},
    number<&Settings::maximumBodyBytes>(Latin1("maximum_body_bytes"), Latin1("bytes"), 1024,
                                        1024 * MiB, Latin1("The largest request body")),
    number<&Settings::maximumConnections>(Latin1("maximum_connections"), Latin1(), 1, 100'000,
                                          Latin1("Connections of clients at once")),
    number<&Settings::headerTimeoutMs>(Latin1("header_timeout_ms"), Latin1("ms"), 100, 600'000,
                                       Latin1("How long a client may take to send a whole head")),
    number<&Settings::idleTimeoutMs>(Latin1("idle_timeout_ms"), Latin1("ms"), 100, Day,
                                     Latin1("How long a connection without a request is kept")),
    number<&Settings::unsentLimitBytes>(
        Latin1("unsent_limit_bytes"), Latin1("bytes"), 4096, 256 * MiB,
        Latin1("A client further behind than this pauses its provider")),
    number<&Settings::connectTimeoutMs>(Latin1("connect_timeout_ms"), Latin1("ms"), 10, 600'000,
                                        Latin1("To connect to a provider")),
    number<&Settings::firstByteTimeoutMs>(Latin1("first_byte_timeout_ms"), Latin1("ms"), 10, Day,
                                          Latin1("For a provider's first byte")),
    number<&Settings::streamIdleTimeoutMs>(Latin1("stream_idle_timeout_ms"), Latin1("ms"), 10, Day,
                                           Latin1("Between two pieces of a provider's answer")),
    number<&Settings::totalTimeoutMs>(Latin1("total_timeout_ms"), Latin1("ms"), 10, Day,
                                      Latin1("For a provider's whole answer")),
    number<&Settings::maximumAttempts>(
        Latin1("maximum_attempts"), Latin1(), 1, 10,
        Latin1("Calls to providers a request, before its first byte")),
    number<&Settings::retryBudgetMs>(
        Latin1("retry_budget_ms"), Latin1("ms"), 0, 600'000,
        Latin1("The most a request waits between its attempts in all")),
    number<&Settings::firstTokenTimeoutMs>(
        Latin1("first_token_timeout_ms"), Latin1("ms"), 0, Day,
        Latin1("A stream slower than this tries the next target; 0: never")),
    number<&Settings::circuitFailures>(
        Latin1("circuit_failures"), Latin1(), 0, 1000,
        Latin1("Consecutive failures after which a target is left alone; 0: never")),
    number<&Settings::circuitOpenMs>(Latin1("circuit_open_ms"), Latin1("ms"), 100, 600'000,
                                     Latin1("How long at first; doubles up to a minute")),
    number<&Settings::drainTimeoutMs>(Latin1("drain_timeout_ms"), Latin1("ms"), 0, 600'000,
                                      Latin1("At the end, what is running may go on for so long")),
    onOff<&Settings::keepTurns>(
        Latin1("keep_turns"), Latin1("Keep answers made here in memory, for previous_response_id")),
    number<&Settings::keptTurnsBytes>(Latin1("kept_turns_bytes"), Latin1("bytes"), 0, 4096 * MiB,
                                      Latin1("The most memory for them")),
    number<&Settings::keptTurnsMs>(Latin1("kept_turns_ms"), Latin1("ms"), 1000, 7 * Day,
                                   Latin1("How long they are kept")),
    number<&Settings::strictOutputTokens>(
        Latin1("strict_output_tokens"), Latin1("tokens"), 1, 10'000'000,
        Latin1("What a strict limit lets an answer have where nobody says a maximum")),
    number<&Settings::loopGuardRepeats>(
        Latin1("loop_guard_repeats"), Latin1(), 0, 10'000,
        Latin1("The same request so many times in a row is taken for a loop; 0: never")),
    line<&Settings::contact>(
        Latin1("contact"), Latin1("Whom clients are told to ask for more, like a name or address")),
    onOff<&Settings::trafficStopped>(
        Latin1("traffic_stopped"),
        Latin1("Refuse every request to a model and end what runs, until this is off again")),
    number<&Settings::keepRequestsDays>(
        Latin1("keep_requests_days"), Latin1("days"), 0, 36'500,
        Latin1("How long single requests are kept, their sums are for ever; 0: for ever too")),
    number<&Settings::metricsPort>(Latin1("metrics_port"), Latin1(), 0, 65535,
                                   Latin1("Where Prometheus asks for /metrics; 0: nowhere"), true),
    address<&Settings::metricsAddress>(Latin1("metrics_address"),
                                       Latin1("The address for Prometheus; it asks without a key")),
    onOff<&Settings::logRequests>(Latin1("log_requests"),
                                  Latin1("A line in the log for each request"), true),
};

} // namespace

QString SettingField::accepts() const
{
    if (!words.isEmpty())
        return QString(words).replace(u'|', QStringLiteral(" or "));
    if (maximum > 0)
        return QStringLiteral("a number from %1 to %2").arg(minimum).arg(maximum);
    if (key == u"contact")
        return QStringLiteral("one line of at most %1 characters").arg(LongestText);
    if (key == u"allowed_hosts")
        return QStringLiteral("names or addresses without scheme and path, separated by commas");
    return QStringLiteral("127.0.0.1, ::1, another address of this machine, or 0.0.0.0 for all");
}

std::span<const SettingField> settingFields()
{
    return Fields;
}

const SettingField *findSettingField(QStringView key)
{
    const auto found = std::find_if(std::begin(Fields), std::end(Fields),
                                    [key](const SettingField &field) { return key == field.key; });
    return found == std::end(Fields) ? nullptr : found;
}

Result<void> checkSettings(const Settings &settings)
{
    Settings copy = settings;
    for (const SettingField &field : Fields) {
        if (auto fine = field.set(copy, field.get(settings)); !fine)
            return fine;
    }
    return {};
}

} // namespace orchestris
