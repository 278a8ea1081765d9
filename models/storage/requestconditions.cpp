// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/requestconditions.h"

namespace orchestris {

namespace {

// As programOf has it: bytes before the first slash, 40 at most. (A part of nothing is NULL.)
constexpr const char *ProgramText =
    "CASE WHEN usage.key_id = 0 OR usage.client_program IS NULL THEN x'' "
    "ELSE substr(CAST(usage.client_program AS BLOB), 1, "
    "CASE instr(CAST(usage.client_program AS BLOB), x'2f') WHEN 0 THEN 40 "
    "ELSE min(instr(CAST(usage.client_program AS BLOB), x'2f') - 1, 40) END) END";
// As statusClassOf has it.
constexpr const char *StatusText =
    "CASE WHEN usage.state = 0 THEN 0 WHEN usage.state = 2 THEN 7 WHEN usage.status < 400 THEN 1 "
    "WHEN usage.status = 499 THEN 4 WHEN usage.first_token_us >= 0 THEN 6 "
    "WHEN usage.status = 429 THEN 3 WHEN usage.status < 500 THEN 2 ELSE 5 END";

template<typename List, typename Make>
void addCondition(QList<UsageCondition> &conditions, UsageDimension dimension, const List &wanted,
                  Make make)
{
    if (wanted.isEmpty())
        return;
    UsageCondition condition;
    condition.dimension = dimension;
    for (const auto &value : wanted)
        condition.values.append(make(value));
    conditions.append(condition);
}

} // namespace

RequestConditions::RequestConditions(const UsageFilter &filter)
{
    const auto number = [](auto value) { return qint64(value); };
    const auto blob = [](const QByteArray &value) { return Blob{value}; };
    addOneOf("usage.owner_kind", filter.ownerKinds, number);
    addOneOf("usage.organization_id", filter.organizations, number);
    addOneOf("usage.user_id", filter.users, number);
    addOneOf("usage.key_id", filter.keys, number);
    addText("alias", filter.aliases);
    addModels(filter.models);
    addText("provider", filter.providers);
    addText("endpoint", filter.endpoints);
    addOneOf(ProgramText, filter.programs, blob);
    addOneOf(StatusText, filter.statuses, number);
    addText("error_code", filter.errorCodes);
    if (filter.streamed) {
        m_text += " AND usage.streamed = ?";
        m_values.emplace_back(qint64(*filter.streamed));
    }
    addAtLeast("usage.total_us", filter.leastTotalUs);
    addAtLeast("usage.input_tokens + usage.output_tokens", filter.leastTokens);
    addAtLeast("usage.cost_nanos", filter.leastCostNanos);
    addAtLeast("usage.attempts", filter.leastAttempts);
    if (!filter.clientRequestId.isEmpty()) {
        m_text += " AND usage.client_request_id = ?";
        m_values.emplace_back(filter.clientRequestId);
    }
}

template<typename List, typename Make>
void RequestConditions::addOneOf(const QByteArray &expression, const List &wanted, Make make)
{
    if (wanted.isEmpty())
        return;
    m_text += " AND " + expression + " IN (";
    for (const auto &value : wanted) {
        m_text += m_text.endsWith('?') ? ", ?" : "?";
        m_values.emplace_back(make(value));
    }
    m_text += ')';
}

void RequestConditions::addText(const char *column, const QByteArrayList &wanted)
{
    addOneOf(QByteArray("coalesce(usage." + QByteArray(column) + ", '')"), wanted,
             [](const QByteArray &value) { return value; });
}

void RequestConditions::addModels(const QByteArrayList &wanted)
{
    if (wanted.isEmpty())
        return;
    QByteArray text;
    for (const QByteArray &model : wanted) {
        const qsizetype slash = model.indexOf('/');
        text += text.isEmpty() ? "" : " OR ";
        if (model.isEmpty()) {
            text += "usage.provider IS NULL";
            continue;
        }
        text += "(usage.provider = ? AND coalesce(usage.upstream_model, '') = ?)";
        m_values.emplace_back(slash < 0 ? QByteArray() : model.left(slash));
        m_values.emplace_back(model.mid(slash + 1));
    }
    m_text += " AND (" + text + ")";
}

void RequestConditions::addAtLeast(const char *expression, qint64 least)
{
    if (least <= 0)
        return;
    m_text += " AND " + QByteArray(expression) + " >= ?";
    m_values.emplace_back(least);
}

void RequestConditions::bind(Statement &statement) const
{
    for (const Value &value : m_values) {
        if (const auto *number = std::get_if<qint64>(&value))
            statement.bind(*number);
        else if (const auto *text = std::get_if<QByteArray>(&value))
            statement.bindText(*text);
        else
            statement.bindBlob(std::get<Blob>(value).bytes);
    }
}

QList<UsageCondition> conditionsOf(const UsageFilter &filter)
{
    QList<UsageCondition> conditions;
    const auto number = [](Id id) { return QByteArray::number(id); };
    const auto same = [](const QByteArray &value) { return value; };
    addCondition(conditions, UsageDimension::OwnerKind, filter.ownerKinds, [](OwnerKind kind) {
        return kind == OwnerKind::None           ? QByteArrayLiteral("none")
               : kind == OwnerKind::Organization ? QByteArrayLiteral("organization")
                                                 : QByteArrayLiteral("user");
    });
    addCondition(conditions, UsageDimension::Organization, filter.organizations, number);
    addCondition(conditions, UsageDimension::User, filter.users, number);
    addCondition(conditions, UsageDimension::Key, filter.keys, number);
    addCondition(conditions, UsageDimension::Alias, filter.aliases, same);
    addCondition(conditions, UsageDimension::Model, filter.models, same);
    addCondition(conditions, UsageDimension::Provider, filter.providers, same);
    addCondition(conditions, UsageDimension::Endpoint, filter.endpoints, same);
    addCondition(conditions, UsageDimension::Program, filter.programs, same);
    addCondition(conditions, UsageDimension::Status, filter.statuses, statusClassName);
    return conditions;
}

} // namespace orchestris
