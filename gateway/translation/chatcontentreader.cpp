// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/json/jsonreader.h"
#include "gateway/translation/chatrequestparts.h"
#include "gateway/translation/refusals.h"

namespace orchestris {

namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

Translated<ContentPart> readImage(const object &part, const QByteArray &path)
{
    ContentPart image;
    image.kind = ContentPart::Kind::Image;
    if (const auto fields = jsonObject(part, "image_url")) {
        image.text = toBytes(jsonText(*fields, "url"));
        image.detail = toBytes(jsonText(*fields, "detail"));
    } else {
        image.text = toBytes(jsonText(part, "image_url"));
    }
    if (image.text.isEmpty())
        return refuseMissing(path + ".image_url.url");
    return image;
}

Translated<ContentPart> readAudio(const object &part, const QByteArray &path)
{
    const auto fields = jsonObject(part, "input_audio");
    if (!fields)
        return refuseMissing(path + ".input_audio");
    ContentPart audio;
    audio.kind = ContentPart::Kind::Audio;
    audio.text = toBytes(jsonText(*fields, "data"));
    audio.detail = toBytes(jsonText(*fields, "format"));
    if (audio.text.isEmpty())
        return refuseMissing(path + ".input_audio.data");
    return audio;
}

Translated<ContentPart> readFile(const object &part, const QByteArray &path)
{
    const auto fields = jsonObject(part, "file");
    if (!fields)
        return refuseMissing(path + ".file");
    if (!jsonText(*fields, "file_id").empty())
        return refuseUnsupported(path + ".file.file_id",
                                 "Files that were uploaded elsewhere cannot be passed on: send the "
                                 "content as file_data.");
    ContentPart file;
    file.kind = ContentPart::Kind::File;
    file.text = toBytes(jsonText(*fields, "file_data"));
    file.name = toBytes(jsonText(*fields, "filename"));
    if (file.text.isEmpty())
        return refuseMissing(path + ".file.file_data");
    return file;
}

Translated<ContentPart> readPart(const element &value, const QByteArray &path)
{
    object part;
    ContentPart text;
    std::string_view plain;
    if (value.get(plain) == simdjson::SUCCESS) {
        text.text = toBytes(plain);
        return text;
    }
    if (value.get(part) != simdjson::SUCCESS)
        return refuseType(path, "an object with a type");
    const std::string_view type = jsonText(part, "type");
    if (type == "text" || type == "refusal") {
        std::string_view content;
        if (part.at_key(type).get(content) != simdjson::SUCCESS)
            return refuseType(path + '.' + toBytes(type), "a text");
        text.kind = type == "text" ? ContentPart::Kind::Text : ContentPart::Kind::Refusal;
        text.text = toBytes(content);
        return text;
    }
    if (type == "image_url")
        return readImage(part, path);
    if (type == "input_audio")
        return readAudio(part, path);
    if (type == "file")
        return readFile(part, path);
    if (type.empty())
        return refuseMissing(path + ".type");
    return refuse("Content of the type \"" + toBytes(type.substr(0, 100))
                      + "\" cannot be passed on to this model.",
                  path + ".type", "unsupported_content");
}

} // namespace

Translated<std::vector<ContentPart>> readChatContent(const element &content, const QByteArray &path)
{
    std::vector<ContentPart> parts;
    std::string_view text;
    array list;
    if (content.is_null())
        return parts;
    if (content.get(text) == simdjson::SUCCESS) {
        if (!text.empty())
            parts.push_back({ContentPart::Kind::Text, toBytes(text), {}, {}});
        return parts;
    }
    if (content.get(list) != simdjson::SUCCESS)
        return refuseType(path, "a text or a list of parts");
    int index = 0;
    for (const element item : list) {
        auto part = readPart(item, path + '[' + QByteArray::number(index++) + ']');
        if (!part)
            return tl::unexpected(part.error());
        parts.push_back(std::move(*part));
    }
    return parts;
}

} // namespace orchestris
