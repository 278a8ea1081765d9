// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/providers/presetgallery.h"

#include "ui/providers/presettile.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/presetwords.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>

namespace orchestris {

namespace {

constexpr int VisibleHeight = 316; // four lines of tiles, and a part of the next

} // namespace

PresetGallery::PresetGallery(const ThemeController &theme, const QList<ProviderPreset> &presets,
                             QWidget *parent)
    : QWidget(parent)
    , m_presets(presets)
    , m_search(makeSearch(tr("Search kinds of providers")))
    , m_nothing(makeText("muted", tr("None of them. Choose “Another OpenAI-compatible server” for "
                                     "any server that speaks OpenAI's API.")))
{
    m_search->setObjectName(QStringLiteral("gallerySearch"));
    auto *sheet = new QWidget;
    setRole(sheet, "scrolled");
    auto *flow = new FlowLayout(12, 12, sheet);
    flow->setContentsMargins(1, 1, 1, 1);
    for (int i = 0; i < m_presets.size(); ++i) {
        const ProviderPreset &preset = m_presets[i];
        const QString about = preset.isLocal              ? tr("On this machine")
                              : preset.variable.isEmpty() ? tr("A key if it asks for one")
                                                          : tr("Needs a key");
        auto *tile = new PresetTile(theme, presetLabel(preset), about);
        tile->setObjectName(QStringLiteral("tile-") + preset.key);
        connect(tile, &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
        flow->addWidget(tile);
        m_tiles.append(tile);
    }
    auto *area = new QScrollArea;
    area->setWidget(sheet);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFixedHeight(VisibleHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeText(
        "muted", tr("What do you want to connect? The fields are filled in for you, and nothing is "
                    "asked before you say so.")));
    column->addWidget(m_search);
    column->addWidget(area);
    column->addWidget(m_nothing);
    m_nothing->hide();
    connect(m_search, &QLineEdit::textChanged, this, &PresetGallery::narrow);
    connect(m_search, &QLineEdit::returnPressed, this, &PresetGallery::chooseFirst);
}

void PresetGallery::focusSearch()
{
    m_search->setFocus();
}

void PresetGallery::narrow(const QString &text)
{
    const QString wanted = text.trimmed();
    bool any = false;
    for (int i = 0; i < m_tiles.size(); ++i) {
        const bool fits = m_tiles[i]->text().contains(wanted, Qt::CaseInsensitive)
                          || m_tiles[i]->about().contains(wanted, Qt::CaseInsensitive)
                          || m_presets[i].key.contains(wanted, Qt::CaseInsensitive)
                          || m_presets[i].baseUrl.contains(wanted, Qt::CaseInsensitive);
        m_tiles[i]->setVisible(fits);
        any = any || fits;
    }
    // The last one stands for everything else.
    if (!any)
        m_tiles.last()->show();
    m_nothing->setVisible(!any);
}

void PresetGallery::chooseFirst()
{
    for (int i = 0; i < m_tiles.size(); ++i) {
        if (!m_tiles[i]->isHidden()) {
            Q_EMIT chosen(i);
            return;
        }
    }
}

void PresetGallery::keyPressEvent(QKeyEvent *event)
{
    // Enter in the search has chosen; it must not press the dialog's button as well.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

} // namespace orchestris
