// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/translation/messagescontent.h"

#include "gateway/json/jsonreader.h"
#include "gateway/json/jsonwriter.h"
#include "gateway/translation/refusals.h"

#include <QCryptographicHash>

#include <algorithm>
#include <optional>

namespace orchestris {

namespace {

struct DataUrl {
    QByteArray mediaType;
    QByteArray base64;
};

/// `data:TYPE[;parameters][;base64],DATA`
std::optional<DataUrl> parseDataUrl(const QByteArray &url)
{
    const qsizetype comma = url.indexOf(',');
    if (comma < 5 || url.first(5).toLower() != "data:")
        return std::nullopt;
    const QByteArrayList head = url.sliced(5, comma - 5).toLower().split(';');
    DataUrl data;
    data.mediaType = head.first().trimmed();
    data.base64 = url.sliced(comma + 1);
    if (!head.contains("base64"))
        data.base64 = QByteArray::fromPercentEncoding(data.base64).toBase64();
    return data;
}

bool isLink(const QByteArray &text)
{
    return text.startsWith("https://") || text.startsWith("http://");
}

void writeLink(JsonWriter &json, QByteArrayView type, const QByteArray &url)
{
    json.beginObject().string("type", type).key("source").beginObject();
    json.string("type", "url").string("url", url).endObject();
    json.endObject();
}

void writeData(JsonWriter &json, const DataUrl &data)
{
    json.key("source").beginObject().string("type", "base64");
    json.string("media_type", data.mediaType).string("data", data.base64).endObject();
}

Translated<void> writeImage(JsonWriter &json, const ContentPart &part)
{
    if (isLink(part.text)) {
        writeLink(json, "image", part.text);
        return {};
    }
    auto data = parseDataUrl(part.text);
    if (!data || data->base64.isEmpty())
        return refuse("An image must be a data: URL with its content, or an http(s) URL.",
                      "image_url", "invalid_value");
    if (data->mediaType == "image/jpg")
        data->mediaType = "image/jpeg";
    json.beginObject().string("type", "image");
    writeData(json, *data);
    json.endObject();
    return {};
}

Translated<void> writeFile(JsonWriter &json, const ContentPart &part)
{
    if (isLink(part.text)) {
        writeLink(json, "document", part.text);
        return {};
    }
    auto data = parseDataUrl(part.text);
    if (!data && part.name.toLower().endsWith(".pdf"))
        data = DataUrl{"application/pdf", part.text};
    if (!data || data->base64.isEmpty())
        return refuse("A file must be a data: URL with its content, or an http(s) URL.",
                      "file_data", "invalid_value");
    const bool isText = data->mediaType.startsWith("text/");
    if (!isText && data->mediaType != "application/pdf")
        return refuseUnsupported("file_data",
                                 QByteArray("Its provider reads PDF and plain text only, not \""
                                            + data->mediaType.left(100) + "\"."));
    json.beginObject().string("type", "document");
    if (isText) {
        json.key("source").beginObject().string("type", "text").string("media_type", "text/plain");
        json.string("data", QByteArray::fromBase64(data->base64)).endObject();
    } else {
        writeData(json, *data);
    }
    json.stringIfAny("title", part.name).endObject();
    return {};
}

} // namespace

Translated<void> writeMessagesMedia(JsonWriter &json, const ContentPart &part)
{
    if (part.kind == ContentPart::Kind::Image)
        return writeImage(json, part);
    if (part.kind == ContentPart::Kind::File)
        return writeFile(json, part);
    return refuseUnsupported("input_audio", "Its provider takes text, images and files only.");
}

bool isBlank(QByteArrayView text)
{
    return text.trimmed().isEmpty();
}

QByteArray jsonObjectOrEmpty(const QByteArray &json)
{
    JsonReader reader;
    simdjson::dom::object object;
    if (isBlank(json) || reader.parse(json).get(object) != simdjson::SUCCESS)
        return QByteArrayLiteral("{}");
    return json.trimmed();
}

QByteArray messagesToolId(const QByteArray &id)
{
    const auto isTaken = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '_' || c == '-';
    };
    if (!id.isEmpty() && std::all_of(id.begin(), id.end(), isTaken))
        return id;
    QByteArray taken = id;
    std::replace_if(
        taken.begin(), taken.end(), [&isTaken](char c) { return !isTaken(c); }, '_');
    const QByteArray hash = QCryptographicHash::hash(id, QCryptographicHash::Sha256).toHex();
    return taken + '_' + hash.first(8);
}

} // namespace orchestris
