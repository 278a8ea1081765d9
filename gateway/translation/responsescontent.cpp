// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonfields.h"
#include "gateway/json/jsonreader.h"
#include "gateway/translation/refusals.h"
#include "gateway/translation/responsesrequestparts.h"

namespace orchestris {

namespace {

using simdjson::dom::element;
using simdjson::dom::object;
using Kind = ContentPart::Kind;

constexpr QByteArrayView GiveContent =
    "It stands for something stored at one provider. Send the content itself.";

Translated<ContentPart> image(const object &part, const QByteArray &path)
{
    ContentPart read;
    read.kind = Kind::Image;
    read.detail = toBytes(jsonText(part, "detail"));
    read.text = toBytes(jsonText(part, "image_url"));
    if (read.text.isEmpty()) {
        // As in Chat Completions; some clients mix them up.
        if (const auto nested = jsonObject(part, "image_url"))
            read.text = toBytes(jsonText(*nested, "url"));
    }
    if (!read.text.isEmpty())
        return read;
    if (!jsonText(part, "file_id").empty())
        return refuseUnsupported(path + ".file_id", GiveContent);
    return refuseMissing(path + ".image_url");
}

Translated<ContentPart> file(const object &part, const QByteArray &path)
{
    ContentPart read;
    read.kind = Kind::File;
    read.name = toBytes(jsonText(part, "filename"));
    read.text = toBytes(jsonText(part, "file_data"));
    if (read.text.isEmpty()) {
        read.text = toBytes(jsonText(part, "file_url"));
        if (!read.text.isEmpty() && !read.text.startsWith("data:"))
            return refuseUnsupported(path + ".file_url",
                                     "Send the file's content as \"file_data\".");
    } else if (!read.text.startsWith("data:")) {
        const bool isPdf = read.name.toLower().endsWith(".pdf");
        read.text.prepend(isPdf ? "data:application/pdf;base64,"
                                : "data:application/octet-stream;base64,");
    }
    if (!read.text.isEmpty())
        return read;
    if (!jsonText(part, "file_id").empty())
        return refuseUnsupported(path + ".file_id", GiveContent);
    return refuseMissing(path + ".file_data");
}

Translated<ContentPart> audio(const object &part, const QByteArray &path)
{
    const object fields = jsonObject(part, "input_audio").value_or(part);
    ContentPart read;
    read.kind = Kind::Audio;
    read.text = toBytes(jsonText(fields, "data"));
    read.detail = toBytes(jsonText(fields, "format"));
    if (read.text.isEmpty())
        return refuseMissing(path + ".input_audio.data");
    return read;
}

Translated<ContentPart> text(const object &part, std::string_view name, Kind kind,
                             const QByteArray &path)
{
    std::string_view value;
    if (part.at_key(name).get(value) != simdjson::SUCCESS)
        return refuseType(path + '.' + toBytes(name), "a text");
    return ContentPart{kind, toBytes(value), {}, {}};
}

Translated<ContentPart> contentPart(const element &value, const QByteArray &path)
{
    object part;
    std::string_view plain;
    if (value.get(plain) == simdjson::SUCCESS)
        return ContentPart{Kind::Text, toBytes(plain), {}, {}};
    if (value.get(part) != simdjson::SUCCESS)
        return refuseType(path, "an object");
    const std::string_view type = jsonText(part, "type");
    if (type == "input_text" || type == "output_text" || type == "text" || type == "summary_text"
        || type == "reasoning_text")
        return text(part, "text", Kind::Text, path);
    if (type == "refusal")
        return text(part, "refusal", Kind::Refusal, path);
    if (type == "input_image")
        return image(part, path);
    if (type == "input_file")
        return file(part, path);
    if (type == "input_audio")
        return audio(part, path);
    if (type.empty())
        return refuseMissing(path + ".type");
    return refuse("Content of the type \"" + toBytes(type) + "\" is not supported for this model.",
                  path + ".type", "unsupported_content");
}

} // namespace

Translated<std::vector<ContentPart>> readResponsesContent(const element &content,
                                                          const QByteArray &path)
{
    std::vector<ContentPart> parts;
    std::string_view plain;
    simdjson::dom::array list;
    if (content.is_null())
        return parts;
    if (content.get(plain) == simdjson::SUCCESS) {
        parts.push_back({Kind::Text, toBytes(plain), {}, {}});
        return parts;
    }
    if (content.get(list) != simdjson::SUCCESS)
        return refuseType(path, "a text or a list of parts");
    int index = 0;
    for (const element value : list) {
        auto part = contentPart(value, path + '[' + QByteArray::number(index++) + ']');
        if (!part)
            return Refusal(part.error());
        parts.push_back(std::move(*part));
    }
    return parts;
}

} // namespace orchestris
