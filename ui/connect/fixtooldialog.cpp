// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/fixtooldialog.h"

#include "models/domain/keyformat.h"
#include "models/tables/toolwords.h"
#include "ui/connect/diffview.h"
#include "ui/consolebackend.h"
#include "ui/toolsource.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace orchestris {

namespace {

constexpr int DialogWidth = 640;
constexpr char NewKeyStandIn[] = "sk-orc-new"; // in the difference, before there is one

bool isUsable(const ToolReport &report)
{
    return report.keyId != 0
           && std::none_of(report.findings.begin(), report.findings.end(),
                           [](const ToolFinding &finding) {
                               return finding.kind >= FindingKind::KeyMissing
                                      && finding.kind <= FindingKind::KeyLacksEndpoint;
                           });
}

} // namespace

QStringList modelsForTools(const Snapshot &snapshot)
{
    QStringList names;
    for (const Snapshot::AliasEntry &alias : snapshot.aliases())
        names.append(QString::fromUtf8(alias.name));
    for (const Snapshot::ModelEntry &model : snapshot.models())
        names.append(QString::fromUtf8(model.directId));
    return names;
}

QString freeKeyName(const Snapshot &snapshot, const QString &name)
{
    const QList<ApiKey> &keys = snapshot.configuration().keys;
    const auto isTaken = [&](const QString &wanted) {
        return std::any_of(keys.begin(), keys.end(), [&](const ApiKey &key) {
            return key.name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number)
        free = QStringLiteral("%1-%2").arg(name).arg(number);
    return free;
}

FixToolDialog::FixToolDialog(const UiContext &context, const ToolReport &report, QWidget *parent)
    : FormDialog(context, tr("Set up %1").arg(words::toolTitle(report.kind)), tr("&Write"), parent)
    , m_report(report)
    , m_model(new SelectBox)
    , m_choice(new SelectBox)
    , m_pasteRow(new QWidget)
    , m_paste(new QLineEdit)
    , m_diff(new DiffView(context))
{
    setMinimumWidth(DialogWidth);
    m_model->setObjectName(QStringLiteral("toolModel"));
    m_choice->setObjectName(QStringLiteral("keyChoice"));
    m_paste->setObjectName(QStringLiteral("pastedKey"));
    m_paste->setEchoMode(QLineEdit::Password);
    m_paste->setPlaceholderText(QStringLiteral("sk-orc-…"));
    m_model->makeSearchable();
    fillModels();
    fillKeys();
    fields()->addWidget(makeText(
        "muted",
        tr("This leads the tool to %1. Its other settings and remarks stay; a copy of each "
           "file is kept beside it.")
            .arg(effectiveBaseUrl(context.backend))));
    addField(fields(), tr("&Model"), m_model);
    addField(fields(), tr("&Key"), m_choice);
    auto *paste = new QVBoxLayout(m_pasteRow);
    paste->setContentsMargins(0, 0, 0, 0);
    addField(paste, tr("The key that you &have"), m_paste);
    fields()->addWidget(m_pasteRow);
    fields()->addWidget(makeLabel("field", tr("What changes")));
    fields()->addWidget(m_diff);
    connect(m_model, &QComboBox::currentTextChanged, this, &FixToolDialog::preview);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &FixToolDialog::preview);
    connect(m_paste, &QLineEdit::textChanged, this, &FixToolDialog::preview);
    preview();
    m_model->setFocus();
}

void FixToolDialog::fillModels()
{
    const SnapshotPtr snapshot = context().backend.snapshot();
    const QStringList names = modelsForTools(*snapshot);
    m_model->addItems(names);
    QString wanted = m_report.model;
    if (!names.contains(wanted))
        wanted = nearestModel(*snapshot, nullptr, m_report.model);
    if (!names.contains(wanted))
        wanted = names.value(0);
    m_model->setCurrentText(wanted);
}

void FixToolDialog::fillKeys()
{
    if (isUsable(m_report))
        m_choice->addItem(tr("Keep the key “%1”").arg(m_report.keyName), int(KeyChoice::Keep));
    m_choice->addItem(tr("Issue a new key for this tool"), int(KeyChoice::Issue));
    m_choice->addItem(tr("Use a key that I have"), int(KeyChoice::Paste));
}

FixToolDialog::KeyChoice FixToolDialog::choice() const
{
    return KeyChoice(m_choice->currentData().toInt());
}

ToolTarget FixToolDialog::target(const QByteArray &issued) const
{
    ToolTarget target;
    target.baseUrl = effectiveBaseUrl(context().backend);
    target.model = m_model->currentText().trimmed();
    if (choice() == KeyChoice::Issue)
        target.key = Secret(issued);
    else if (choice() == KeyChoice::Paste)
        target.key = Secret(m_paste->text().trimmed().toUtf8());
    return target;
}

void FixToolDialog::preview()
{
    m_pasteRow->setVisible(choice() == KeyChoice::Paste);
    m_plan.reset();
    m_planProblem.clear();
    m_question = std::make_unique<QObject>();
    if (!m_model->currentText().isEmpty()) {
        ToolTarget wanted = target(NewKeyStandIn);
        if (choice() == KeyChoice::Paste && wanted.key.isEmpty())
            wanted.key = Secret(NewKeyStandIn);
        context().tools.plan(m_report.kind, wanted, m_question.get(),
                             [this](const Result<ToolPlan> &plan) {
                                 if (plan) {
                                     m_plan = *plan;
                                     m_diff->setPlan(*plan);
                                 } else {
                                     m_planProblem = plan.error().message;
                                     m_diff->say(m_planProblem);
                                 }
                                 check();
                             });
    }
    check();
}

QString FixToolDialog::hint() const
{
    const SnapshotPtr snapshot = context().backend.snapshot();
    if (snapshot->models().empty())
        return tr("There is no model yet: add a provider first.");
    if (!modelsForTools(*snapshot).contains(m_model->currentText().trimmed()))
        return tr("Choose one of the models.");
    if (choice() == KeyChoice::Paste && !parseKey(m_paste->text().trimmed().toUtf8()))
        return m_paste->text().isEmpty() ? tr("Paste the key.")
                                         : tr("This is not a whole key of this gateway.");
    return {};
}

QString FixToolDialog::problem() const
{
    if (const QString missing = hint(); !missing.isEmpty())
        return missing;
    if (!m_plan)
        return m_planProblem.isEmpty() ? QStringLiteral("…") : m_planProblem;
    return {};
}

void FixToolDialog::submit()
{
    m_wanted = target({});
    if (choice() == KeyChoice::Issue && m_issued)
        useIssued();
    else if (choice() == KeyChoice::Issue)
        issue();
    else if (m_issued)
        revokeIssued();
    else
        write();
}

void FixToolDialog::issue()
{
    const SnapshotPtr snapshot = context().backend.snapshot();
    KeyRequest request;
    request.name = freeKeyName(*snapshot, toolKey(m_report.kind));
    request.scope = {false, {m_wanted.model}};
    request.note = tr("For %1 on this machine").arg(words::toolTitle(m_report.kind));
    context().backend.issueKey(request, this, [this](const Result<IssuedKey> &issued) {
        if (!issued) {
            refuse(issued.error());
            return;
        }
        m_issued = *issued;
        useIssued();
    });
}

void FixToolDialog::useIssued()
{
    m_wanted.key = Secret(m_issued->text.toUtf8());
    const Scope scope{false, {m_wanted.model}};
    if (m_issued->key.scope == scope) {
        write();
        return;
    }
    // Another model was chosen after a try that failed.
    KeyChange change;
    change.scope = scope;
    context().backend.changeKey(m_issued->key.id, change, this,
                                [this](const Result<ApiKey> &changed) {
                                    if (!changed) {
                                        refuse(changed.error());
                                        return;
                                    }
                                    m_issued->key = *changed;
                                    write();
                                });
}

void FixToolDialog::revokeIssued()
{
    context().backend.setKeyState(m_issued->key.id, KeyState::Revoked, true, this,
                                  [this](const Result<> &revoked) {
                                      if (!revoked) {
                                          refuse(revoked.error());
                                          return;
                                      }
                                      m_issued.reset();
                                      write();
                                  });
}

void FixToolDialog::write()
{
    const auto failed = [this](const Error &error) { refuse(error); };
    context().tools.plan(
        m_report.kind, m_wanted, this, [this, failed](const Result<ToolPlan> &plan) {
            if (!plan) {
                failed(plan.error());
                return;
            }
            context().tools.write(*plan, this, [this, failed](const Result<WrittenPlan> &done) {
                if (!done) {
                    failed(done.error());
                    return;
                }
                Q_EMIT written(*done);
                accept();
            });
        });
}

void FixToolDialog::reject()
{
    if (isBusy())
        return;
    if (m_issued)
        Q_EMIT abandoned(m_issued->key.id, m_issued->key.name);
    FormDialog::reject();
}

} // namespace orchestris
