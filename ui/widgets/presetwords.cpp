// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/presetwords.h"

#include <QCoreApplication>
#include <QSet>

namespace orchestris {

namespace {

struct Hint {
    QStringView key;
    const char *text;
};

// clang-format off
constexpr Hint Hints[] = {
    {u"azure", QT_TRANSLATE_NOOP("providerpresets", "Put your resource's name in place of RESOURCE. Models are called "
                                                    "by the names of your deployments.")},
    {u"azure-classic", QT_TRANSLATE_NOOP("providerpresets", "For resources without the v1 API. Put your resource's name "
                                                    "in place of RESOURCE. Models are called by the names of your deployments.")},
    {u"anthropic", QT_TRANSLATE_NOOP("providerpresets", "Speaks its own API: the gateway translates from and to OpenAI's.")},
    {u"ollama", QT_TRANSLATE_NOOP("providerpresets", "Runs on this machine. Prompts longer than its context are cut "
                                                     "without a word: set the context length in Ollama.")},
    {u"llamacpp", QT_TRANSLATE_NOOP("providerpresets", "Runs on this machine. Needs a credential only if it was started "
                                                     "with --api-key.")},
    {u"vllm", QT_TRANSLATE_NOOP("providerpresets", "Needs a credential only if it was started with --api-key; tools need "
                                                     "its tool options.")},
    {u"lmstudio", QT_TRANSLATE_NOOP("providerpresets", "Runs on this machine. The first request may take long: it loads "
                                                     "the model.")},
    {u"compatible", QT_TRANSLATE_NOOP("providerpresets", "Once it is added, probe it: that finds out what it can do.")},
};
// clang-format on

QString words(const char *text)
{
    return QCoreApplication::translate("providerpresets", text);
}

} // namespace

QString presetLabel(const ProviderPreset &preset)
{
    if (preset.key == u"compatible")
        return words(QT_TRANSLATE_NOOP("providerpresets", "Another OpenAI-compatible server"));
    if (preset.key == u"azure-classic")
        return words(QT_TRANSLATE_NOOP("providerpresets", "Azure OpenAI, older API"));
    return preset.label;
}

QString presetHint(const ProviderPreset &preset)
{
    for (const Hint &hint : Hints) {
        if (hint.key == preset.key)
            return words(hint.text);
    }
    return {};
}

QString endpointLabel(ProviderEndpoint endpoint)
{
    switch (endpoint) {
    case ProviderEndpoint::Responses:
        return words(QT_TRANSLATE_NOOP("providerpresets", "Responses"));
    case ProviderEndpoint::Embeddings:
        return words(QT_TRANSLATE_NOOP("providerpresets", "Embeddings"));
    case ProviderEndpoint::Messages:
        return words(QT_TRANSLATE_NOOP("providerpresets", "Messages"));
    case ProviderEndpoint::Chat:
        break;
    }
    return words(QT_TRANSLATE_NOOP("providerpresets", "Chat Completions"));
}

QString freeProviderName(const Snapshot &snapshot, const QString &name)
{
    QSet<QString> taken;
    for (const Provider &provider : snapshot.configuration().providers)
        taken.insert(provider.name.toCaseFolded());
    QString free = name;
    for (int number = 2; !name.isEmpty() && taken.contains(free.toCaseFolded()); ++number)
        free = QStringLiteral("%1-%2").arg(name).arg(number);
    return free;
}

} // namespace orchestris
