// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detailpane.h"

#include "models/tables/format.h"
#include "models/tables/recordwords.h"
#include "ui/copybutton.h"
#include "ui/parts.h"

#include <QBoxLayout>
#include <QFormLayout>

namespace orchestris {

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QString tokens(const UsageRecord &record, qint64 TokenCounts::*kind)
{
    if (record.state == RequestState::Open || record.tokenConfidence == Confidence::Unknown)
        return format::none();
    return format::count(record.tokens.*kind);
}

QString someTokens(const UsageRecord &record, qint64 TokenCounts::*kind)
{
    return record.tokens.*kind > 0 ? tokens(record, kind) : QString();
}

} // namespace

DetailPane::DetailPane(const ThemeController &theme, QWidget *parent)
    : SidePane(theme, parent)
    , m_outcome(makeText("muted"))
{
    setAccessibleName(tr("Request in full"));
    QPushButton *copy = makeButton(nullptr, tr("Copy as &JSON"), Glyph::Copy);
    copy->setObjectName(QStringLiteral("copyJson"));
    makeCopyButton(copy, [this] { return QString::fromUtf8(words::json(m_record)); });
    buttons()->addWidget(copy);
    buttons()->addStretch(1);
    column()->addWidget(m_outcome);
    addGroups(column());
    column()->addStretch(1);
}

void DetailPane::addGroups(QVBoxLayout *column)
{
    addGroup(column, tr("Request"));
    addField(tr("Request ID"), words::requestId, true);
    addField(
        tr("Client's ID"), [](const auto &r) { return text(r.clientRequestId); }, true);
    addField(
        tr("Provider's ID"), [](const auto &r) { return text(r.providerRequestId); }, true);
    addField(tr("Started"), [](const auto &r) { return format::dateTime(r.startedAtUs); });
    addField(tr("Endpoint"), [](const auto &r) { return text(r.endpoint); });
    addField(tr("Client"), [](const auto &r) { return text(r.clientProgram); });
    addField(tr("Key"), words::keyName);
    addField(tr("Owner"), [](const auto &r) {
        if (r.ownerName.isEmpty())
            return format::none();
        return r.ownerKind == OwnerKind::User ? tr("%1 (user)").arg(r.ownerName)
                                              : tr("%1 (organization)").arg(r.ownerName);
    });

    addGroup(column, tr("Model"));
    addField(tr("Asked for"), [](const auto &r) { return text(r.requestedModel); });
    addField(tr("Alias"), [](const auto &r) { return text(r.alias); });
    addField(tr("Provider"), [](const auto &r) { return text(r.provider); });
    addField(tr("Provider's model"), [](const auto &r) { return text(r.upstreamModel); });
    addField(tr("Answer"),
             [](const auto &r) { return r.streamed ? tr("Streamed") : tr("In one piece"); });

    addGroup(column, tr("Outcome"));
    addField(tr("Status"), words::status);
    addField(tr("Finish reason"), [](const auto &r) { return text(r.finishReason); });
    addField(tr("Error code"), [](const auto &r) { return text(r.errorCode); });
    addField(tr("Refused by"), [](const auto &r) {
        switch (r.errorOrigin) {
        case ErrorOrigin::Gateway:
            return tr("This gateway");
        case ErrorOrigin::Provider:
            return tr("The provider");
        case ErrorOrigin::Client:
            return tr("The client");
        case ErrorOrigin::None:
            break;
        }
        return QString();
    });
    addField(tr("Attempts"),
             [](const auto &r) { return r.attempts > 0 ? format::count(r.attempts) : QString(); });

    addGroup(column, tr("Tokens"));
    addField(tr("Input"), [](const auto &r) { return tokens(r, &TokenCounts::input); });
    addField(tr("of it cached"),
             [](const auto &r) { return someTokens(r, &TokenCounts::cachedInput); });
    addField(tr("of it to cache"),
             [](const auto &r) { return someTokens(r, &TokenCounts::cacheWrite); });
    addField(tr("Output"), [](const auto &r) { return tokens(r, &TokenCounts::output); });
    addField(tr("of it reasoning"),
             [](const auto &r) { return someTokens(r, &TokenCounts::reasoning); });
    addRemark(words::tokenConfidence);

    addGroup(column, tr("Cost"));
    addField(tr("Cost"), [](const auto &r) {
        if (r.state == RequestState::Open || r.costConfidence == Confidence::Unknown)
            return format::none();
        return QStringLiteral("$%1").arg(formatDollarsExact(r.costNanos));
    });
    addField(tr("Price version"), [](const auto &r) {
        return r.priceVersion == 0 ? QString() : QString::number(r.priceVersion);
    });
    addRemark(words::costConfidence);

    addGroup(column, tr("Time"));
    const auto ended = [](qint64 UsageRecord::*span) {
        return [span](const UsageRecord &r) {
            return r.state == RequestState::Open ? format::none() : format::duration(r.*span);
        };
    };
    addField(tr("Total"), ended(&UsageRecord::totalUs));
    addField(tr("First token"), [](const auto &r) { return format::duration(r.firstTokenUs); });
    addField(tr("Provider"), ended(&UsageRecord::upstreamUs));
    addField(tr("Gateway"), ended(&UsageRecord::gatewayUs));
}

DetailPane::Group &DetailPane::addGroup(QVBoxLayout *column, const QString &heading)
{
    QLabel *label = makeLabel("heading", heading);
    label->setContentsMargins(0, 10, 0, 0);
    column->addWidget(label);
    m_form = makeForm();
    column->addLayout(m_form);
    return m_groups.emplaceBack(Group{label, {}});
}

void DetailPane::addField(const QString &name, Read read, bool copyable)
{
    QLabel *label = makeName(name);
    QLabel *value = makeValue();
    QWidget *holder = value;
    if (copyable) {
        holder = new QWidget;
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        QToolButton *copy = makeIconButton(Glyph::Copy, tr("Copy: %1").arg(name));
        copy->setIconSize({14, 14});
        copy->setFixedSize(LineHeight, LineHeight);
        makeCopyButton(copy, [value] { return copied(value->text()); });
        row->addWidget(value, 1);
        row->addWidget(copy, 0, Qt::AlignTop);
    }
    m_form->addRow(label, holder);
    m_groups.last().fields.append({label, holder, value, std::move(read)});
}

void DetailPane::addRemark(Read read)
{
    QLabel *remark = makeText("caption");
    m_form->addRow(remark);
    m_groups.last().fields.append({remark, remark, remark, std::move(read)});
}

void DetailPane::show(const UsageRecord &record)
{
    m_record = record;
    update();
    slideIn();
}

void DetailPane::update()
{
    setHead(words::tone(m_record), words::modelPath(m_record));
    m_outcome->setText(words::outcome(m_record));
    for (const Group &group : std::as_const(m_groups)) {
        bool any = false;
        for (const Field &field : group.fields) {
            QString value = field.read(m_record);
            const bool shown = !value.isEmpty();
            any = any || shown;
            if (field.holder != field.value)
                value = breakable(value);
            field.value->setText(value);
            field.name->setVisible(shown);
            field.holder->setVisible(shown);
        }
        group.heading->setVisible(any);
    }
}

} // namespace orchestris
