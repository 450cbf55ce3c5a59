#pragma once

#include "views/details/fields.h"
#include "views/workbench.h"

class QFormLayout;
class QVBoxLayout;

namespace rostrum {

/// The details of one kind of thing: fields that are edited in place. One such form shows one thing after another.
class Details : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] qint64 id() const { return m_id; }
    /// Shows another thing. What was being edited is taken over first.
    void show(qint64 id);
    /// Takes over what is being edited; what is refused is told above the page and put back.
    void commit();
    /// What it is called, for the head of the panel.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] const std::vector<Field*>& fields() const { return m_fields; }

protected:
    Details(Kind kind, Workbench& bench, QWidget* parent);

    [[nodiscard]] Workbench& bench() const { return m_bench; }
    [[nodiscard]] const Programme& programme() const { return m_bench.programme(); }
    void section(const QString& title);
    void add(Field* field);
    /// Two short fields side by side.
    void add(Field* first, Field* second);
    void addWidget(QWidget* widget);
    /// Called when fields have been added: fills the room below them.
    void finish();
    /// What is shown besides the fields.
    virtual void refresh() {}

private:
    void reload();

    Kind m_kind;
    Workbench& m_bench;
    qint64 m_id = 0;
    QVBoxLayout* m_column;
    std::vector<Field*> m_fields;
};

/// What the forms of all kinds of rows do alike.
template <class Row>
class RowDetails : public Details
{
protected:
    using Details::Details;
    using IdType = decltype(Row::id);

    [[nodiscard]] virtual const Table<Row>& table() const = 0;
    [[nodiscard]] const Row* row() const { return table().find(IdType{id()}); }

    /// Writes the row as `change` makes it.
    template <class Change>
    Result<void> alter(Change change)
    {
        if (row() == nullptr)
            return {};
        Row altered = *row();
        change(altered);
        return bench().edit().update(altered);
    }

    template <class Value>
    Binding<Value> bind(Value Row::*member)
    {
        return {[this, member] { return row() == nullptr ? Value() : row()->*member; },
                [this, member](const Value& value) { return alter([&](Row& each) { each.*member = value; }); }};
    }
    template <class Enum>
    Binding<QVariant> bindEnum(Enum Row::*member)
    {
        return {[this, member] { return QVariant(row() == nullptr ? 0 : static_cast<int>(row()->*member)); },
                [this, member](const QVariant& value) {
                    return alter([&](Row& each) { each.*member = static_cast<Enum>(value.toInt()); });
                }};
    }
    template <class OtherId>
    Binding<QVariant> bindId(OtherId Row::*member)
    {
        return {[this, member] { return QVariant(row() == nullptr ? qint64(0) : (row()->*member).value); },
                [this, member](const QVariant& value) {
                    return alter([&](Row& each) { each.*member = OtherId{value.toLongLong()}; });
                }};
    }
    Binding<QString> bindList(QStringList Row::*member)
    {
        return {
            [this, member] { return row() == nullptr ? QString() : (row()->*member).join(QStringLiteral(", ")); },
            [this, member](const QString& text) { return alter([&](Row& each) { each.*member = splitList(text); }); }};
    }
};

/// The options of an enumeration, in its order, under the names that people read.
template <class Enum, class... Enums>
Options enumOptions(Enum first, Enums... rest)
{
    return [=] {
        std::vector<Option> options;
        for (const Enum each : {first, rest...})
            options.push_back({displayName(each), static_cast<int>(each)});
        return options;
    };
}

} // namespace rostrum
