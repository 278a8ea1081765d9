// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/detailpane.h"

#include "models/tables/format.h"
#include "models/tables/recordwords.h"
#include "ui/copybutton.h"
#include "ui/parts.h"
#include "ui/theme.h"
#include "ui/tonemark.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace orchestris {

namespace {

constexpr int SlideMs = 160;
constexpr int LeastWidth = 320;
constexpr int MostWidth = 400;
constexpr int LineHeight = 20;
constexpr int NameWidth = 112;

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
    : QWidget(parent)
    , m_frame(new QFrame(this))
    , m_mark(new ToneMark(theme))
    , m_title(makeLabel("heading"))
    , m_outcome(makeText("muted"))
{
    setRole(m_frame, "pane");
    setAccessibleName(tr("Request in full"));
    QToolButton *close = makeIconButton(Glyph::Close, tr("Close"));
    close->setObjectName(QStringLiteral("closeDetail"));
    connect(close, &QToolButton::clicked, this, &DetailPane::dismiss);
    QPushButton *copy = makeButton(nullptr, tr("Copy as &JSON"), Glyph::Copy);
    copy->setObjectName(QStringLiteral("copyJson"));
    makeCopyButton(copy, [this] { return QString::fromUtf8(words::json(m_record)); });

    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 10, 10, 0);
    top->setSpacing(8);
    top->addWidget(m_mark);
    top->addWidget(m_title, 1);
    top->addWidget(close);
    auto *sheet = new QWidget;
    setRole(sheet, "scrolled");
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(16, 6, 16, 12);
    column->setSpacing(6);
    column->addWidget(m_outcome);
    addGroups(column);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(16, 8, 16, 12);
    bottom->addWidget(copy);
    bottom->addStretch(1);
    auto *frame = new QVBoxLayout(m_frame);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->setSpacing(4);
    frame->addLayout(top);
    frame->addWidget(scroll, 1);
    frame->addWidget(makeRule());
    frame->addLayout(bottom);

    setFixedWidth(0);
    hide();
    m_animation.setDuration(SlideMs);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &width) { setFixedWidth(width.toInt()); });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] { setVisible(m_open); });
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
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(2);
    column->addLayout(m_form);
    return m_groups.emplaceBack(Group{label, {}});
}

void DetailPane::addField(const QString &name, Read read, bool copyable)
{
    QLabel *label = makeLabel("muted", name);
    label->setFixedWidth(NameWidth);
    label->setMinimumHeight(LineHeight);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QLabel *value = makeText(nullptr);
    value->setMinimumHeight(LineHeight);
    value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QWidget *holder = value;
    if (copyable) {
        holder = new QWidget;
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(4);
        QToolButton *copy = makeIconButton(Glyph::Copy, tr("Copy: %1").arg(name));
        copy->setIconSize({14, 14});
        copy->setFixedSize(LineHeight, LineHeight);
        makeCopyButton(copy, [value] { return value->text().remove(QChar(0x200B)); });
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
    slide(true);
}

void DetailPane::dismiss()
{
    if (!m_open)
        return;
    m_record = {};
    slide(false);
    Q_EMIT dismissed();
}

void DetailPane::update()
{
    m_mark->setTone(words::tone(m_record));
    m_title->setText(words::modelPath(m_record));
    m_title->setToolTip(m_title->text());
    m_outcome->setText(words::outcome(m_record));
    for (const Group &group : std::as_const(m_groups)) {
        bool any = false;
        for (const Field &field : group.fields) {
            QString value = field.read(m_record);
            const bool shown = !value.isEmpty();
            any = any || shown;
            if (field.holder != field.value) { // long IDs may break anywhere
                for (qsizetype i = value.size() - 1; i > 0; --i)
                    value.insert(i, QChar(0x200B));
            }
            field.value->setText(value);
            field.name->setVisible(shown);
            field.holder->setVisible(shown);
        }
        group.heading->setVisible(any);
    }
}

void DetailPane::slide(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    m_animation.stop();
    m_animation.setStartValue(width());
    m_animation.setEndValue(open ? openWidth() : 0);
    setVisible(true);
    parentWidget()->installEventFilter(this);
    m_animation.start();
}

int DetailPane::openWidth() const
{
    return std::clamp(parentWidget()->width() * 2 / 5, LeastWidth, MostWidth) + Metrics::Gap;
}

bool DetailPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_open
        && m_animation.state() != QAbstractAnimation::Running)
        setFixedWidth(openWidth());
    return QWidget::eventFilter(watched, event);
}

void DetailPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_frame->setGeometry(Metrics::Gap, 0, openWidth() - Metrics::Gap, height());
}

void DetailPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace orchestris
