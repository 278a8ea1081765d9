// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/providerpresets.h"

#include <QCoreApplication>

namespace orchestris {

namespace {

QString hint(const char *text)
{
    return QCoreApplication::translate("providerpresets", text);
}

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

QList<ProviderPreset> providerPresets()
{
    const auto preset = [](const char *label, const char *name, const char *url,
                           const char *variable, const QString &words = {}) {
        return ProviderPreset{latin(label), latin(name), latin(url), latin(variable), words};
    };
    // clang-format off
    return {
        preset("OpenAI", "openai", "https://api.openai.com/v1", "OPENAI_API_KEY"),
        preset("Google Gemini", "gemini", "https://generativelanguage.googleapis.com/v1beta/openai",
               "GEMINI_API_KEY"),
        preset("Azure OpenAI", "azure", "https://RESOURCE.openai.azure.com/openai/v1",
               "AZURE_OPENAI_API_KEY",
               hint(QT_TRANSLATE_NOOP("providerpresets", "Put your resource's name in place of "
                    "RESOURCE. Models are called by the names of your deployments."))),
        preset("OpenRouter", "openrouter", "https://openrouter.ai/api/v1", "OPENROUTER_API_KEY"),
        preset("Groq", "groq", "https://api.groq.com/openai/v1", "GROQ_API_KEY"),
        preset("Mistral", "mistral", "https://api.mistral.ai/v1", "MISTRAL_API_KEY"),
        preset("DeepSeek", "deepseek", "https://api.deepseek.com/v1", "DEEPSEEK_API_KEY"),
        preset("xAI", "xai", "https://api.x.ai/v1", "XAI_API_KEY"),
        preset("Together", "together", "https://api.together.xyz/v1", "TOGETHER_API_KEY"),
        preset("Ollama", "ollama", "http://127.0.0.1:11434/v1", "",
               hint(QT_TRANSLATE_NOOP("providerpresets", "Runs on this machine. Prompts longer than "
                    "its context are cut without a word: set the context length in Ollama."))),
        preset("llama.cpp", "llamacpp", "http://127.0.0.1:8080/v1", "",
               hint(QT_TRANSLATE_NOOP("providerpresets", "Runs on this machine. Needs a credential "
                    "only if it was started with --api-key."))),
        preset("vLLM", "vllm", "http://127.0.0.1:8000/v1", "",
               hint(QT_TRANSLATE_NOOP("providerpresets", "Needs a credential only if it was started "
                    "with --api-key; tools need its tool options."))),
        preset("LM Studio", "lmstudio", "http://127.0.0.1:1234/v1", "",
               hint(QT_TRANSLATE_NOOP("providerpresets", "Runs on this machine. The first request "
                    "may take long: it loads the model."))),
        {hint(QT_TRANSLATE_NOOP("providerpresets", "Another OpenAI-compatible server")), {}, {},
         latin("API_KEY"), {}},
    };
    // clang-format on
}

} // namespace orchestris
