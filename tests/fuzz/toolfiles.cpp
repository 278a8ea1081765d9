// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/jsoncdocument.h"
#include "models/tools/tomldocument.h"
#include "models/tools/variablebook.h"
#include "models/tools/yamlmodels.h"

#include <cstdlib>

using namespace orchestris;
using namespace Qt::StringLiterals;

namespace {

const QString Value = u"http://127.0.0.1:4141/openai/v1"_s;

void must(bool holds)
{
    if (!holds)
        std::abort();
}

void changeToml(const QByteArray &text)
{
    const auto document = TomlDocument::read(text);
    if (!document)
        return;
    const QStringList path{u"model_providers"_s, u"orchestris"_s, u"base_url"_s};
    const auto model = document->text({u"model"_s});
    const auto changed = document->with(path, Value);
    if (!changed)
        return;
    const auto again = TomlDocument::read(*changed);
    must(again && again->text(path) == Value && again->text({u"model"_s}) == model);
    must(again->with(path, Value).value_or(QByteArray()) == *changed);
}

void changeJson(const QByteArray &text)
{
    const auto document = JsoncDocument::read(text);
    if (!document)
        return;
    const QStringList path{u"provider"_s, u"orchestris"_s, u"baseURL"_s};
    const auto model = document->text({u"model"_s});
    const auto changed = document->with(path, JsoncDocument::quoted(Value));
    if (!changed)
        return;
    const auto again = JsoncDocument::read(*changed);
    must(again && again->text(path) == Value && again->text({u"model"_s}) == model);
    must(again->with(path, JsoncDocument::quoted(Value)).value_or(QByteArray()) == *changed);
}

void changeYaml(const QByteArray &text)
{
    const auto before = readYamlModels(text);
    if (!before)
        return;
    YamlModel wanted;
    wanted.name = u"Orchestris"_s;
    wanted.provider = u"openai"_s;
    wanted.model = u"fast"_s;
    wanted.apiBase = Value;
    wanted.apiKey = u"a key"_s;
    const auto changed = withYamlModel(text, wanted);
    if (!changed)
        return;
    const auto again = readYamlModels(*changed);
    must(again && again->size() >= before->size());
    for (const YamlModel &model : *again) {
        if (model.name != wanted.name)
            continue;
        must(model.apiBase == Value && model.model == wanted.model);
        must(withYamlModel(*changed, wanted).value_or(QByteArray()) == *changed);
        return;
    }
    std::abort();
}

void changeVariables(const QByteArray &text)
{
    const QString name = u"OPENAI_BASE_URL"_s;
    (void)readVariable(text, name);
    const QByteArray changed = withVariable(text, VariableStyle::DotEnv, name, Value);
    must(readVariable(changed, name).value == Value);
    must(withVariable(changed, VariableStyle::DotEnv, name, Value) == changed);
    for (const VariableStyle style : {VariableStyle::Shell, VariableStyle::Fish})
        must(readVariable(withVariable(text, style, name, Value), name).value == Value);
}

} // namespace

/// What was set is what is read afterwards, all else is kept, and setting it again changes nothing.
/// The first byte says the format.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    switch (data[0]) {
    case 't':
        changeToml(text);
        break;
    case 'j':
        changeJson(text);
        break;
    case 'y':
        changeYaml(text);
        break;
    case 'e':
        changeVariables(text);
        break;
    default:
        return -1; // not kept
    }
    return 0;
}
