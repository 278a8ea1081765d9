// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/audit/auditpane.h"

#include "models/tables/auditdifference.h"
#include "models/tables/audittablemodel.h"
#include "models/tables/format.h"
#include "ui/audit/auditlinks.h"
#include "ui/consolebackend.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QGridLayout>

namespace orchestris {

namespace {

struct KindWords {
    QString sign;
    QString name;
    const char *tone;
};

KindWords wordsOf(AuditDifference::Kind kind)
{
    switch (kind) {
    case AuditDifference::Kind::Added:
        return {QStringLiteral("+"), AuditPane::tr("Added"), "good"};
    case AuditDifference::Kind::Removed:
        return {QStringLiteral("−"), AuditPane::tr("Removed"), "bad"};
    case AuditDifference::Kind::Changed:
        break;
    }
    return {QStringLiteral("±"), AuditPane::tr("Changed"), "warning"};
}

} // namespace

AuditPane::AuditPane(const UiContext &context, QWidget *parent)
    : SidePane(context.theme, parent)
    , m_context(context)
    , m_go(makeButton(nullptr, tr("&Go there")))
{
    setAccessibleName(tr("Change in full"));
    QPushButton *copy = makeButton(nullptr, tr("Copy as &JSON"), Glyph::Copy);
    copy->setObjectName(QStringLiteral("copyJson"));
    makeCopyButton(copy, [this] { return QString::fromUtf8(auditJson(m_entry)); });
    m_go->setObjectName(QStringLiteral("goThere"));
    m_go->setToolTip(tr("Show what was changed, as it is now"));
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_place)
            Q_EMIT placeWanted(*m_place);
    });
    buttons()->addWidget(m_go);
    buttons()->addWidget(copy);
    buttons()->addStretch(1);
    column()->addStretch(1);
}

void AuditPane::show(const AuditEntry &entry)
{
    m_entry = entry;
    m_place = auditPlace(entry, *m_context.backend.snapshot());
    m_go->setVisible(m_place.has_value());
    fill();
    slideIn();
}

QString AuditPane::changesHeading() const
{
    if (m_entry.before.isEmpty())
        return tr("Set");
    return m_entry.after.isEmpty() ? tr("Was") : tr("Before → after");
}

void AuditPane::fill()
{
    setHead(Tone::Quiet, auditActionText(m_entry.action));
    delete m_body;
    m_body = new QWidget;
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    const auto addHeading = [rows](const QString &text) {
        QLabel *label = makeLabel("heading", text);
        label->setContentsMargins(0, 10, 0, 0);
        rows->addWidget(label);
    };
    const auto addForm = [rows] {
        QFormLayout *form = makeForm();
        rows->addLayout(form);
        return form;
    };
    const auto line = [](QFormLayout *form, const QString &name, const QString &text) {
        QLabel *value = makeValue();
        value->setText(text);
        form->addRow(makeName(name), value);
        return value;
    };

    const QList<AuditDifference> differences = auditDifferences(m_entry);
    if (!differences.isEmpty()) {
        addHeading(changesHeading());
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(8);
        grid->setVerticalSpacing(6);
        grid->setColumnStretch(2, 1);
        grid->setColumnMinimumWidth(0, 14);
        for (const AuditDifference &difference : differences)
            addDifference(grid, difference);
        rows->addLayout(grid);
    }
    addHeading(tr("Entry"));
    QFormLayout *entry = addForm();
    line(entry, tr("Of what"), auditSubjectText(m_entry));
    line(entry, tr("When"), format::dateTime(m_entry.atUs));
    line(entry, tr("Who"), m_entry.actor);
    line(entry, tr("Program"), m_entry.program);
    line(entry, tr("Number"), format::count(m_entry.id));
    line(entry, tr("Action"), m_entry.action);
    addHeading(tr("Chain"));
    line(addForm(), tr("Hash"), breakable(QString::fromLatin1(m_entry.hash.toHex())))
        ->setToolTip(tr("Covers this entry and the hash of the one before it."));
    column()->insertWidget(0, m_body);
}

void AuditPane::addDifference(QGridLayout *grid, const AuditDifference &difference) const
{
    const bool isChange = !m_entry.before.isEmpty() && !m_entry.after.isEmpty();
    const int row = grid->rowCount();
    if (isChange) {
        const KindWords words = wordsOf(difference.kind);
        QLabel *sign = makeLabel("sign", words.sign);
        setStyleProperty(sign, "tone", QString::fromLatin1(words.tone));
        sign->setToolTip(words.name);
        sign->setAccessibleName(words.name);
        grid->addWidget(sign, row, 0, Qt::AlignTop | Qt::AlignHCenter);
    }
    QLabel *name = makeName(difference.name);
    name->setWordWrap(true);
    QLabel *value = makeValue();
    const bool hasBoth = !difference.before.isEmpty() && !difference.after.isEmpty();
    value->setText(hasBoth ? tr("%1 → %2").arg(difference.before, difference.after)
                           : QString(difference.before + difference.after));
    value->setObjectName(QStringLiteral("member-") + difference.name);
    grid->addWidget(name, row, 1, Qt::AlignTop);
    grid->addWidget(value, row, 2, Qt::AlignTop);
    grid->setColumnMinimumWidth(1, 116);
}

} // namespace orchestris
