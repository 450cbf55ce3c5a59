#include "views/details/people_field.h"

#include "models/domain/text_fold.h"
#include "views/details/name_completer.h"
#include "views/widgets/icons.h"
#include "views/widgets/layouts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace rostrum {

namespace {

QToolButton* smallButton(const QString& picture, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(picture));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name.toHtmlEscaped());
    return button;
}

} // namespace

PeopleField::PeopleField(const QString& label, Workbench& bench, std::vector<Option> roles,
                         Binding<std::vector<Entry>> binding, AddNew addNew, QWidget* parent)
    : Field(label, parent)
    , m_bench(bench)
    , m_roles(std::move(roles))
    , m_binding(std::move(binding))
    , m_addNew(std::move(addNew))
    , m_rows(new QVBoxLayout)
    , m_add(new QLineEdit(this))
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(fontMetrics().height() / 4);
    column->addLayout(m_rows);
    column->addWidget(m_add);
    setEditor(box, m_add);
    m_add->setPlaceholderText(tr("Add a person by name…"));
    m_add->setAccessibleName(tr("Add to %1").arg(label));
    m_add->setClearButtonEnabled(true);
    m_add->addAction(icon(QStringLiteral("add")), QLineEdit::LeadingPosition);

    // Names are gathered when somebody first types here.
    connect(m_add, &QLineEdit::textEdited, this, [this] {
        markEdited();
        m_completed = false;
        if (m_people != nullptr)
            return;
        m_people = new PeopleModel(m_bench.document(), m_bench.checks(), this);
        auto* completer = new NameCompleter(m_people, m_add);
        m_add->setCompleter(completer);
        connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
                [this](const QModelIndex& index) {
                    m_completed = true;
                    addPerson({index.data(IdRole).toLongLong()});
                });
        completer->setCompletionPrefix(m_add->text());
        completer->complete();
    });
}

void PeopleField::load()
{
    m_entries = m_binding.read();
    m_add->clear();
    QStringList names;
    for (const Entry& entry : m_entries) {
        const Person* person = m_bench.programme().people.find(entry.person);
        names << (person == nullptr ? QString() : Programme::displayName(*person));
    }
    m_names = names;
    rebuild();
}

Result<void> PeopleField::store()
{
    const QString name = m_add->text().simplified();
    if (name.isEmpty())
        return m_binding.write(m_entries);
    // Somebody of that very name is meant, as long as there is only one.
    std::vector<PersonId> same;
    const QString folded = foldText(name);
    for (const Person& person : m_bench.programme().people) {
        if (foldText(Programme::displayName(person)) == folded)
            same.push_back(person.id);
    }
    if (same.size() > 1) {
        return Error{ErrorCode::Refused,
                     tr("%n people are called “%1”. Choose one from the list.", nullptr, static_cast<int>(same.size()))
                         .arg(name)};
    }
    if (same.empty()) {
        const auto added = m_addNew(name);
        return added ? Result<void>() : added.error();
    }
    std::vector<Entry> entries = m_entries;
    entries.push_back({0, same.front(), m_roles.front().value.toString()});
    return m_binding.write(entries);
}

void PeopleField::addPerson(PersonId person)
{
    m_add->clear();
    change([&](std::vector<Entry>& entries) { entries.push_back({0, person, m_roles.front().value.toString()}); });
    // The completer writes the chosen name into the line after telling of it.
    QMetaObject::invokeMethod(m_add, &QLineEdit::clear, Qt::QueuedConnection);
    m_add->setFocus();
}

void PeopleField::change(const std::function<void(std::vector<Entry>&)>& what)
{
    std::vector<Entry> entries = m_entries;
    what(entries);
    const auto written = m_binding.write(entries);
    if (written)
        restore();
    else
        showProblem(written.error().text);
}

void PeopleField::setEditable(bool editable)
{
    m_editable = editable;
    m_add->setVisible(editable);
    rebuild();
}

void PeopleField::rebuild()
{
    const RowFocus focus(m_rows);
    clearLayout(m_rows);
    for (size_t at = 0; at < m_entries.size(); ++at)
        addRow(at);
}

void PeopleField::addRow(size_t at)
{
    const Entry& entry = m_entries[at];
    const QString name = m_names.value(static_cast<qsizetype>(at));
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(fontMetrics().height() / 6);
    QString shown = name;
    auto* person = new QPushButton(shown.replace(u'&', QStringLiteral("&&")), row);
    person->setFlat(true);
    person->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    person->setProperty("leadingText", true);
    person->setToolTip(tr("Show %1").arg(name.toHtmlEscaped()));
    person->setAccessibleName(tr("Show %1").arg(name));
    auto* role = new QComboBox(row);
    role->setFocusPolicy(Qt::StrongFocus);
    role->setAccessibleName(tr("Role of %1").arg(name));
    for (const Option& option : m_roles)
        role->addItem(option.text, option.value);
    if (role->findData(entry.role) < 0)
        role->addItem(entry.role, entry.role);
    role->setCurrentIndex(role->findData(entry.role));
    role->setEnabled(m_editable);
    role->installEventFilter(this);
    role->setObjectName(QStringLiteral("role"));
    person->setObjectName(QStringLiteral("person"));
    auto* up = smallButton({}, tr("Move %1 up").arg(name), row);
    auto* remove = smallButton(QStringLiteral("remove"), tr("Remove %1").arg(name), row);
    up->setArrowType(Qt::UpArrow);
    up->setObjectName(QStringLiteral("up"));
    remove->setObjectName(QStringLiteral("remove"));
    up->setEnabled(m_editable && at > 0);
    remove->setEnabled(m_editable);
    line->addWidget(person, 1);
    line->addWidget(role);
    line->addWidget(up);
    line->addWidget(remove);
    m_rows->addWidget(row);
    connect(person, &QPushButton::clicked, this,
            [this, id = entry.person.value] { m_bench.selection().reveal(Kind::Person, id); });
    // Queued: taking the change over builds these rows anew.
    connect(
        role, &QComboBox::activated, this,
        [this, at, role] {
            const QString chosen = role->currentData().toString();
            change([&](std::vector<Entry>& entries) { entries[at].role = chosen; });
        },
        Qt::QueuedConnection);
    connect(
        up, &QToolButton::clicked, this,
        [this, at] { change([at](std::vector<Entry>& entries) { std::swap(entries[at], entries[at - 1]); }); },
        Qt::QueuedConnection);
    connect(
        remove, &QToolButton::clicked, this,
        [this, at] {
            change([at](std::vector<Entry>& entries) {
                entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(at));
            });
        },
        Qt::QueuedConnection);
}

} // namespace rostrum
