// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/detailpane.h"

#include "models/domain/clock.h"
#include "models/domain/recordjson.h"
#include "models/tables/format.h"
#include "models/tables/recordwords.h"
#include "ui/consolebackend.h"
#include "ui/requests/admissionview.h"
#include "ui/requests/requesttimeline.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QJsonDocument>

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

std::optional<Place> aliasPlace(const UsageRecord &record)
{
    if (record.alias.isEmpty())
        return std::nullopt;
    UsageQuery query;
    query.conditions = {{UsageDimension::Alias, {record.alias}}};
    return Place{.page = PageKind::Usage, .query = query};
}

} // namespace

DetailPane::DetailPane(const UiContext &context, QWidget *parent)
    : SidePane(context.theme, parent)
    , m_context(context)
    , m_outcome(makeText("muted"))
    , m_timeline(new RequestTimeline(context.theme))
    , m_admission(new AdmissionView(context.theme))
{
    setAccessibleName(tr("Request in full"));
    QPushButton *copy = makeButton(nullptr, tr("Copy as &JSON"), Glyph::Copy);
    copy->setObjectName(QStringLiteral("copyJson"));
    makeCopyButton(copy, [this] { return json(); });
    buttons()->addWidget(copy);
    buttons()->addStretch(1);
    column()->addWidget(m_outcome);
    column()->addSpacing(4);
    column()->addWidget(m_timeline);
    column()->addWidget(m_admission);
    addGroups(column());
    column()->addStretch(1);
}

void DetailPane::addGroups(QVBoxLayout *column)
{
    addGroup(column, tr("Request"));
    addId(tr("Request ID"), words::requestId);
    addId(tr("Client's ID"), [](const auto &r) { return text(r.clientRequestId); });
    addId(tr("Provider's ID"), [](const auto &r) { return text(r.providerRequestId); });
    addField(tr("Started"), [](const auto &r) { return format::dateTime(r.startedAtUs); });
    addField(tr("Endpoint"), [](const auto &r) { return text(r.endpoint); });
    addField(tr("Client"), [](const auto &r) { return text(r.clientProgram); });
    addLink(tr("Key"), Glyph::Keys, tr("Show the key"), words::keyName,
            [this](const auto &r) { return keyPlace(r); });
    addField(tr("Owner"), [](const auto &r) {
        if (r.ownerName.isEmpty())
            return format::none();
        return r.ownerKind == OwnerKind::User ? tr("%1 (user)").arg(r.ownerName)
                                              : tr("%1 (organization)").arg(r.ownerName);
    });

    addGroup(column, tr("Model"));
    addField(tr("Asked for"), [](const auto &r) { return text(r.requestedModel); });
    addLink(
        tr("Alias"), Glyph::Usage, tr("Show the usage of the alias"),
        [](const auto &r) { return text(r.alias); }, aliasPlace);
    addLink(
        tr("Provider"), Glyph::Providers, tr("Show the provider"),
        [](const auto &r) { return text(r.provider); },
        [this](const auto &r) { return providerPlace(r); });
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
    addField(tr("Given-up tries"), [](const auto &r) {
        return r.retryCostNanos == 0
                   ? QString()
                   : QStringLiteral("≈ $%1").arg(formatDollarsExact(r.retryCostNanos));
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

DetailPane::Field &DetailPane::append(const QString &name, Read read, QToolButton *button)
{
    QLabel *label = makeName(name);
    QLabel *value = makeValue();
    QWidget *holder = value;
    if (button) {
        holder = new QWidget;
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        button->setIconSize({14, 14});
        button->setFixedSize(LineHeight, LineHeight);
        row->addWidget(value, 1);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    m_form->addRow(label, holder);
    return m_groups.last().fields.emplaceBack(Field{label, holder, value, std::move(read)});
}

void DetailPane::addField(const QString &name, Read read)
{
    append(name, std::move(read), nullptr);
}

void DetailPane::addId(const QString &name, Read read)
{
    QToolButton *copy = makeIconButton(Glyph::Copy, tr("Copy: %1").arg(name));
    const Field &field = append(name, std::move(read), copy);
    makeCopyButton(copy, [value = field.value] { return copied(value->text()); });
}

void DetailPane::addLink(const QString &name, Glyph glyph, const QString &tip, Read read, Lead lead)
{
    QToolButton *button = makeIconButton(glyph, tip);
    connect(button, &QToolButton::clicked, this, [this, lead] {
        if (const auto place = lead(m_record))
            Q_EMIT placeWanted(*place);
    });
    Field &field = append(name, std::move(read), button);
    field.link = button;
    field.lead = std::move(lead);
    button->setObjectName(QStringLiteral("to%1").arg(int(glyph)));
}

std::optional<Place> DetailPane::keyPlace(const UsageRecord &record) const
{
    if (!m_context.backend.snapshot()->keyById(record.keyId))
        return std::nullopt;
    return Place{.page = PageKind::Keys, .id = record.keyId};
}

std::optional<Place> DetailPane::providerPlace(const UsageRecord &record) const
{
    const QString name = text(record.provider);
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    for (const Provider &provider : snapshot->configuration().providers) {
        if (provider.name == name)
            return Place{.page = PageKind::Providers, .id = provider.id};
    }
    return std::nullopt;
}

QString DetailPane::json() const
{
    const RecordSurroundings surroundings =
        surroundingsOf(m_record, *m_context.backend.snapshot(), m_context.clock.nowUs());
    return QString::fromUtf8(
        QJsonDocument(traceToJson(m_record, surroundings)).toJson(QJsonDocument::Indented));
}

void DetailPane::addRemark(Read read)
{
    QLabel *remark = makeText("caption");
    m_form->addRow(remark);
    m_groups.last().fields.append({remark, remark, remark, std::move(read)});
}

void DetailPane::show(const UsageRecord &record)
{
    UsageRecord shown = record;
    if (shown.id == m_record.id && shown.trace.empty() && shown.limits.empty()) {
        shown.trace = m_record.trace;
        shown.limits = m_record.limits;
    }
    m_record = shown;
    update();
    slideIn();
}

void DetailPane::update()
{
    setHead(words::tone(m_record), words::modelPath(m_record));
    m_outcome->setText(words::outcome(m_record));
    m_timeline->setRows(timelineOf(m_record));
    m_admission->setRecord(m_record, *m_context.backend.snapshot());
    for (const Group &group : std::as_const(m_groups)) {
        bool any = false;
        for (const Field &field : group.fields) {
            QString value = field.read(m_record);
            const bool shown = !value.isEmpty();
            any = any || shown;
            if (field.link)
                field.link->setVisible(field.lead(m_record).has_value());
            else if (field.holder != field.value)
                value = breakable(value);
            field.value->setText(value);
            field.name->setVisible(shown);
            field.holder->setVisible(shown);
        }
        group.heading->setVisible(any);
    }
}

} // namespace orchestris
