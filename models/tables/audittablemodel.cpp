// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/audittablemodel.h"

#include "models/tables/auditdifference.h"
#include "models/tables/format.h"
#include "models/tables/settingwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace orchestris {

namespace {

struct ActionWords {
    const char *action;
    const char *text;
};

// clang-format off
constexpr std::array<ActionWords, 36> Actions{{
    {"organization.add", QT_TRANSLATE_NOOP("audit", "Organization added")},
    {"organization.rename", QT_TRANSLATE_NOOP("audit", "Organization renamed")},
    {"organization.enable", QT_TRANSLATE_NOOP("audit", "Organization enabled")},
    {"organization.disable", QT_TRANSLATE_NOOP("audit", "Organization disabled")},
    {"organization.models", QT_TRANSLATE_NOOP("audit", "Allowed models changed")},
    {"organization.loop_guard", QT_TRANSLATE_NOOP("audit", "Loop guard changed")},
    {"user.add", QT_TRANSLATE_NOOP("audit", "User added")},
    {"user.rename", QT_TRANSLATE_NOOP("audit", "User renamed")},
    {"user.enable", QT_TRANSLATE_NOOP("audit", "User enabled")},
    {"user.disable", QT_TRANSLATE_NOOP("audit", "User disabled")},
    {"user.models", QT_TRANSLATE_NOOP("audit", "Visible models changed")},
    {"key.issue", QT_TRANSLATE_NOOP("audit", "Key issued")},
    {"key.change", QT_TRANSLATE_NOOP("audit", "Key changed")},
    {"key.rotate", QT_TRANSLATE_NOOP("audit", "Key rotated")},
    {"key.enable", QT_TRANSLATE_NOOP("audit", "Key enabled")},
    {"key.disable", QT_TRANSLATE_NOOP("audit", "Key disabled")},
    {"key.revoke", QT_TRANSLATE_NOOP("audit", "Key revoked")},
    {"limit.set", QT_TRANSLATE_NOOP("audit", "Limit set")},
    {"limit.remove", QT_TRANSLATE_NOOP("audit", "Limit removed")},
    {"provider.add", QT_TRANSLATE_NOOP("audit", "Provider added")},
    {"provider.set", QT_TRANSLATE_NOOP("audit", "Provider changed")},
    {"provider.remove", QT_TRANSLATE_NOOP("audit", "Provider removed")},
    {"model.add", QT_TRANSLATE_NOOP("audit", "Model added")},
    {"model.import", QT_TRANSLATE_NOOP("audit", "Models imported")},
    {"model.price", QT_TRANSLATE_NOOP("audit", "Price set")},
    {"model.max_output", QT_TRANSLATE_NOOP("audit", "Maximum output set")},
    {"model.context", QT_TRANSLATE_NOOP("audit", "Context set")},
    {"model.set", QT_TRANSLATE_NOOP("audit", "Model changed")},
    {"model.remove", QT_TRANSLATE_NOOP("audit", "Model removed")},
    {"alias.set", QT_TRANSLATE_NOOP("audit", "Alias set")},
    {"alias.rename", QT_TRANSLATE_NOOP("audit", "Alias renamed")},
    {"alias.remove", QT_TRANSLATE_NOOP("audit", "Alias removed")},
    {"settings.set", QT_TRANSLATE_NOOP("audit", "Setting changed")},
    {"requests.stop", QT_TRANSLATE_NOOP("audit", "Requests stopped")},
    {"credential.write", QT_TRANSLATE_NOOP("audit", "Credential stored")},
    {"credential.remove", QT_TRANSLATE_NOOP("audit", "Credential removed")},
}};

constexpr std::array<ActionWords, 10> Nouns{{
    {"organization", QT_TRANSLATE_NOOP("audit", "Organizations")},
    {"user", QT_TRANSLATE_NOOP("audit", "Users")},
    {"key", QT_TRANSLATE_NOOP("audit", "Keys")},
    {"limit", QT_TRANSLATE_NOOP("audit", "Limits")},
    {"provider", QT_TRANSLATE_NOOP("audit", "Providers")},
    {"model", QT_TRANSLATE_NOOP("audit", "Models")},
    {"alias", QT_TRANSLATE_NOOP("audit", "Aliases")},
    {"settings", QT_TRANSLATE_NOOP("audit", "Settings")},
    {"credential", QT_TRANSLATE_NOOP("audit", "Credentials")},
    {"requests", QT_TRANSLATE_NOOP("audit", "Running requests")},
}};

constexpr std::array<ActionWords, 18> Verbs{{
    {"add", QT_TRANSLATE_NOOP("audit", "Added")},
    {"change", QT_TRANSLATE_NOOP("audit", "Changed")},
    {"set", QT_TRANSLATE_NOOP("audit", "Set")},
    {"rename", QT_TRANSLATE_NOOP("audit", "Renamed")},
    {"enable", QT_TRANSLATE_NOOP("audit", "Enabled")},
    {"disable", QT_TRANSLATE_NOOP("audit", "Disabled")},
    {"models", QT_TRANSLATE_NOOP("audit", "Models changed")},
    {"loop_guard", QT_TRANSLATE_NOOP("audit", "Loop guard changed")},
    {"issue", QT_TRANSLATE_NOOP("audit", "Issued")},
    {"rotate", QT_TRANSLATE_NOOP("audit", "Rotated")},
    {"revoke", QT_TRANSLATE_NOOP("audit", "Revoked")},
    {"remove", QT_TRANSLATE_NOOP("audit", "Removed")},
    {"restore", QT_TRANSLATE_NOOP("audit", "Brought back")},
    {"import", QT_TRANSLATE_NOOP("audit", "Imported")},
    {"price", QT_TRANSLATE_NOOP("audit", "Price set")},
    {"max_output", QT_TRANSLATE_NOOP("audit", "Maximum output set")},
    {"write", QT_TRANSLATE_NOOP("audit", "Stored")},
    {"stop", QT_TRANSLATE_NOOP("audit", "Stopped")},
}};
// clang-format on

/// What cannot be taken back, or stops somebody, is worth a second look.
Tone toneOf(const QString &action)
{
    const QString verb = action.section(u'.', 1);
    if (verb == u"revoke" || verb == u"remove")
        return Tone::Bad;
    return verb == u"disable" ? Tone::Warning : Tone::Quiet;
}

} // namespace

AuditTableModel::AuditTableModel(const Clock &clock, QObject *parent)
    : RowTableModel<AuditEntry>(parent)
    , m_clock(clock)
{
}

int AuditTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AuditTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEntry &entry = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return index.column() == When ? QVariant(format::dateTime(entry.atUs)) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    case TableRole::Sort: // the chain's order says more than a clock that jumped
        return index.column() == When ? QVariant(entry.id)
                                      : QVariant(text(entry, index.column()).toCaseFolded());
    case TableRole::RowId:
        return entry.id;
    case TableRole::ToneOf:
        return index.column() == Action ? QVariant(int(toneOf(entry.action))) : QVariant();
    case TableRole::Search:
        return QStringList{entry.actor,         entry.program, entry.action,
                           text(entry, Action), entry.subject, auditSummary(entry)}
            .join(u'\n');
    default:
        return {};
    }
}

QString AuditTableModel::text(const AuditEntry &entry, int column) const
{
    switch (column) {
    case When:
        return format::shortTime(entry.atUs, m_clock.nowUs());
    case Actor:
        return entry.actor;
    case Program:
        return entry.program;
    case Action:
        return auditActionText(entry.action);
    case Subject:
        return auditSubjectText(entry);
    case Change: {
        const QString change = auditSummary(entry);
        return change.isEmpty() ? format::none() : change;
    }
    default:
        return {};
    }
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Actor:
        return tr("Who");
    case Program:
        return tr("Program");
    case Action:
        return tr("What");
    case Subject:
        return tr("Of what");
    case Change:
        return tr("Change");
    default:
        return {};
    }
}

QString auditActionText(const QString &action)
{
    for (const ActionWords &known : Actions) {
        if (action == QLatin1String(known.action))
            return QCoreApplication::translate("audit", known.text);
    }
    return action;
}

QString auditSubjectText(const AuditEntry &entry)
{
    if (entry.action == u"settings.set") {
        const SettingField *field = findSettingField(entry.subject);
        if (field && !settingwords::name(*field).isEmpty())
            return settingwords::name(*field);
    }
    return entry.subject.isEmpty() ? format::none() : entry.subject;
}

QString auditNounText(const QString &noun)
{
    for (const ActionWords &known : Nouns) {
        if (noun == QLatin1String(known.action))
            return QCoreApplication::translate("audit", known.text);
    }
    return noun;
}

QString auditVerbText(const QString &verb)
{
    for (const ActionWords &known : Verbs) {
        if (verb == QLatin1String(known.action))
            return QCoreApplication::translate("audit", known.text);
    }
    return verb;
}

QString auditValueText(const QString &member, const QJsonValue &value)
{
    QStringList parts;
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null:
        break;
    case QJsonValue::Bool:
        return value.toBool() ? QCoreApplication::translate("audit", "yes")
                              : QCoreApplication::translate("audit", "no");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        return number == double(value.toInteger()) ? format::count(value.toInteger())
                                                   : QString::number(number);
    }
    case QJsonValue::String: {
        const QString text = value.toString();
        const bool isTime = member.endsWith(u" at") || member.endsWith(u" until");
        const QDateTime time =
            isTime ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
        if (time.isValid())
            return format::dateTime(time.toMSecsSinceEpoch() * 1000).left(19);
        parts.append(text);
        break;
    }
    case QJsonValue::Array:
        for (const QJsonValue &part : value.toArray())
            parts.append(auditValueText(member, part));
        break;
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto part = object.begin(); part != object.end(); ++part) {
            if (!part->isNull())
                parts.append(QString(part.key()).replace(u'_', u' ') + u' '
                             + auditValueText(part.key(), *part));
        }
        break;
    }
    }
    const QString text = parts.join(QStringLiteral(", "));
    return text.isEmpty() ? format::none() : text;
}

QByteArray auditJson(const AuditEntry &entry)
{
    return QJsonDocument(
               QJsonObject{{QStringLiteral("id"), entry.id},
                           {QStringLiteral("at_us"), entry.atUs},
                           {QStringLiteral("actor"), entry.actor},
                           {QStringLiteral("program"), entry.program},
                           {QStringLiteral("action"), entry.action},
                           {QStringLiteral("subject"), entry.subject},
                           {QStringLiteral("before"), entry.before},
                           {QStringLiteral("after"), entry.after},
                           {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())}})
        .toJson();
}

} // namespace orchestris
