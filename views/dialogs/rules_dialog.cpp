#include "views/dialogs/rules_dialog.h"

#include "models/items/filter_model.h"
#include "models/items/rules_model.h"
#include "views/widgets/icons.h"
#include "views/widgets/list_delegate.h"
#include "views/widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace rostrum {

namespace {

constexpr int kLongestLimit = 7 * 24 * 60;

/// A number with what it counts.
class LimitBox : public QSpinBox
{
public:
    LimitBox(LimitUnit unit, QWidget* parent)
        : QSpinBox(parent)
        , m_unit(unit)
    {
        setRange(1, kLongestLimit);
    }

protected:
    [[nodiscard]] QString textFromValue(int value) const override { return limitText(m_unit, value); }
    [[nodiscard]] int valueFromText(const QString& text) const override
    {
        bool isNumber = false;
        const int number = locale().toInt(figures(text), &isNumber);
        return isNumber ? number : value();
    }
    QValidator::State validate(QString& text, int& /*at*/) const override
    {
        return figures(text).isEmpty() ? QValidator::Intermediate : QValidator::Acceptable;
    }

private:
    static QString figures(const QString& text)
    {
        QString figures;
        for (const QChar each : text) {
            if (each.isDigit())
                figures += each;
        }
        return figures;
    }

    LimitUnit m_unit;
};

/// What differs from the program's own stands out; settings are chosen from a list, limits typed.
class RuleDelegate : public ListDelegate
{
public:
    using ListDelegate::ListDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                          const QModelIndex& index) const override
    {
        const auto kind = static_cast<ConflictKind>(index.data(RulesModel::KindRole).toInt());
        if (index.column() == RulesModel::Limit) {
            auto* box = new LimitBox(static_cast<LimitUnit>(index.data(RulesModel::UnitRole).toInt()), parent);
            box->setAccessibleName(RulesDialog::tr("Limit of %1").arg(displayName(kind)));
            return box;
        }
        auto* box = new QComboBox(parent);
        box->setAccessibleName(RulesDialog::tr("What %1 is told as").arg(displayName(kind)));
        for (const RuleSetting setting : {RuleSetting::Error, RuleSetting::Warning, RuleSetting::Off}) {
            const QString name = displayName(setting);
            //: The setting of a rule that the program has by itself.
            const QString text = setting == defaultSetting(kind) ? RulesDialog::tr("%1 (as usual)").arg(name) : name;
            box->addItem(text, static_cast<int>(setting));
        }
        // Choosing is enough: nobody has to leave the cell for it to hold.
        auto* self = const_cast<RuleDelegate*>(this);
        connect(box, &QComboBox::activated, self, [self, box] {
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        return box;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        const int value = index.data(Qt::EditRole).toInt();
        if (auto* limit = qobject_cast<QSpinBox*>(editor))
            limit->setValue(value);
        else if (auto* setting = qobject_cast<QComboBox*>(editor))
            setting->setCurrentIndex(setting->findData(value));
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        if (auto* limit = qobject_cast<QSpinBox*>(editor)) {
            limit->interpretText();
            model->setData(index, limit->value());
        } else if (const auto* setting = qobject_cast<QComboBox*>(editor)) {
            model->setData(index, setting->currentData());
        }
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        ListDelegate::initStyleOption(option, index);
        option->font.setBold(index.data(RulesModel::ChangedRole).toBool());
        if (index.column() == RulesModel::Meaning) {
            option->features |= QStyleOptionViewItem::WrapText;
            if (!option->state.testFlag(QStyle::State_Selected))
                option->palette.setColor(QPalette::Text, faintText(option->palette));
        }
    }
};

} // namespace

RulesDialog::RulesDialog(Workbench& bench, QWidget* parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_model(new RulesModel(bench.document(), bench.checks(), this))
    , m_filter(new FilterModel(bench.document(), bench.checks(), this))
    , m_words(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_problem(new QLabel(this))
    , m_reset(new QPushButton(tr("&Reset All to the Usual"), this))
{
    setWindowTitle(tr("Rules of the checks"));
    const int em = fontMetrics().height();
    m_words->setPlaceholderText(tr("Filter rules"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setSourceModel(m_model);
    makeTable();
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* hint = new QLabel(tr("A change holds at once and can be undone. Bold is what differs from the usual."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_reset, QDialogButtonBox::ResetRole);
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(em, em, em, em);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addWidget(hint);
    column->addWidget(buttons);

    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& text) { m_filter->setWords(text); });
    connect(m_words, &QLineEdit::returnPressed, m_table, [this] { m_table->setFocus(); });
    connect(m_model, &RulesModel::refused, this, [this](const QString& text) {
        m_problem->setText(text);
        m_problem->show();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RulesDialog::refresh);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        if (m_bench.check(m_bench.rules().resetRules()))
            m_table->setFocus();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(em * 64, em * 38);
    refresh();
    m_words->setFocus();
}

RulesDialog::~RulesDialog()
{
    // A cell that is being edited is taken over as it loses the focus, which needs all of the dialog.
    hide();
}

void RulesDialog::makeTable()
{
    const int em = fontMetrics().height();
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new RuleDelegate(m_table));
    m_table->setAccessibleName(windowTitle());
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setAccessibleName(tr("Rows"));
    // Two lines are enough for what a kind means.
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().lineSpacing() * 2 + em / 2);
    QHeaderView* header = m_table->horizontalHeader();
    header->setAccessibleName(tr("Columns"));
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(RulesModel::Meaning, QHeaderView::Stretch);
    m_table->setColumnWidth(RulesModel::Name, em * 15);
    m_table->setColumnWidth(RulesModel::Setting, em * 8);
    m_table->setColumnWidth(RulesModel::Limit, em * 7);
    m_table->setColumnWidth(RulesModel::Found, em * 4);
    // One click, or Enter, is as good as F2.
    const auto edit = [this](const QModelIndex& index) {
        if (index.flags().testFlag(Qt::ItemIsEditable))
            m_table->edit(index);
    };
    connect(m_table, &QAbstractItemView::activated, this, edit);
    connect(m_table, &QAbstractItemView::clicked, this, edit);
    m_table->setCurrentIndex(m_filter->index(0, RulesModel::Setting));
}

void RulesDialog::refresh()
{
    m_problem->hide();
    m_reset->setEnabled(!m_bench.isReadOnly() && m_model->isChanged());
}

} // namespace rostrum
