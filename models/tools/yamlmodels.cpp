// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/yamlmodels.h"

#include "models/domain/errorwords.h"
#include "models/tools/jsoncdocument.h"

#include <yaml-cpp/yaml.h>

namespace orchestris {

namespace {

QString scalar(const YAML::Node &node)
{
    return node && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

/// A map's value without making one, which operator[] of a node that is not const does.
YAML::Node valueOf(const YAML::Node &map, const char *key)
{
    const YAML::Node fixed = map;
    return fixed.IsMap() ? fixed[key] : YAML::Node(YAML::NodeType::Undefined);
}

YamlModel modelOf(const YAML::Node &node)
{
    YamlModel model;
    model.name = scalar(valueOf(node, "name"));
    model.provider = scalar(valueOf(node, "provider"));
    model.model = scalar(valueOf(node, "model"));
    model.apiBase = scalar(valueOf(node, "apiBase"));
    model.apiKey = scalar(valueOf(node, "apiKey"));
    model.line = node.Mark().line + 1;
    const YAML::Node roles = valueOf(node, "roles");
    if (roles.IsDefined() && roles.IsSequence()) {
        model.isForChat = false;
        for (const YAML::Node &role : roles)
            model.isForChat = model.isForChat || scalar(role) == u"chat";
    }
    return model;
}

/// What yaml-cpp throws, as a value; anything else of it counts as unreadable too.
template<typename Work>
auto guarded(const Work &work) -> tl::expected<decltype(work()), TextPlace>
{
    try {
        return work();
    } catch (const YAML::Exception &error) {
        return tl::unexpected(
            TextPlace{std::max(0, error.mark.line) + 1, std::max(0, error.mark.column) + 1});
    } catch (const std::exception &) {
        return tl::unexpected(TextPlace{});
    }
}

YAML::Node load(const QByteArray &text)
{
    return YAML::Load(std::string(text.constData(), size_t(text.size())));
}

QByteArrayList linesOf(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QByteArray joined(const QByteArrayList &lines)
{
    return lines.join('\n') + '\n';
}

/// The line with the scalar that begins at `column` replaced; what is behind it stays.
QByteArray replacedScalar(const QByteArray &line, int column, const QByteArray &value)
{
    qsizetype end = column;
    const char first = column < line.size() ? line[column] : '\0';
    if (first == '"' || first == '\'') {
        for (++end; end < line.size(); ++end) {
            if (first == '"' && line[end] == '\\') {
                ++end;
            } else if (line[end] == first) {
                ++end;
                break;
            }
        }
    } else {
        const qsizetype remark = line.indexOf(" #", column);
        end = remark < 0 ? line.size() : remark;
    }
    return line.first(column) + value + line.mid(std::min(end, line.size()));
}

struct Field {
    const char *key;
    QString value;
};

QList<Field> fieldsOf(const YamlModel &model)
{
    return {{"provider", model.provider},
            {"model", model.model},
            {"apiBase", model.apiBase},
            {"apiKey", model.apiKey}};
}

QByteArrayList itemLines(const YamlModel &model, const QByteArray &indent)
{
    QByteArrayList lines{indent + "- name: " + JsoncDocument::quoted(model.name)};
    for (const Field &field : fieldsOf(model))
        lines.append(indent + "  " + field.key + ": " + JsoncDocument::quoted(field.value));
    return lines;
}

/// Sets the fields of an item that is there.
QByteArray changed(const QByteArray &text, const YAML::Node &item, const YamlModel &wanted)
{
    QByteArrayList lines = linesOf(text);
    QByteArrayList added;
    const int column = item.Mark().column;
    for (const Field &field : fieldsOf(wanted)) {
        const YAML::Node value = valueOf(item, field.key);
        const QByteArray quoted = JsoncDocument::quoted(field.value);
        if (!value.IsDefined())
            added.append(QByteArray(column, ' ') + field.key + ": " + quoted);
        else if (scalar(value) != field.value && value.Mark().line < lines.size())
            lines[value.Mark().line] =
                replacedScalar(lines[value.Mark().line], value.Mark().column, quoted);
    }
    // Behind the line with the name: the first line of an item may hold another key.
    const int place = valueOf(item, "name").Mark().line + 1;
    for (qsizetype i = 0; i < added.size(); ++i)
        lines.insert(place + i, added[i]);
    return joined(lines);
}

QByteArray inserted(const QByteArray &text, const YAML::Node &root, const YamlModel &wanted)
{
    QByteArrayList lines = linesOf(text);
    const YAML::Node models = valueOf(root, "models");
    if (!root.IsDefined() || root.IsNull())
        lines += QByteArrayList{"name: Local", "version: 1.0.0", "schema: v1"};
    if (!models.IsDefined()) {
        lines.append("models:");
        return joined(lines + itemLines(wanted, "  "));
    }
    if (!models.IsNull() && !models.IsSequence())
        return text;
    if (models.size() == 0) {
        // "models:" or "models: []", on one line.
        const qsizetype line = models.Mark().line;
        if (line >= 0 && line < lines.size()) {
            const qsizetype colon = lines[line].indexOf("models:");
            if (colon >= 0) {
                const QByteArray indent(colon, ' ');
                lines[line] = lines[line].first(colon) + "models:";
                const QByteArrayList item = itemLines(wanted, indent + "  ");
                for (qsizetype i = 0; i < item.size(); ++i)
                    lines.insert(line + 1 + i, item[i]);
            }
        }
        return joined(lines);
    }
    const YAML::Mark first = models.begin()->Mark();
    if (first.line < 0 || first.line >= lines.size())
        return text;
    const qsizetype dash = lines[first.line].lastIndexOf('-', first.column);
    const QByteArrayList item =
        itemLines(wanted, dash < 0 ? QByteArray("  ") : lines[first.line].first(dash));
    for (qsizetype i = 0; i < item.size(); ++i)
        lines.insert(first.line + i, item[i]);
    return joined(lines);
}

} // namespace

tl::expected<QList<YamlModel>, TextPlace> readYamlModels(const QByteArray &text)
{
    if (text.size() > ToolFile::MaximumBytes)
        return tl::unexpected(TextPlace{});
    return guarded([&] {
        QList<YamlModel> found;
        const YAML::Node root = load(text);
        const YAML::Node models = valueOf(root, "models");
        if (models.IsDefined() && models.IsSequence()) {
            for (const YAML::Node &node : models) {
                if (node.IsMap())
                    found.append(modelOf(node));
            }
        }
        return found;
    });
}

Result<QByteArray> withYamlModel(const QByteArray &text, const YamlModel &wanted)
{
    const auto conflict = [] {
        return fail(ErrorCode::Conflict,
                    Errors::tr("The list of models is written in a way that cannot be changed "
                               "safely. Change it by hand."));
    };
    const auto before = readYamlModels(text);
    if (!before)
        return conflict();
    const auto edited = guarded([&] {
        const YAML::Node root = load(text);
        const YAML::Node models = valueOf(root, "models");
        if (models.IsDefined() && models.IsSequence()) {
            for (const YAML::Node &node : models) {
                if (node.IsMap() && scalar(valueOf(node, "name")) == wanted.name)
                    return modelOf(node).apiBase == wanted.apiBase
                                   && modelOf(node).apiKey == wanted.apiKey
                                   && modelOf(node).model == wanted.model
                                   && modelOf(node).provider == wanted.provider
                               ? text
                               : changed(text, node, wanted);
            }
        }
        return inserted(text, root, wanted);
    });
    if (!edited)
        return conflict();
    // It counts only if it reads as it should: our model as wanted, all others as they were.
    const auto after = readYamlModels(*edited);
    if (!after)
        return conflict();
    const auto others = [&](const QList<YamlModel> &models) {
        QList<YamlModel> rest;
        for (YamlModel model : models) {
            model.line = 0;
            if (model.name != wanted.name)
                rest.append(model);
        }
        return rest;
    };
    const auto ours = std::find_if(after->begin(), after->end(), [&](const YamlModel &model) {
        return model.name == wanted.name;
    });
    const bool isRight = ours != after->end() && ours->apiBase == wanted.apiBase
                         && ours->apiKey == wanted.apiKey && ours->model == wanted.model
                         && ours->provider == wanted.provider && others(*before) == others(*after);
    if (!isRight)
        return conflict();
    return *edited;
}

} // namespace orchestris
