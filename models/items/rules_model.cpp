#include "models/items/rules_model.h"

#include "models/checks/meaning.h"
#include "models/domain/text_fold.h"
#include "models/items/item_table_model.h"

#include <QCoreApplication>

namespace rostrum {

QString displayName(RuleSetting setting)
{
    switch (setting) {
    case RuleSetting::Error:
        return RulesModel::tr("Error");
    case RuleSetting::Warning:
        return RulesModel::tr("Warning");
    case RuleSetting::Off:
        //: A kind of problem that is not reported.
        return RulesModel::tr("Off");
    case RuleSetting::Default:
        break;
    }
    return RulesModel::tr("As usual");
}

QString limitText(LimitUnit unit, int limit)
{
    switch (unit) {
    case LimitUnit::Minutes:
        return RulesModel::tr("%Ln minute(s)", nullptr, limit);
    case LimitUnit::Sessions:
        return RulesModel::tr("%Ln session(s)", nullptr, limit);
    case LimitUnit::People:
        return RulesModel::tr("%Ln person(s)", nullptr, limit);
    case LimitUnit::None:
        break;
    }
    return {};
}

RulesModel::RulesModel(Document& document, const LiveChecks& checks, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_checks(checks)
{
    refresh();
    connect(&checks, &LiveChecks::conflictsChanged, this, &RulesModel::refresh);
    connect(&document, &Document::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Kind::CheckRule))
            refresh();
    });
}

void RulesModel::refresh()
{
    m_book = RuleBook(m_document.programme().checkRules);
    m_found.fill(0);
    for (const Conflict& conflict : m_checks.conflicts())
        ++m_found[static_cast<size_t>(conflict.kind())];
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int RulesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kConflictKinds);
}

int RulesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

RuleSetting RulesModel::settingOf(ConflictKind kind) const
{
    const std::optional<Severity> severity = m_book.severity(kind);
    if (!severity)
        return RuleSetting::Off;
    return *severity == Severity::Error ? RuleSetting::Error : RuleSetting::Warning;
}

bool RulesModel::isChanged() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (index(row, Setting).data(ChangedRole).toBool() || index(row, Limit).data(ChangedRole).toBool())
            return true;
    }
    return false;
}

QString RulesModel::text(ConflictKind kind, int column) const
{
    switch (column) {
    case Name:
        return displayName(kind);
    case Meaning:
        return meaningOf(kind);
    case Setting:
        return displayName(settingOf(kind));
    case Limit:
        return limitText(limitOf(kind).unit, m_book.limit(kind));
    default: {
        const int found = m_found[static_cast<size_t>(kind)];
        return m_book.isOn(kind) ? m_locale.toString(found) : QString();
    }
    }
}

QVariant RulesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConflictKind kind = kindOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(kind, index.column());
    case Qt::EditRole:
        if (index.column() == Setting)
            return static_cast<int>(settingOf(kind));
        return index.column() == Limit ? QVariant(m_book.limit(kind)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Meaning ? QVariant(text(kind, Meaning)) : QVariant();
    case Qt::TextAlignmentRole:
        if (index.column() == Found)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return {};
    case Qt::AccessibleTextRole:
        // Heard alone, a cell does not tell of what kind it is.
        if (index.column() == Setting || index.column() == Limit)
            //: A kind of problem, and what is set for it.
            return tr("%1: %2").arg(displayName(kind), text(kind, index.column()));
        return {};
    case MarkRole:
        if (index.column() != Setting || !m_book.isOn(kind))
            return 0;
        return settingOf(kind) == RuleSetting::Error ? 2 : 1;
    case IdRole:
        return index.row();
    case SearchRole:
        return foldText(
            QStringList{text(kind, Name), text(kind, Meaning), text(kind, Setting), toWord(kind)}.join(u'\n'));
    case KindRole:
        return index.row();
    case UnitRole:
        return static_cast<int>(limitOf(kind).unit);
    case ChangedRole:
        return (index.column() == Setting && settingOf(kind) != defaultSetting(kind)) ||
               (index.column() == Limit && m_book.limit(kind) != limitOf(kind).normal);
    default:
        return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Problem");
    case Meaning:
        return tr("When it is told");
    case Setting:
        return tr("Told as");
    case Limit:
        return tr("Limit");
    case Found:
        return tr("Now");
    default:
        return {};
    }
}

Qt::ItemFlags RulesModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool hasLimit = index.isValid() && limitOf(kindOf(index.row())).unit != LimitUnit::None;
    if (!m_document.isReadOnly() && (index.column() == Setting || (index.column() == Limit && hasLimit)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool RulesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || data(index, role) == value)
        return false;
    RuleService rules(m_document);
    const ConflictKind kind = kindOf(index.row());
    Result<void> done;
    if (index.column() == Setting) {
        const auto chosen = static_cast<RuleSetting>(value.toInt());
        done = rules.setRule(kind, chosen == defaultSetting(kind) ? RuleSetting::Default : chosen);
    } else {
        done = rules.setLimit(kind, value.toInt() == limitOf(kind).normal ? 0 : value.toInt());
    }
    if (!done)
        Q_EMIT refused(done.error().text);
    return done.ok();
}

} // namespace rostrum
