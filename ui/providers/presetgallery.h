// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/providerpreset.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace orchestris {

class FlowLayout;
class PresetTile;
class ThemeController;

/// The kinds of providers as tiles to choose from: what each is called, whether it runs on this
/// machine, and whether it needs a key.
class PresetGallery final : public QWidget
{
    Q_OBJECT
public:
    PresetGallery(const ThemeController &theme, const QList<ProviderPreset> &presets,
                  QWidget *parent = nullptr);

    void focusSearch();

Q_SIGNALS:
    void chosen(int preset); ///< by its place in the list

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void narrow(const QString &text);
    void chooseFirst();

    const QList<ProviderPreset> m_presets;
    QLineEdit *m_search;
    QLabel *m_nothing;
    QList<PresetTile *> m_tiles;
};

} // namespace orchestris
