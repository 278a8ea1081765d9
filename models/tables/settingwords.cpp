// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/settingwords.h"

#include "models/tables/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace orchestris::settingwords {

namespace {

struct Words {
    const char *key;
    const char *name;
    const char *help;
};

// clang-format off
constexpr std::array<Words, 30> AllWords{{
    {"listen_address", QT_TRANSLATE_NOOP("settings", "Address"),
     QT_TRANSLATE_NOOP("settings", "Where clients connect. 127.0.0.1 is this computer alone; an address of this machine, or 0.0.0.0 for all of them, opens the gateway to others.")},
    {"port", QT_TRANSLATE_NOOP("settings", "Port"),
     QT_TRANSLATE_NOOP("settings", "The port for clients. 0 takes any free one at each start, so that clients have to be told anew.")},
    {"workers", QT_TRANSLATE_NOOP("settings", "Worker threads"),
     QT_TRANSLATE_NOOP("settings", "How many threads serve clients. As many as cores is right nearly everywhere.")},
    {"allowed_hosts", QT_TRANSLATE_NOOP("settings", "Allowed host names"),
     QT_TRANSLATE_NOOP("settings", "Names that clients may call the gateway by, besides localhost and its address, separated by commas. Requests to other names are refused, so that web pages cannot reach it by a name of their own.")},
    {"maximum_body_bytes", QT_TRANSLATE_NOOP("settings", "Largest request"),
     QT_TRANSLATE_NOOP("settings", "Larger ones are refused before they are read. Pictures in prompts need room.")},
    {"maximum_connections", QT_TRANSLATE_NOOP("settings", "Connections at once"),
     QT_TRANSLATE_NOOP("settings", "How many clients may be connected. What comes beyond is told to wait.")},
    {"header_timeout_ms", QT_TRANSLATE_NOOP("settings", "Time for a request's head"),
     QT_TRANSLATE_NOOP("settings", "A client that has not sent its whole head by then is cut off.")},
    {"idle_timeout_ms", QT_TRANSLATE_NOOP("settings", "Quiet connections"),
     QT_TRANSLATE_NOOP("settings", "How long a client's connection without a request is kept.")},
    {"unsent_limit_bytes", QT_TRANSLATE_NOOP("settings", "Unsent answer"),
     QT_TRANSLATE_NOOP("settings", "A client that is further behind than this makes its provider wait, so that memory stays small.")},
    {"connect_timeout_ms", QT_TRANSLATE_NOOP("settings", "Time to connect"),
     QT_TRANSLATE_NOOP("settings", "How long connecting to a provider may take, before the next target is tried.")},
    {"first_byte_timeout_ms", QT_TRANSLATE_NOOP("settings", "Time to the first byte"),
     QT_TRANSLATE_NOOP("settings", "How long a provider may think before anything comes. Local models may have to be loaded first.")},
    {"stream_idle_timeout_ms", QT_TRANSLATE_NOOP("settings", "Silence in an answer"),
     QT_TRANSLATE_NOOP("settings", "How long a provider may pause between two pieces of an answer.")},
    {"total_timeout_ms", QT_TRANSLATE_NOOP("settings", "Time for a whole answer"),
     QT_TRANSLATE_NOOP("settings", "Answers that take longer are ended; what was used is recorded.")},
    {"maximum_attempts", QT_TRANSLATE_NOOP("settings", "Attempts"),
     QT_TRANSLATE_NOOP("settings", "How many calls to providers one request may take, before its first word. 1 tries nothing again.")},
    {"retry_budget_ms", QT_TRANSLATE_NOOP("settings", "Waiting between attempts"),
     QT_TRANSLATE_NOOP("settings", "The most that one request waits between its attempts in all.")},
    {"first_token_timeout_ms", QT_TRANSLATE_NOOP("settings", "Slow first word"),
     QT_TRANSLATE_NOOP("settings", "A stream that is slower than this moves on to the alias's next target, if there is one.")},
    {"circuit_failures", QT_TRANSLATE_NOOP("settings", "Failures that pause a target"),
     QT_TRANSLATE_NOOP("settings", "After so many failures in a row nothing is sent to that target for a while.")},
    {"circuit_open_ms", QT_TRANSLATE_NOOP("settings", "First pause"),
     QT_TRANSLATE_NOOP("settings", "How long a failing target is left alone at first; it doubles up to a minute.")},
    {"drain_timeout_ms", QT_TRANSLATE_NOOP("settings", "Time to finish"),
     QT_TRANSLATE_NOOP("settings", "When the gateway stops, what is running may go on for so long.")},
    {"keep_turns", QT_TRANSLATE_NOOP("settings", "Keep answers for follow-ups"),
     QT_TRANSLATE_NOOP("settings", "Clients of the Responses API may go on from an earlier answer by its ID. For that, answers that were translated are kept in memory, never on disk.")},
    {"kept_turns_bytes", QT_TRANSLATE_NOOP("settings", "Memory for them"),
     QT_TRANSLATE_NOOP("settings", "The most that kept answers may take; the oldest go first.")},
    {"kept_turns_ms", QT_TRANSLATE_NOOP("settings", "How long they are kept"),
     QT_TRANSLATE_NOOP("settings", "After that a client has to send its whole conversation again.")},
    {"strict_output_tokens", QT_TRANSLATE_NOOP("settings", "Longest answer under strict limits"),
     QT_TRANSLATE_NOOP("settings", "What a strict limit reserves for an answer where neither the client nor the model says a maximum.")},
    {"loop_guard_repeats", QT_TRANSLATE_NOOP("settings", "Repetitions that are a loop"),
     QT_TRANSLATE_NOOP("settings", "The same request so many times in a row is taken for an agent that goes round in circles. What happens then is set for each organization and key.")},
    {"contact", QT_TRANSLATE_NOOP("settings", "Whom to ask"),
     QT_TRANSLATE_NOOP("settings", "Clients that are refused are told to ask this person or address for more.")},
    {"traffic_stopped", QT_TRANSLATE_NOOP("settings", "Stop all traffic"),
     QT_TRANSLATE_NOOP("settings", "Every request to a model is refused, and what runs is ended, until this is off again.")},
    {"keep_requests_days", QT_TRANSLATE_NOOP("settings", "Keep single requests"),
     QT_TRANSLATE_NOOP("settings", "Older rows are removed. Their sums stay, so charts and reports lose nothing.")},
    {"metrics_port", QT_TRANSLATE_NOOP("settings", "Metrics port"),
     QT_TRANSLATE_NOOP("settings", "Where Prometheus asks for /metrics. It needs no key there, and sees names and counts, never prompts.")},
    {"metrics_address", QT_TRANSLATE_NOOP("settings", "Metrics address"),
     QT_TRANSLATE_NOOP("settings", "The address for Prometheus, apart from the one for clients.")},
    {"log_requests", QT_TRANSLATE_NOOP("settings", "Log each request"),
     QT_TRANSLATE_NOOP("settings", "A line in the program's log for each request: key, model, status, times, tokens and cost. Never a word of it.")},
    
}};
// clang-format on

const Words *find(const SettingField &field)
{
    const auto found = std::find_if(AllWords.begin(), AllWords.end(), [&](const Words &words) {
        return field.key == QLatin1StringView(words.key);
    });
    return found == AllWords.end() ? nullptr : &*found;
}

QString said(const char *text)
{
    return QCoreApplication::translate("settings", text);
}

QString withUnit(const SettingField &field, qint64 value)
{
    const QList<Unit> known = units(field);
    const Unit &unit = known[bestUnit(field, value)];
    const QString number = format::count(value / unit.factor);
    return unit.name.isEmpty()
               ? number
               : said(QT_TRANSLATE_NOOP("settings", "%1 %2")).arg(number, unit.name);
}

} // namespace

Kind kind(const SettingField &field)
{
    if (field.unit == QLatin1StringView("ms"))
        return Kind::Duration;
    if (field.unit == QLatin1StringView("bytes"))
        return Kind::Bytes;
    if (field.unit == QLatin1StringView("days"))
        return Kind::Days;
    if (field.words == QLatin1StringView("on|off"))
        return Kind::Switch;
    if (field.maximum > 0)
        return Kind::Count;
    return field.key == QLatin1StringView("allowed_hosts") ? Kind::Hosts : Kind::Text;
}

QString name(const SettingField &field)
{
    const Words *words = find(field);
    return words ? said(words->name) : QString();
}

QString help(const SettingField &field)
{
    const Words *words = find(field);
    return words ? said(words->help) : QString();
}

QString zero(const SettingField &field)
{
    const QLatin1StringView key = field.key;
    if (key == QLatin1StringView("workers"))
        return said(QT_TRANSLATE_NOOP("settings", "as many as cores, at most 4"));
    if (key == QLatin1StringView("port"))
        return said(QT_TRANSLATE_NOOP("settings", "any free one"));
    if (key == QLatin1StringView("metrics_port"))
        return said(QT_TRANSLATE_NOOP("settings", "no metrics"));
    if (key == QLatin1StringView("keep_requests_days"))
        return said(QT_TRANSLATE_NOOP("settings", "for ever"));
    if (key == QLatin1StringView("first_token_timeout_ms")
        || key == QLatin1StringView("circuit_failures")
        || key == QLatin1StringView("loop_guard_repeats"))
        return said(QT_TRANSLATE_NOOP("settings", "never"));
    return {};
}

QList<Unit> units(const SettingField &field)
{
    constexpr qint64 KiB = 1024;
    QList<Unit> all;
    switch (kind(field)) {
    case Kind::Duration:
        all = {{said(QT_TRANSLATE_NOOP("settings", "ms")), 1},
               {said(QT_TRANSLATE_NOOP("settings", "s")), 1'000},
               {said(QT_TRANSLATE_NOOP("settings", "min")), 60'000},
               {said(QT_TRANSLATE_NOOP("settings", "h")), 3'600'000}};
        break;
    case Kind::Bytes:
        all = {{said(QT_TRANSLATE_NOOP("settings", "KiB")), KiB},
               {said(QT_TRANSLATE_NOOP("settings", "MiB")), KiB * KiB},
               {said(QT_TRANSLATE_NOOP("settings", "GiB")), KiB * KiB * KiB}};
        break;
    case Kind::Days:
        return {{said(QT_TRANSLATE_NOOP("settings", "days")), 1}};
    default:
        return {{field.unit == QLatin1StringView("tokens")
                     ? said(QT_TRANSLATE_NOOP("settings", "tokens"))
                     : QString(),
                 1}};
    }
    all.removeIf([&](const Unit &unit) { return unit.factor > field.maximum; });
    return all;
}

int bestUnit(const SettingField &field, qint64 value)
{
    const QList<Unit> known = units(field);
    int best = 0;
    if (value == 0)
        return std::min<int>(1, int(known.size()) - 1); // seconds, MiB: what one would give next
    for (int i = 1; i < known.size(); ++i) {
        if (value % known[i].factor == 0)
            best = i;
    }
    return best;
}

QString valueText(const SettingField &field, const QString &value)
{
    switch (kind(field)) {
    case Kind::Switch:
        return value == u"on" ? said(QT_TRANSLATE_NOOP("settings", "on"))
                              : said(QT_TRANSLATE_NOOP("settings", "off"));
    case Kind::Text:
    case Kind::Hosts:
        if (value.isEmpty())
            return said(QT_TRANSLATE_NOOP("settings", "none"));
        return QString(value).replace(u',', QStringLiteral(", "));
    default:
        break;
    }
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (!isNumber)
        return value;
    if (number == 0 && !zero(field).isEmpty())
        return zero(field);
    if (kind(field) == Kind::Days)
        return QCoreApplication::translate("settings", "%n day(s)", nullptr, int(number));
    if (field.key == QLatin1StringView("port") || field.key == QLatin1StringView("metrics_port"))
        return value; // no grouping: it is a name more than a number
    return withUnit(field, number);
}

QString range(const SettingField &field)
{
    if (field.maximum == 0)
        return {};
    const QString special = zero(field);
    const qint64 least = field.minimum == 0 && !special.isEmpty() ? 1 : field.minimum;
    const QString from = valueText(field, QString::number(least));
    const QString to = valueText(field, QString::number(field.maximum));
    if (special.isEmpty() || field.minimum > 0)
        return said(QT_TRANSLATE_NOOP("settings", "From %1 to %2")).arg(from, to);
    return said(QT_TRANSLATE_NOOP("settings", "From %1 to %2; 0: %3")).arg(from, to, special);
}

QString problem(const SettingField &field, const QString &value)
{
    Settings trial;
    if (field.set(trial, value))
        return {};
    switch (kind(field)) {
    case Kind::Hosts:
        return said(
            QT_TRANSLATE_NOOP("settings", "Give names or addresses without scheme and path, such "
                                          "as gateway.example, separated by commas."));
    case Kind::Text:
        return field.key == QLatin1StringView("contact")
                   ? said(QT_TRANSLATE_NOOP("settings", "Give one line of at most 200 characters."))
                   : said(
                       QT_TRANSLATE_NOOP("settings", "Give 127.0.0.1, ::1, another address of this "
                                                     "machine, or 0.0.0.0 for all of them."));
    default:
        return said(QT_TRANSLATE_NOOP("settings", "This has to be a whole number. %1."))
            .arg(range(field));
    }
}

} // namespace orchestris::settingwords
