// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/tagkeysdialog.h"

#include "models/domain/apikey.h"
#include "ui/keys/keyruleseditor.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace orchestris {

namespace {

constexpr int MostTags = 20;
constexpr int LongestTag = 50;

QList<QStringList> tagsOf(const QList<ApiKey> &keys)
{
    QList<QStringList> tags;
    for (const ApiKey &key : keys)
        tags.append(key.tags);
    return tags;
}

} // namespace

QStringList changedTags(QStringList tags, const QStringList &added, const QStringList &taken)
{
    for (const QString &tag : taken)
        tags.removeAll(tag);
    for (const QString &tag : added) {
        if (!tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

QString tagsProblem(const QStringList &tags)
{
    const bool fit = tags.size() <= MostTags
                     && std::all_of(tags.begin(), tags.end(),
                                    [](const QString &tag) { return tag.size() <= LongestTag; });
    return fit ? QString() : TagKeysDialog::tr("At most 20 tags, of at most 50 characters each.");
}

TagKeysDialog::TagKeysDialog(const UiContext &context, const QList<ApiKey> &keys, QWidget *parent)
    : FormDialog(context, tr("Tag %n keys", nullptr, int(keys.size())), tr("&Change tags"), parent)
    , m_tags(tagsOf(keys))
    , m_added(new QLineEdit)
    , m_taken(new QLineEdit)
{
    resize(460, 240);
    m_added->setObjectName(QStringLiteral("addTags"));
    m_added->setPlaceholderText(tr("Like team-a, nightly"));
    m_taken->setObjectName(QStringLiteral("removeTags"));
    addField(fields(), tr("&Add these tags"), m_added);
    addField(fields(), tr("Take these &away"), m_taken);
    QStringList present;
    for (const QStringList &tags : m_tags) {
        for (const QString &tag : tags) {
            if (!present.contains(tag))
                present.append(tag);
        }
    }
    present.sort(Qt::CaseInsensitive);
    m_taken->setEnabled(!present.isEmpty());
    fields()->addWidget(
        makeText("caption", present.isEmpty()
                                ? tr("None of them has a tag.")
                                : tr("They have: %1").arg(present.join(QStringLiteral(", ")))));
    for (QLineEdit *edit : {m_added, m_taken})
        connect(edit, &QLineEdit::textChanged, this, &TagKeysDialog::check);
    m_added->setFocus();
    check();
}

QString TagKeysDialog::problem() const
{
    const QStringList added = splitList(m_added->text());
    const QStringList taken = splitList(m_taken->text());
    if (added.isEmpty() && taken.isEmpty())
        return tr("Name at least one tag.");
    for (const QStringList &tags : m_tags) {
        if (const QString wrong = tagsProblem(changedTags(tags, added, taken)); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

void TagKeysDialog::submit()
{
    Q_EMIT chosen(splitList(m_added->text()), splitList(m_taken->text()));
    accept();
}

} // namespace orchestris
