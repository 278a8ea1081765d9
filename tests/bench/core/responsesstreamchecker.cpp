// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/responsesstreamchecker.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace orchestris::bench {

namespace {

/// All events but the deltas, which come between the fourth and the fifth.
constexpr std::array<std::string_view, 8> steps{
    "response.created",           "response.in_progress",
    "response.output_item.added", "response.content_part.added",
    "response.output_text.done",  "response.content_part.done",
    "response.output_item.done",  "response.completed"};
enum Step : std::size_t { Created, InProgress, ItemAdded, PartAdded, TextDone, PartDone, ItemDone };
constexpr std::size_t stepsBeforeDeltas = PartAdded + 1;
constexpr std::string_view deltaType = "response.output_text.delta";

/// The text in quotes after `before`; empty if it is not there.
std::string_view quotedAfter(std::string_view data, std::string_view before)
{
    const std::string_view rest = textAfter(data, before);
    return rest.substr(0, rest.find('"'));
}

} // namespace

void ResponsesStreamChecker::onFrame(std::string_view data)
{
    if (data != "[DONE]") {
        note(counters().wrong, "a data line without an event line", data);
        return;
    }
    if (m_done || m_steps < steps.size())
        note(counters().badEnd, "[DONE] twice, or before response.completed", data);
    m_done = true;
}

void ResponsesStreamChecker::onEvent(std::string_view type, std::string_view data)
{
    if (m_done || m_steps == steps.size()) {
        note(counters().badEnd, "an event after the last", data);
        return;
    }
    if (quotedAfter(data, "\"type\":\"") != type)
        note(counters().wrong, "an event line that names another type than its data", data);
    checkNumber(data);
    if (type != deltaType) {
        takeStep(type, data);
    } else if (const auto content = findContent(data, responsesDelta)) {
        if (m_steps != stepsBeforeDeltas)
            note(counters().wrong, "a delta before its part began, or after it ended", data);
        checkId(m_itemId, data, "\"item_id\":\"");
        onContent(*content, data);
    } else {
        note(counters().wrong, "a damaged delta", data);
    }
}

void ResponsesStreamChecker::checkNumber(std::string_view data)
{
    const std::string_view rest = textAfter(data, "\"sequence_number\":");
    std::uint64_t found = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), found);
    if (rest.empty() || error != std::errc() || found != m_sequenceNumber)
        note(counters().misnumbered,
             "sequence_number " + std::to_string(m_sequenceNumber) + " was due", data);
    m_sequenceNumber = (error == std::errc() ? found : m_sequenceNumber) + 1;
}

void ResponsesStreamChecker::takeStep(std::string_view type, std::string_view data)
{
    const auto place = std::find(steps.begin(), steps.end(), type);
    if (place == steps.end()) {
        note(counters().wrong, "an error, or an unknown event", data);
        return;
    }
    const auto step = static_cast<std::size_t>(place - steps.begin());
    if (step != m_steps)
        note(counters().wrong, std::string(steps[m_steps]) + " was due", data);
    m_steps = std::max(m_steps, step + 1);
    switch (step) {
    case Created:
    case InProgress:
        checkId(m_responseId, data, "\"response\":{\"id\":\"");
        break;
    case ItemAdded:
        checkId(m_itemId, data, "\"item\":{\"id\":\"");
        break;
    case PartAdded:
        checkId(m_itemId, data, "\"item_id\":\"");
        break;
    case TextDone:
    case PartDone:
        checkId(m_itemId, data, "\"item_id\":\"");
        checkText(data);
        break;
    case ItemDone:
        checkId(m_itemId, data, "\"item\":{\"id\":\"");
        checkText(data);
        break;
    default:
        checkId(m_responseId, data, "\"response\":{\"id\":\"");
        checkText(data);
        checkUsage(data);
        break;
    }
}

void ResponsesStreamChecker::checkId(std::string &known, std::string_view data,
                                     std::string_view before)
{
    const std::string_view id = quotedAfter(data, before);
    if (known.empty())
        known = id;
    if (id.empty() || id != known)
        note(counters().wrong, "no ID, or another than before", data);
}

void ResponsesStreamChecker::checkText(std::string_view data)
{
    const std::string_view text = quotedAfter(data, "\"text\":\"");
    if (text.size() != chunks() * contentSize || countContents(text, number()) != chunks())
        note(counters().wrong, "not the whole text again", data);
}

void ResponsesStreamChecker::checkUsage(std::string_view data)
{
    const std::string tokens = "\"output_tokens\":" + std::to_string(chunks()) + ",";
    if (textAfter(data, "\"usage\":{").find(tokens) == std::string_view::npos
        || quotedAfter(textAfter(data, "\"response\":{"), "\"status\":\"") != "completed")
        note(counters().badEnd, "not completed, or without its usage", data);
}

void ResponsesStreamChecker::checkEnd()
{
    if (m_steps < steps.size())
        note(counters().badEnd, "no response.completed", {});
}

} // namespace orchestris::bench
