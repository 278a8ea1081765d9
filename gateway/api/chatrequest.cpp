// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/chatrequest.h"

#include "gateway/json/jsonreader.h"
#include "gateway/metering/usagemeter.h"

#include <algorithm>

namespace orchestris {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

/// What OpenAI bills for an image of ordinary size; only used where no usage is reported.
constexpr qint64 TokensPerImage = 800;
constexpr qint64 TokensPerMessage = 4;

struct InputSize {
    qint64 bytes = 0;
    qint64 tokens = 0;
};

/// Adds up all texts below `value` except inline data (images, sound, files).
void measure(const element &value, InputSize &size)
{
    std::string_view text;
    array list;
    object fields;
    if (value.get(text) == simdjson::SUCCESS) {
        if (!text.starts_with("data:"))
            size.bytes += static_cast<qint64>(text.size());
    } else if (value.get(list) == simdjson::SUCCESS) {
        for (const element item : list)
            measure(item, size);
    } else if (value.get(fields) == simdjson::SUCCESS) {
        for (const auto field : fields) {
            if (field.key == "image_url")
                size.tokens += TokensPerImage;
            else if (field.key != "input_audio" && field.key != "file_data")
                measure(field.value, size);
        }
    }
}

ApiError wrongType(const char *name, const char *expected)
{
    return apierrors::badRequest(
        QByteArray("The member \"") + name + "\" must be " + expected + ".", name, "invalid_type");
}

} // namespace

tl::expected<ChatRequest, ApiError> ChatRequest::read(JsonReader &reader, QByteArrayView body)
{
    object fields;
    const auto parsed = reader.parse(body);
    if (parsed.error() != simdjson::SUCCESS)
        return tl::unexpected(apierrors::badRequest(QByteArray("The body is not valid JSON: ")
                                                    + simdjson::error_message(parsed.error())));
    if (parsed.get(fields) != simdjson::SUCCESS)
        return tl::unexpected(apierrors::badRequest("The body must be a JSON object."));

    ChatRequest request;
    request.m_begin = skipJsonSpace(body, 0);
    request.m_members = jsonMembers(body, request.m_begin);
    bool hasModel = false;
    bool hasMessages = false;
    InputSize input;
    std::vector<std::string_view> seen;
    seen.reserve(request.m_members.size());
    size_t index = 0;
    for (const auto field : fields) {
        if (std::find(seen.begin(), seen.end(), field.key) != seen.end())
            return tl::unexpected(apierrors::badRequest("The member \""
                                                            + toBytes(field.key.substr(0, 100))
                                                            + "\" stands twice in the body.",
                                                        toBytes(field.key.substr(0, 100))));
        seen.push_back(field.key);
        if (field.key == "model") {
            std::string_view model;
            if (field.value.get(model) != simdjson::SUCCESS || model.empty())
                return tl::unexpected(wrongType("model", "the name of a model"));
            request.model = toBytes(model);
            request.m_modelIndex = index;
            hasModel = true;
        } else if (field.key == "messages") {
            array messages;
            if (field.value.get(messages) != simdjson::SUCCESS)
                return tl::unexpected(wrongType("messages", "a list of messages"));
            hasMessages = true;
            for (const element message : messages) {
                input.tokens += TokensPerMessage;
                measure(message, input);
            }
        } else if (field.key == "tools" || field.key == "functions") {
            measure(field.value, input);
        } else if (field.key == "stream") {
            bool streamed = false;
            if (!field.value.is_null() && field.value.get(streamed) != simdjson::SUCCESS)
                return tl::unexpected(wrongType("stream", "true or false"));
            request.streamed = streamed;
        } else if (field.key == "stream_options") {
            object options;
            request.m_optionsIndex = index;
            request.m_options = Options::NotAnObject;
            if (field.value.get(options) == simdjson::SUCCESS) {
                request.m_options = Options::Object;
                bool wants = false;
                if (options.at_key("include_usage").get(wants) == simdjson::SUCCESS)
                    request.wantsUsage = wants;
            } else if (!field.value.is_null()) {
                return tl::unexpected(wrongType("stream_options", "an object"));
            }
        }
        ++index;
    }
    if (!hasModel)
        return tl::unexpected(apierrors::badRequest("The member \"model\" is missing.", "model",
                                                    "missing_required_parameter"));
    if (!hasMessages)
        return tl::unexpected(apierrors::badRequest("The member \"messages\" is missing.",
                                                    "messages", "missing_required_parameter"));
    request.inputEstimate = input.tokens + UsageMeter::tokensOfBytes(input.bytes);
    return request;
}

QByteArray ChatRequest::shape(QByteArrayView body, QByteArrayView upstreamModel) const
{
    static const QByteArray Ask = QByteArrayLiteral("\"include_usage\":true");
    JsonSplice splice(body);
    const JsonMember &name = m_members[m_modelIndex];
    const bool ask = streamed && !wantsUsage;
    if (ask && m_options == Options::Absent)
        splice.insertMember(m_begin, m_members.empty(), "\"stream_options\":{" + Ask + '}');

    const auto spliceOptions = [&] {
        const auto &options = m_members[m_optionsIndex];
        if (m_options == Options::NotAnObject) {
            splice.replace(options.valueBegin, options.valueEnd, '{' + Ask + '}');
            return;
        }
        // Whatever include_usage says now goes; the rest of the options stays.
        const QByteArrayView text =
            body.sliced(options.valueBegin, options.valueEnd - options.valueBegin);
        const auto members = jsonMembers(text, 0);
        for (const JsonMember &member : members) {
            const QByteArrayView key =
                text.sliced(member.keyBegin, member.valueBegin - member.keyBegin);
            if (key.startsWith("\"include_usage\"")) {
                splice.replace(options.valueBegin + member.valueBegin,
                               options.valueBegin + member.valueEnd, "true");
                return;
            }
        }
        splice.insertMember(options.valueBegin, members.empty(), Ask);
    };
    const bool editOptions = ask && m_options != Options::Absent;
    if (editOptions && m_optionsIndex < m_modelIndex)
        spliceOptions();
    splice.replace(name.valueBegin, name.valueEnd, jsonQuoted(upstreamModel));
    if (editOptions && m_optionsIndex > m_modelIndex)
        spliceOptions();
    return splice.result();
}

} // namespace orchestris
