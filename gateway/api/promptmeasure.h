// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/admission/promptshape.h"
#include "gateway/json/jsonreader.h"

namespace orchestris {

/// Goes through what a model is given to read, part by part, and keeps numbers of it: how many
/// tokens it may have, and what tells it from other prompts.
class PromptMeasure
{
public:
    using Element = simdjson::dom::element;

    /// Tools, instructions: whatever is no conversation.
    void addText(const Element &value) { measure(value); }
    /// The conversation: a list of messages or items, or one text.
    void addConversation(const Element &value);
    /// The provider adds something that is not in the body (an earlier response, a stored prompt).
    void addUnknown() { m_isBounded = false; }

    /// Its text, without images and files.
    [[nodiscard]] qint64 textBytes() const { return m_bytes; }
    /// What it probably has: four bytes a token, and what OpenAI bills for an ordinary image.
    [[nodiscard]] qint64 estimate() const;
    /// What it cannot pass, given the size of the whole body: a token has at least one byte.
    [[nodiscard]] qint64 bound(qint64 bodyBytes) const;
    /// False if something in it is not in the body: files and images by reference, a provider's own
    /// tools. There is no bound then.
    [[nodiscard]] bool isBounded() const { return m_isBounded; }
    [[nodiscard]] const PromptShape &shape() const { return m_shape; }

private:
    void measure(const Element &value);
    void measureField(std::string_view key, const Element &value);
    void noteToolCalls(const Element &item);

    qint64 m_bytes = 0;
    qint64 m_imageBytes = 0; ///< of images within the body
    qint64 m_images = 0;
    qint64 m_items = 0;
    bool m_isConversation = false; ///< what is measured now
    bool m_isBounded = true;
    PromptShape m_shape;
};

} // namespace orchestris
