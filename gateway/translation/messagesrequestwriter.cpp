// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonwriter.h"
#include "gateway/translation/messagescontent.h"
#include "gateway/translation/messagesmodel.h"
#include "gateway/translation/messagestools.h"
#include "gateway/translation/messagesturns.h"
#include "gateway/translation/refusals.h"
#include "gateway/translation/translators.h"

#include <algorithm>

namespace orchestris {

namespace {

/// Anthropic refuses a longer `metadata.user_id`.
constexpr qsizetype LongestUser = 256;

Translated<void> refuseForeign(const Conversation &conversation)
{
    const auto isSet = [](const QByteArray &number) {
        return !number.isEmpty() && number.toDouble() != 0;
    };
    if (isSet(conversation.presencePenalty))
        return refuseUnsupported("presence_penalty", "Leave it out, or use another model.");
    if (isSet(conversation.frequencyPenalty))
        return refuseUnsupported("frequency_penalty", "Leave it out, or use another model.");
    return {};
}

/// How much the model is to think, and how long its answer may be with that.
struct Effort {
    bool isOn = false;
    qint64 budget = 0;
    qint64 maximum = 0;
};

qint64 thinkingBudget(const QByteArray &effort)
{
    if (effort == "low")
        return 2048;
    if (effort == "medium")
        return 8192;
    if (effort == "high")
        return 16384;
    if (effort == "xhigh" || effort == "max")
        return 32000;
    return 0;
}

/// Why the API would refuse thinking here; empty if it would not.
QByteArrayView thinkingObstacle(const Conversation &conversation, const MessagesModel &model,
                                const MessagesTurns &turns)
{
    using Thinking = MessagesModel::Thinking;
    if (model.thinking == Thinking::None)
        return "the model does not think";
    if (forcesMessagesTool(conversation))
        return "not together with a forced tool";
    if (turns.endWithAssistant())
        return "not while an answer is continued";
    if (model.thinking == Thinking::Budget && !turns.allowThinkingBudget())
        return "the last tool call came without its reasoning";
    return {};
}

Effort chooseEffort(Conversation &conversation, const MessagesModel &model,
                    const MessagesTurns &turns)
{
    Effort effort;
    effort.maximum = conversation.maximumOutputTokens.value_or(model.usualMaximum);
    effort.budget = thinkingBudget(conversation.reasoningEffort);
    if (effort.budget == 0) {
        const QByteArray &name = conversation.reasoningEffort;
        if (!name.isEmpty() && name != "none" && name != "minimal")
            conversation.dropped.append("reasoning_effort");
        return effort;
    }
    if (const QByteArrayView obstacle = thinkingObstacle(conversation, model, turns);
        !obstacle.isEmpty()) {
        conversation.dropped.append(QByteArray("reasoning_effort (").append(obstacle) + ')');
        return effort;
    }
    effort.isOn = true;
    if (model.thinking == MessagesModel::Thinking::Adaptive || effort.maximum > effort.budget)
        return effort;
    // The budget is a part of the maximum: the answer keeps the room that it was given.
    const qint64 answer = effort.maximum;
    effort.maximum = std::min(effort.budget + answer, model.largestMaximum);
    effort.budget = std::min(effort.budget, effort.maximum - std::min(answer, effort.maximum / 2));
    return effort;
}

void writeEffort(JsonWriter &json, const Conversation &conversation, const MessagesModel &model,
                 const Effort &effort)
{
    json.number("max_tokens", effort.maximum);
    if (!effort.isOn)
        return;
    json.key("thinking").beginObject();
    if (model.thinking == MessagesModel::Thinking::Budget) {
        json.string("type", "enabled").number("budget_tokens", effort.budget).endObject();
        return;
    }
    json.string("type", "adaptive").string("display", "summarized").endObject();
    const bool isExtra = thinkingBudget(conversation.reasoningEffort) > thinkingBudget("high");
    json.key("output_config").beginObject();
    if (isExtra)
        json.string("effort", model.takesExtraEffort ? "xhigh" : "high");
    else
        json.string("effort", conversation.reasoningEffort);
    json.endObject();
}

void writeTemperature(JsonWriter &json, Conversation &conversation)
{
    if (conversation.temperature.toDouble() <= 1) {
        json.raw("temperature", conversation.temperature);
        return;
    }
    conversation.dropped.append("temperature (lowered to 1)");
    json.number("temperature", 1);
}

void writeSampling(JsonWriter &json, Conversation &conversation, const MessagesModel &model,
                   bool thinks)
{
    const bool hasTemperature = !conversation.temperature.isEmpty();
    const bool hasTopP = !conversation.topP.isEmpty();
    const bool taken = model.takesSampling && !thinks;
    if (hasTemperature && taken)
        writeTemperature(json, conversation);
    else if (hasTemperature && conversation.temperature.toDouble() != 1)
        conversation.dropped.append("temperature");
    if (hasTopP && taken && (model.takesBoth || !hasTemperature))
        json.raw("top_p", conversation.topP);
    else if (hasTopP && conversation.topP.toDouble() != 1)
        conversation.dropped.append("top_p");
}

void writeStop(JsonWriter &json, Conversation &conversation)
{
    QByteArrayList taken;
    for (const QByteArray &stop : conversation.stop) {
        if (!isBlank(stop))
            taken.append(stop);
    }
    if (taken.size() != conversation.stop.size())
        conversation.dropped.append("stop (only white space)");
    if (taken.isEmpty())
        return;
    json.key("stop_sequences").beginArray();
    for (const QByteArray &stop : taken)
        json.string(stop);
    json.endArray();
}

void writeUser(JsonWriter &json, Conversation &conversation)
{
    if (conversation.user.size() > LongestUser)
        conversation.dropped.append("user");
    else if (!conversation.user.isEmpty())
        json.key("metadata").beginObject().string("user_id", conversation.user).endObject();
}

/// The API has no such member for all models: it is asked for in the system prompt.
void askForFormat(Conversation &conversation, MessagesTurns &turns)
{
    const AnswerFormat &format = conversation.format;
    if (format.kind == AnswerFormat::Kind::Absent || format.kind == AnswerFormat::Kind::Text)
        return;
    QByteArray text = "Answer with a single JSON object";
    if (format.kind == AnswerFormat::Kind::JsonSchema)
        text += " that is valid against the JSON schema below";
    text += ". Write nothing else: no words before or after it, and no code fence around it.";
    if (format.kind == AnswerFormat::Kind::JsonSchema) {
        if (!format.description.isEmpty())
            text += "\nWhat it is: " + format.description;
        text += "\n\n" + (format.schema.isEmpty() ? QByteArray("{}") : format.schema);
    }
    turns.addSystem(std::move(text));
    conversation.dropped.append("response_format (asked for in words)");
}

void noteHints(Conversation &conversation)
{
    const auto note = [&conversation](bool isThere, const char *name) {
        if (isThere)
            conversation.dropped.append(name);
    };
    note(!conversation.seed.isEmpty(), "seed");
    note(!conversation.verbosity.isEmpty(), "verbosity");
    note(!conversation.metadata.isEmpty(), "metadata");
    note(conversation.store.value_or(false), "store");
    const QByteArray &tier = conversation.serviceTier;
    note(!tier.isEmpty() && tier != "auto" && tier != "default", "service_tier");
}

} // namespace

Translated<QByteArray> writeMessagesRequest(Conversation &conversation, QByteArrayView modelName)
{
    if (auto known = refuseForeign(conversation); !known)
        return tl::unexpected(known.error());
    auto turns = MessagesTurns::from(conversation);
    if (!turns)
        return tl::unexpected(turns.error());
    const MessagesModel model = messagesModel(modelName);
    const Effort effort = chooseEffort(conversation, model, *turns);
    if (!effort.isOn)
        turns->removeThinking();
    askForFormat(conversation, *turns);
    noteHints(conversation);

    // Whoever names a key for the prompt cache wants one; here it must be asked for.
    const bool isCached = !conversation.promptCacheKey.isEmpty();
    QByteArray body;
    JsonWriter json(body);
    json.beginObject().string("model", modelName);
    writeEffort(json, conversation, model, effort);
    turns->writeSystem(json, isCached);
    json.key("messages").beginArray();
    turns->write(json, isCached);
    json.endArray();
    writeMessagesTools(json, conversation);
    writeSampling(json, conversation, model, effort.isOn);
    writeStop(json, conversation);
    writeUser(json, conversation);
    if (conversation.streamed)
        json.boolean("stream", true);
    json.endObject();
    return body;
}

} // namespace orchestris
