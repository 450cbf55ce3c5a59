#pragma once

#include "models/items/item_tables.h"
#include "views/details/fields.h"
#include "views/workbench.h"

class QVBoxLayout;

namespace rostrum {

/// People in order, each with a role, and a line to add more: it completes the names that are there, and a name that
/// is not becomes a new person.
class PeopleField : public Field
{
    Q_OBJECT

public:
    struct Entry
    {
        qint64 id = 0; ///< Of the part or membership; 0 for a new one.
        PersonId person;
        QString role;

        bool operator==(const Entry&) const = default;
    };
    using AddNew = std::function<Result<PersonId>(const QString& name)>;

    PeopleField(const QString& label, Workbench& bench, std::vector<Option> roles, Binding<std::vector<Entry>> binding,
                AddNew addNew, QWidget* parent = nullptr);
    void setEditable(bool editable) override;

protected:
    void load() override;
    Result<void> store() override;

private:
    void rebuild();
    void addRow(size_t at);
    void add(const QString& text);
    void addPerson(PersonId person);
    void change(const std::function<void(std::vector<Entry>&)>& what);

    Workbench& m_bench;
    std::vector<Option> m_roles;
    Binding<std::vector<Entry>> m_binding;
    AddNew m_addNew;
    std::vector<Entry> m_entries;
    QStringList m_names; ///< As the rows show them.
    QVBoxLayout* m_rows;
    QLineEdit* m_add;
    PeopleModel* m_people = nullptr;
    bool m_editable = true;
    bool m_completed = false;
};

} // namespace rostrum
