// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/api/modelrequest.h"

#include "gateway/api/promptmeasure.h"
#include "gateway/json/jsonreader.h"

#include <algorithm>

namespace orchestris {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

QByteArray textOf(const element &value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? toBytes(text) : QByteArray();
}

ApiError wrongType(const char *name, const char *expected)
{
    return apierrors::badRequest(
        QByteArray("The member \"") + name + "\" must be " + expected + ".", name, "invalid_type");
}

} // namespace

/// Reads the members of one body, one after the other.
class ModelRequest::Reader
{
public:
    explicit Reader(ModelRequest &request)
        : m_request(request)
    {
    }

    [[nodiscard]] std::optional<ApiError> read(std::string_view key, size_t index,
                                               const element &value);
    [[nodiscard]] const PromptMeasure &input() const { return m_input; }

private:
    [[nodiscard]] std::optional<ApiError> readChat(std::string_view key, size_t index,
                                                   const element &value);
    [[nodiscard]] std::optional<ApiError> readOther(std::string_view key, size_t index,
                                                    const element &value);
    void readTools(const element &value);
    void readMaximum(size_t index, const element &value);

    ModelRequest &m_request;
    PromptMeasure m_input;
};

QByteArray clientEndpointName(ClientEndpoint endpoint)
{
    switch (endpoint) {
    case ClientEndpoint::Responses:
        return QByteArrayLiteral("responses");
    case ClientEndpoint::Embeddings:
        return QByteArrayLiteral("embeddings");
    case ClientEndpoint::Chat:
        break;
    }
    return QByteArrayLiteral("chat/completions");
}

tl::expected<ModelRequest, ApiError> ModelRequest::read(JsonReader &reader, ClientEndpoint endpoint,
                                                        QByteArrayView body)
{
    object fields;
    const auto parsed = reader.parse(body);
    if (parsed.error() != simdjson::SUCCESS)
        return tl::unexpected(apierrors::badRequest(QByteArray("The body is not valid JSON: ")
                                                    + simdjson::error_message(parsed.error())));
    if (parsed.get(fields) != simdjson::SUCCESS)
        return tl::unexpected(apierrors::badRequest("The body must be a JSON object."));

    ModelRequest request;
    request.endpoint = endpoint;
    request.m_begin = skipJsonSpace(body, 0);
    request.m_members = jsonMembers(body, request.m_begin);
    Reader members(request);
    std::vector<std::string_view> seen;
    seen.reserve(request.m_members.size());
    size_t index = 0;
    for (const auto field : fields) {
        const QByteArray name = toBytes(field.key.substr(0, 100));
        if (std::find(seen.begin(), seen.end(), field.key) != seen.end())
            return tl::unexpected(apierrors::badRequest(
                "The member \"" + name + "\" stands twice in the body.", name));
        seen.push_back(field.key);
        if (auto problem = members.read(field.key, index, field.value))
            return tl::unexpected(std::move(*problem));
        ++index;
    }
    if (auto problem = request.checkComplete())
        return tl::unexpected(std::move(*problem));
    const PromptMeasure &input = members.input();
    request.inputEstimate = input.estimate();
    request.promptBytes = input.textBytes();
    if (input.isBounded())
        request.inputBound = input.bound(body.size());
    request.prompt = input.shape();
    return request;
}

std::optional<ApiError> ModelRequest::Reader::read(std::string_view key, size_t index,
                                                   const element &value)
{
    if (key == "model") {
        m_request.model = textOf(value);
        m_request.m_model = index;
        if (m_request.model.isEmpty())
            return wrongType("model", "the name of a model");
    } else if (key == "stream") {
        if (!value.is_null() && value.get(m_request.streamed) != simdjson::SUCCESS)
            return wrongType("stream", "true or false");
    } else if (key == "tools") {
        readTools(value);
    } else if (key == "prompt_cache_key") {
        m_request.promptCacheKey = textOf(value);
    } else if (m_request.endpoint == ClientEndpoint::Chat) {
        return readChat(key, index, value);
    } else {
        return readOther(key, index, value);
    }
    return std::nullopt;
}

std::optional<ApiError> ModelRequest::Reader::readChat(std::string_view key, size_t index,
                                                       const element &value)
{
    if (key == "messages") {
        array messages;
        if (value.get(messages) != simdjson::SUCCESS)
            return wrongType("messages", "a list of messages");
        m_request.m_hasInput = true;
        m_input.addConversation(value);
    } else if (key == "functions") {
        m_input.addText(value);
    } else if (key == "web_search_options") {
        if (!value.is_null())
            m_input.addUnknown();
    } else if (key == "n") {
        int64_t choices = 1;
        const bool isNumber = value.get(choices) == simdjson::SUCCESS;
        m_request.choices = isNumber && choices > 0 ? choices : 1; // else its provider says why not
    } else if (key == "stream_options") {
        object options;
        m_request.m_options = index;
        m_request.m_optionsKind = Options::NotAnObject;
        if (value.get(options) == simdjson::SUCCESS) {
            m_request.m_optionsKind = Options::Object;
            bool wants = false;
            if (options.at_key("include_usage").get(wants) == simdjson::SUCCESS)
                m_request.wantsUsage = wants;
        } else if (!value.is_null()) {
            return wrongType("stream_options", "an object");
        }
    } else if (key == "max_tokens" || key == "max_completion_tokens") {
        readMaximum(index, value);
        m_request.m_maximumIsNew = key == "max_completion_tokens";
    }
    return std::nullopt;
}

void ModelRequest::Reader::readTools(const element &value)
{
    m_input.addText(value);
    array tools;
    if (value.get(tools) != simdjson::SUCCESS)
        return;
    for (const element tool : tools) {
        std::string_view type;
        // What the provider looks up by itself it adds to the input.
        if (tool.at_key("type").get(type) == simdjson::SUCCESS && type != "function"
            && type != "custom")
            m_input.addUnknown();
    }
}

void ModelRequest::Reader::readMaximum(size_t index, const element &value)
{
    m_request.m_maxima.push_back(index);
    int64_t tokens = 0;
    // Of two the higher one counts: which one holds is the provider's to say.
    if (value.get(tokens) == simdjson::SUCCESS && tokens > 0)
        m_request.maximumOutput = std::max<qint64>(tokens, m_request.maximumOutput.value_or(0));
}

std::optional<ApiError> ModelRequest::Reader::readOther(std::string_view key, size_t index,
                                                        const element &value)
{
    bool flag = false;
    if (key == "input") {
        if (value.is_null())
            return std::nullopt;
        if (!value.is_string() && !value.is_array())
            return wrongType("input", "a text or a list");
        m_request.m_hasInput = true;
        m_input.addConversation(value);
    } else if (key == "instructions") {
        m_input.addText(value);
    } else if (key == "max_output_tokens") {
        readMaximum(index, value);
    } else if (key == "prompt" || key == "conversation") {
        if (!value.is_null())
            m_input.addUnknown();
    } else if (key == "previous_response_id") {
        m_request.previousResponseId = textOf(value);
        if (!value.is_null() && m_request.previousResponseId.isEmpty())
            return wrongType("previous_response_id", "the ID of a response");
        if (!value.is_null())
            m_input.addUnknown();
    } else if (key == "store") {
        m_request.mayStore = value.get(flag) != simdjson::SUCCESS || flag;
    } else if (key == "background") {
        m_request.isBackground = value.get(flag) == simdjson::SUCCESS && flag;
    }
    return std::nullopt;
}

std::optional<ApiError> ModelRequest::checkComplete() const
{
    const auto missing = [](const char *name) {
        return apierrors::badRequest(QByteArray("The member \"") + name + "\" is missing.", name,
                                     "missing_required_parameter");
    };
    if (m_model == None)
        return missing("model");
    if (endpoint == ClientEndpoint::Chat && !m_hasInput)
        return missing("messages");
    // A response may go on from another one, or from a stored prompt, without input of its own.
    if (endpoint == ClientEndpoint::Embeddings && !m_hasInput)
        return missing("input");
    return std::nullopt;
}

ModelRequest::Edit ModelRequest::askForUsage(QByteArrayView body) const
{
    static const QByteArray Ask = QByteArrayLiteral("\"include_usage\":true");
    if (m_optionsKind == Options::Absent)
        return {m_begin + 1, m_begin + 1, "\"stream_options\":{" + Ask + "},"};
    const JsonMember &options = m_members[m_options];
    if (m_optionsKind == Options::NotAnObject)
        return {options.valueBegin, options.valueEnd, '{' + Ask + '}'};
    // Whatever include_usage says now goes; the rest of the options stays.
    const QByteArrayView text =
        body.sliced(options.valueBegin, options.valueEnd - options.valueBegin);
    const auto members = jsonMembers(text, 0);
    for (const JsonMember &member : members) {
        if (text.sliced(member.keyBegin, member.valueBegin - member.keyBegin)
                .startsWith("\"include_usage\""))
            return {options.valueBegin + member.valueBegin, options.valueBegin + member.valueEnd,
                    "true"};
    }
    return {options.valueBegin + 1, options.valueBegin + 1, members.empty() ? Ask : Ask + ','};
}

QByteArray ModelRequest::maximumName(const ProviderTraits &traits) const
{
    if (endpoint == ClientEndpoint::Responses)
        return QByteArrayLiteral("\"max_output_tokens\":");
    const bool isNew = traits.maximumOutput == MaximumOutputField::AsGiven
                           ? m_maxima.empty() || m_maximumIsNew
                           : traits.maximumOutput == MaximumOutputField::MaxCompletionTokens;
    return isNew ? QByteArrayLiteral("\"max_completion_tokens\":")
                 : QByteArrayLiteral("\"max_tokens\":");
}

void ModelRequest::tellMaximum(std::vector<Edit> &edits, const ProviderTraits &traits,
                               std::optional<qint64> most) const
{
    if (endpoint == ClientEndpoint::Embeddings)
        return;
    const QByteArray name = maximumName(traits);
    if (m_maxima.empty()) {
        if (most)
            edits.push_back({m_begin + 1, m_begin + 1, name + QByteArray::number(*most) + ','});
        return;
    }
    const bool isRenamed = name != maximumName({});
    if (m_maxima.size() == 1 && isRenamed) {
        const JsonMember &given = m_members[m_maxima.front()];
        edits.push_back({given.keyBegin, given.valueBegin, name});
    }
    for (const size_t index : m_maxima) {
        if (most)
            edits.push_back({m_members[index].valueBegin, m_members[index].valueEnd,
                             QByteArray::number(*most)});
    }
}

QByteArray ModelRequest::shape(QByteArrayView body, QByteArrayView upstreamModel,
                               const ProviderTraits &traits, std::optional<qint64> most) const
{
    std::vector<Edit> edits;
    const JsonMember &name = m_members[m_model];
    edits.push_back({name.valueBegin, name.valueEnd, jsonQuoted(upstreamModel)});
    const bool isChat = endpoint == ClientEndpoint::Chat;
    if (isChat && streamed && !wantsUsage && traits.takesIncludeUsage)
        edits.push_back(askForUsage(body));
    if (isChat && !traits.takesIncludeUsage && m_options != None) {
        const JsonSpan options = removalOf(m_members, m_options);
        edits.push_back({options.begin, options.end, {}});
    }
    tellMaximum(edits, traits, most);
    std::stable_sort(edits.begin(), edits.end(),
                     [](const Edit &a, const Edit &b) { return a.begin < b.begin; });
    JsonSplice splice(body);
    for (Edit &edit : edits)
        splice.replace(edit.begin, edit.end, std::move(edit.with));
    return splice.result();
}

} // namespace orchestris
