// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/databasesection.h"

#include "models/domain/clock.h"
#include "models/tables/format.h"
#include "ui/settingssource.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QUrl>

namespace orchestris {

namespace {

QString bytesText(qint64 bytes)
{
    return format::locale().formattedDataSize(bytes, 1, QLocale::DataSizeIecFormat);
}

} // namespace

DatabaseSection::DatabaseSection(const UiContext &context, SettingsDraft &draft, QWidget *parent)
    : SettingsSection(context, draft, tr("Database"), Glyph::Folder, parent)
{
    buildFacts();
    buildWork();
}

void DatabaseSection::buildFacts()
{
    QVBoxLayout *card = addCard(tr("Where everything is"),
                                tr("One file with keys, people, limits, requests and the audit. "
                                   "SQLite is the only kind of database in this version."));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft);
    const auto line = [form](const char *objectName, const QString &name) {
        QLabel *value = makeText(nullptr);
        value->setObjectName(QString::fromLatin1(objectName));
        form->addRow(makeLabel("muted", name), value);
        return value;
    };
    m_path = line("databasePath", tr("File"));
    m_size = line("databaseSize", tr("Size"));
    m_free = line("databaseFree", tr("Free in it"));
    m_requests = line("databaseRequests", tr("Requests"));
    m_oldest = line("databaseOldest", tr("Oldest request"));
    m_engine = line("databaseEngine", tr("Format"));
    card->addLayout(form);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    QPushButton *open = makeButton(nullptr, tr("Open the &folder"), Glyph::Folder);
    open->setObjectName(QStringLiteral("openFolder"));
    connect(open, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_facts.path).path()));
    });
    QPushButton *copy = makeButton(nullptr, tr("Copy the &path"), Glyph::Copy);
    copy->setObjectName(QStringLiteral("copyPath"));
    makeCopyButton(copy, [this] { return m_facts.path; });
    buttons->addWidget(open);
    buttons->addWidget(copy);
    buttons->addStretch(1);
    card->addLayout(buttons);
}

void DatabaseSection::buildWork()
{
    QVBoxLayout *card = addCard(tr("Care"));
    m_job = new JobBar;
    m_question = new MessageBar(context().theme);
    card->addWidget(m_job);
    card->addWidget(m_question);
    connect(m_job, &JobBar::cancelled, this, [this] {
        finish();
        // Its answer may have been under way.
        finishWith(tr("That was ended. Unless it was done already, nothing was changed."));
    });
    m_backUp = makeButton(nullptr, tr("&Back up…"), Glyph::Download);
    m_backUp->setObjectName(QStringLiteral("backUp"));
    m_check = makeButton(nullptr, tr("&Check"), Glyph::Check);
    m_check->setObjectName(QStringLiteral("checkDatabase"));
    m_compact = makeButton(nullptr, tr("C&ompact"), Glyph::Refresh);
    m_compact->setObjectName(QStringLiteral("compact"));
    addLine(
        tr("Back up to a file"),
        tr("A copy of now, while everything goes on. To restore it, stop the program and put it "
           "in the place of the database. Secrets in the keychain are not in it."),
        m_backUp);
    addLine(tr("Check the file"), tr("Reads all of it and says whether anything is damaged."),
            m_check);
    addLine(tr("Compact the file"),
            tr("Gives the room of removed requests back to the disk. Room is used again anyway, so "
               "this is for once, after much was removed."),
            m_compact);
    connect(m_backUp, &QPushButton::clicked, this, &DatabaseSection::chooseBackup);
    connect(m_check, &QPushButton::clicked, this, &DatabaseSection::check);
    connect(m_compact, &QPushButton::clicked, this, &DatabaseSection::compact);
}

void DatabaseSection::refresh()
{
    m_query = std::make_unique<QObject>();
    context().program.databaseFacts(m_query.get(), [this](const Result<DatabaseFacts> &facts) {
        if (facts)
            show(*facts);
        else
            Q_EMIT failed(facts.error());
    });
}

void DatabaseSection::show(const DatabaseFacts &facts)
{
    m_facts = facts;
    m_path->setText(facts.path);
    m_size->setText(tr("%1, and %2 that wait to be moved into it")
                        .arg(bytesText(facts.fileBytes), bytesText(facts.walBytes)));
    m_free->setText(tr("%1, which will be used again").arg(bytesText(facts.freeBytes)));
    m_requests->setText(
        tr("%1 with their rows, and %2 in the audit")
            .arg(format::count(facts.requests), tr("%Ln change(s)", nullptr, int(facts.changes))));
    m_oldest->setText(facts.oldestUs == 0
                          ? format::none()
                          : format::date(facts.oldestUs) + QStringLiteral(" · ")
                                + format::ago(facts.oldestUs, context().clock.nowUs()));
    m_engine->setText(tr("SQLite %1, tables of version %2").arg(facts.sqlite).arg(facts.schema));
}

void DatabaseSection::chooseBackup()
{
    const QString day =
        QDateTime::fromMSecsSinceEpoch(context().clock.nowUs() / 1000).date().toString(Qt::ISODate);
    auto *dialog =
        new QFileDialog(this, tr("Back up to a file"), QStringLiteral("orchestris-%1.db").arg(day),
                        tr("Databases (*.db)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("db"));
    connect(dialog, &QFileDialog::fileSelected, this, &DatabaseSection::backUpTo);
    dialog->open();
}

void DatabaseSection::backUpTo(const QString &path)
{
    begin(tr("Backing up"));
    context().program.backUpDatabase(
        path, m_work.get(), [this](double share) { m_job->setProgress(share); },
        [this, path](const Result<qint64> &bytes) {
            finish();
            if (bytes)
                finishWith(tr("The backup is in %1: %2.").arg(path, bytesText(*bytes)));
            else
                Q_EMIT failed(bytes.error());
        });
}

void DatabaseSection::check()
{
    begin(tr("Checking"));
    m_job->setProgress(-1);
    context().program.checkDatabase(m_work.get(), [this](const Result<QStringList> &findings) {
        finish();
        if (!findings)
            Q_EMIT failed(findings.error());
        else if (findings->isEmpty())
            finishWith(tr("The file is sound: nothing in it is damaged."));
        else
            Q_EMIT failed({ErrorCode::StorageFailed,
                           tr("The file is damaged. Stop the program, keep a copy of the file and "
                              "restore the latest backup. SQLite says: %1")
                               .arg(findings->join(QStringLiteral("; ")))});
    });
}

void DatabaseSection::compact()
{
    m_question->ask(
        tr("Compact now? Answers to clients wait while the file is written anew, which takes about "
           "a second for each 100 MB, and as much room again is needed on the disk."),
        tr("&Compact"), [this] {
            begin(tr("Compacting"));
            m_job->setProgress(-1);
            context().program.compactDatabase(m_work.get(), [this](const Result<qint64> &bytes) {
                finish();
                if (bytes)
                    finishWith(tr("The file is smaller by %1.").arg(bytesText(*bytes)));
                else
                    Q_EMIT failed(bytes.error());
            });
        });
}

void DatabaseSection::begin(const QString &text)
{
    m_work = std::make_unique<QObject>();
    m_job->begin(text);
    for (QPushButton *button : {m_backUp, m_check, m_compact})
        button->setEnabled(false);
}

void DatabaseSection::finish()
{
    if (m_work)
        m_work.release()->deleteLater(); // it may be what calls
    m_job->finish();
    for (QPushButton *button : {m_backUp, m_check, m_compact})
        button->setEnabled(true);
}

void DatabaseSection::finishWith(const QString &text)
{
    Q_EMIT done(text);
    refresh();
}

} // namespace orchestris
