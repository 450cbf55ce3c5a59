#include "views/timetable/accessible_grid.h"

#include "views/timetable/timetable_grid.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>
#include <map>
#include <optional>

namespace rostrum::timetable {

namespace {

class AccessibleGrid;

/// A placement below one of the columns in which it stands.
struct CellKey
{
    PlacementId placement;
    qint64 columnId = 0;

    constexpr auto operator<=>(const CellKey&) const = default;
};

/// One session in the table.
class AccessibleBox : public QAccessibleInterface,
                      public QAccessibleTableCellInterface,
                      public QAccessibleActionInterface
{
public:
    AccessibleBox(AccessibleGrid& grid, CellKey key)
        : m_grid(grid)
        , m_key(key)
    {}

    [[nodiscard]] bool isValid() const override { return box() != nullptr; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] bool isSelected() const override;
    [[nodiscard]] QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    [[nodiscard]] QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    [[nodiscard]] int columnIndex() const override;
    [[nodiscard]] int rowIndex() const override;
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface* table() const override { return parent(); }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& action) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    [[nodiscard]] const GridBox* box() const;
    [[nodiscard]] TimetableGrid& grid() const;

    AccessibleGrid& m_grid;
    CellKey m_key;
};

class AccessibleGrid : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleGrid(TimetableGrid* grid)
        : QAccessibleWidget(grid, QAccessible::Table, grid->accessibleName())
        , m_view(*grid)
    {
        rebuild();
        QObject::connect(grid, &TimetableGrid::layoutChanged, grid, [this] { rebuild(); });
        QObject::connect(grid, &TimetableGrid::currentChanged, grid, [this] { tellFocus(); });
    }
    ~AccessibleGrid() override
    {
        for (const auto& [key, id] : m_cells)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(AccessibleGrid)

    [[nodiscard]] TimetableGrid& view() const { return m_view; }
    [[nodiscard]] const Programme& programme() const { return *m_view.scene().programme; }
    [[nodiscard]] QPoint place(CellKey key) const
    {
        const auto at = m_places.find(key);
        return at == m_places.end() ? QPoint(-1, -1) : at->second;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] int childCount() const override { return int(m_order.size()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        return index < 0 || index >= childCount() ? nullptr : cell(m_order[size_t(index)]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        for (const auto& [key, id] : m_cells) {
            if (QAccessible::accessibleInterface(id) == child)
                return int(std::find(m_order.begin(), m_order.end(), key) - m_order.begin());
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        for (const CellKey& key : m_order) {
            QAccessibleInterface* each = cell(key);
            if (each->rect().contains(x, y))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        const std::optional<CellKey> key = currentKey();
        return key ? cell(*key) : nullptr;
    }

    /// The cell that the keyboard works on.
    [[nodiscard]] std::optional<CellKey> currentKey() const
    {
        const GridBox* box = m_view.currentBox();
        return box == nullptr ? std::nullopt : std::optional(keyOf(*box));
    }
    [[nodiscard]] CellKey keyOf(const GridBox& box) const
    {
        return {box.placement, m_view.scene().layout.columns[size_t(box.column)].id};
    }

    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override
    {
        const auto at = m_table.find({row, column});
        return at == m_table.end() ? nullptr : cell(at->second);
    }
    [[nodiscard]] int selectedCellCount() const override { return currentKey() ? 1 : 0; }
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override
    {
        QAccessibleInterface* selected = focusChild();
        return selected == nullptr ? QList<QAccessibleInterface*>() : QList<QAccessibleInterface*>{selected};
    }
    [[nodiscard]] QString columnDescription(int column) const override
    {
        if (column < 0 || column >= columnCount())
            return {};
        return SessionWords(programme()).column(m_columns[size_t(column)]);
    }
    [[nodiscard]] QString rowDescription(int row) const override
    {
        if (row < 0 || row >= rowCount())
            return {};
        const SessionWords words(programme());
        const qint64 start = m_rows[size_t(row)];
        const Day* day = programme().dayOf(programme().zone.toWall(start));
        if (day == nullptr)
            return words.clock(start);
        //: A row of the timetable, read aloud: weekday, then time.
        return TimetableGrid::tr("%1 %2").arg(words.locale().standaloneDayName(day->date.dayOfWeek()),
                                              words.clock(start));
    }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] int columnCount() const override { return int(m_columns.size()); }
    [[nodiscard]] int rowCount() const override { return int(m_rows.size()); }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override {}

private:
    void rebuild();
    void tellFocus()
    {
        QAccessibleInterface* focus = focusChild();
        if (!QAccessible::isActive() || focus == nullptr || !m_view.hasFocus())
            return;
        QAccessibleEvent event(focus, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
    QAccessibleInterface* cell(CellKey key) const
    {
        const auto at = m_cells.find(key);
        if (at != m_cells.end())
            return QAccessible::accessibleInterface(at->second);
        auto* made = new AccessibleBox(const_cast<AccessibleGrid&>(*this), key);
        m_cells.emplace(key, QAccessible::registerAccessibleInterface(made));
        return made;
    }

    TimetableGrid& m_view;
    std::vector<qint64> m_rows;    ///< Instants at which something starts.
    std::vector<Column> m_columns; ///< One for each lane of a column of the grid.
    std::vector<CellKey> m_order;  ///< By row, then column.
    std::map<std::pair<int, int>, CellKey> m_table;
    std::map<CellKey, QPoint> m_places; ///< x: column, y: row.
    mutable std::map<CellKey, QAccessible::Id> m_cells;
};

void AccessibleGrid::rebuild()
{
    const GridLayout& layout = m_view.scene().layout;
    m_rows.clear();
    m_columns.clear();
    m_order.clear();
    m_table.clear();
    m_places.clear();
    std::vector<int> lanes(layout.columns.size(), 1);
    for (const GridBox& box : layout.boxes) {
        if (box.shadow)
            continue;
        m_rows.push_back(box.span.start);
        lanes[size_t(box.column)] = std::max(lanes[size_t(box.column)], box.lane + 1);
    }
    std::sort(m_rows.begin(), m_rows.end());
    m_rows.erase(std::unique(m_rows.begin(), m_rows.end()), m_rows.end());
    std::vector<int> firstLane;
    for (size_t column = 0; column < layout.columns.size(); ++column) {
        firstLane.push_back(int(m_columns.size()));
        m_columns.insert(m_columns.end(), size_t(lanes[column]), layout.columns[column]);
    }
    for (const GridBox& box : layout.boxes) {
        const CellKey key = keyOf(box);
        if (box.shadow || m_places.contains(key))
            continue;
        const int row = int(std::lower_bound(m_rows.begin(), m_rows.end(), box.span.start) - m_rows.begin());
        const int column = firstLane[size_t(box.column)] + box.lane;
        m_table.emplace(std::pair(row, column), key);
        m_places.emplace(key, QPoint(column, row));
    }
    for (const auto& [place, key] : m_table)
        m_order.push_back(key);
    for (auto at = m_cells.begin(); at != m_cells.end();) {
        if (m_places.contains(at->first)) {
            ++at;
            continue;
        }
        QAccessible::deleteAccessibleInterface(at->second);
        at = m_cells.erase(at);
    }
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent event(&m_view, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&event);
    }
}

TimetableGrid& AccessibleBox::grid() const
{
    return m_grid.view();
}

const GridBox* AccessibleBox::box() const
{
    const GridLayout& layout = grid().scene().layout;
    return layout.find(m_key.placement, layout.columnOf(Column{layout.across, m_key.columnId}));
}

QAccessibleInterface* AccessibleBox::parent() const
{
    return &m_grid;
}

QString AccessibleBox::text(QAccessible::Text kind) const
{
    const Session* session = nullptr;
    const Placement* placement = m_grid.programme().placement(m_key.placement, &session);
    if (placement == nullptr)
        return {};
    const SessionWords words(m_grid.programme());
    switch (kind) {
    case QAccessible::Name:
        return words.spoken(*session, *placement, grid().scene().marksOf(m_key.placement).count());
    case QAccessible::Description:
        return words.people(*session);
    default:
        return {};
    }
}

QRect AccessibleBox::rect() const
{
    const GridBox* found = box();
    if (found == nullptr)
        return {};
    const GridScene& scene = grid().scene();
    const QRect rect = scene.map.toView(scene.geometry.rect(*found));
    return {grid().viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

QAccessible::State AccessibleBox::state() const
{
    QAccessible::State state;
    const GridBox* found = box();
    if (found == nullptr) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.movable = !grid().document().isReadOnly();
    state.selected = isSelected();
    state.focused = isSelected() && grid().hasFocus();
    const GridScene& scene = grid().scene();
    state.offscreen = !scene.map.toView(scene.geometry.rect(*found)).intersects(grid().viewport()->rect());
    return state;
}

void* AccessibleBox::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface*>(this);
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface*>(this);
    return nullptr;
}

bool AccessibleBox::isSelected() const
{
    return m_grid.currentKey() == m_key;
}

int AccessibleBox::columnIndex() const
{
    return m_grid.place(m_key).x();
}

int AccessibleBox::rowIndex() const
{
    return m_grid.place(m_key).y();
}

void AccessibleBox::doAction(const QString& action)
{
    if (action != pressAction())
        return;
    grid().setFocus(Qt::OtherFocusReason);
    if (const GridBox* found = box())
        grid().setCurrent(*found);
}

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* grid = qobject_cast<TimetableGrid*>(object);
    return grid == nullptr ? nullptr : new AccessibleGrid(grid);
}

} // namespace

void installAccessibleGrid()
{
    static bool installed = false;
    if (installed)
        return;
    installed = true;
    QAccessible::installFactory(makeInterface);
}

void announce(QWidget& widget, const QString& text)
{
    if (!QAccessible::isActive() || text.isEmpty())
        return;
    // Qt 6.4 has no event for announcements; an alert on a label that says it is read by all readers.
    QAccessibleEvent name(&widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace rostrum::timetable
