// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/icons.h"
#include "ui/place.h"
#include "ui/uicontext.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace orchestris {

class MessageBar;
struct Error;

/// A page of the window, with the same frame everywhere: title, state or filter on the left,
/// the primary action on the right, a bar for messages, then the page's own content.
class Page : public QWidget
{
    Q_OBJECT
public:
    Page(const UiContext &context, PageKind kind);

    /// What a page is called, in the list of pages and at its head.
    [[nodiscard]] static QString titleOf(PageKind kind);
    [[nodiscard]] static Glyph glyphOf(PageKind kind);

    /// Asks the backend again for everything shown. Returns at once.
    virtual void refresh() = 0;
    /// Goes to what the place says, which is on this page.
    virtual void showPlace(const Place &place) { Q_UNUSED(place) }
    /// Puts the cursor where one searches; false if the page has no such place.
    virtual bool focusSearch() { return false; }

    /// A sentence on what would be lost if the window were made anew now; empty: nothing. By itself
    /// a page would lose what a JobBar shows.
    [[nodiscard]] virtual QString wouldLose() const;

    void showError(const Error &error);
    void showDone(const QString &text);
    /// What a link led to is not there any more.
    void showGone();
    /// The same with a way back.
    void showUndoable(const QString &text, std::function<void()> undo);

Q_SIGNALS:
    void issueKeyWanted();
    void placeWanted(const orchestris::Place &place);

protected:
    [[nodiscard]] const UiContext &context() const { return m_context; }
    [[nodiscard]] QHBoxLayout *leftOfHeader() const { return m_left; }
    [[nodiscard]] QHBoxLayout *rightOfHeader() const { return m_right; }
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }

private:
    UiContext m_context;
    QHBoxLayout *m_left;
    QHBoxLayout *m_right;
    QVBoxLayout *m_content;
    MessageBar *m_messages;
};

} // namespace orchestris
