#include "views/booklet/print_options.h"

#include "views/booklet/tick_list.h"
#include "views/paper/dates.h"
#include "views/paper/day_plan.h"
#include "views/paper/text/markdown.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace rostrum {

namespace {

template <class Row>
std::vector<std::pair<qint64, QString>> namesOf(const Table<Row>& rows)
{
    std::vector<std::pair<qint64, QString>> names;
    names.reserve(rows.size());
    for (const Row& row : rows)
        names.emplace_back(row.id.value, paper::plainLine(row.name));
    return names;
}

template <class IdType>
std::vector<IdType> idsOf(const std::vector<qint64>& values)
{
    std::vector<IdType> ids;
    ids.reserve(values.size());
    for (const qint64 value : values)
        ids.push_back(IdType{value});
    return ids;
}

} // namespace

PrintOptions::PrintOptions(const Programme& programme, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_what(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_orientation(new QComboBox(this))
    , m_scale(new QComboBox(this))
    , m_imposed(new QCheckBox(tr("On sheets, ready to fold and staple"), this))
    , m_unscheduled(new QCheckBox(tr("Only what has no place yet"), this))
    , m_wallScale(new QCheckBox(tr("With hours and rooms to hang"), this))
    , m_private(new QCheckBox(tr("Also what is not public"), this))
    , m_days(new TickList(tr("Only these days"), 4, this))
    , m_rooms(new TickList(tr("Only these rooms"), 6, this))
    , m_tracks(new TickList(tr("Only these tracks"), 6, this))
{
    using What = PrintChoice::What;
    m_column->setContentsMargins(0, 0, 0, 0);
    m_what->addItem(tr("Programme booklet"), static_cast<int>(What::Booklet));
    m_what->addItem(tr("Timetable"), static_cast<int>(What::Timetable));
    m_what->addItem(tr("Planning cards"), static_cast<int>(What::PlanningCards));
    m_orientation->addItem(tr("Landscape"), static_cast<int>(paper::Orientation::Landscape));
    m_orientation->addItem(tr("Portrait"), static_cast<int>(paper::Orientation::Portrait));
    for (const double scale : {0.5, 1.0, 1.5, 2.0})
        m_scale->addItem(tr("%1 mm for a minute").arg(QLocale().toString(scale)), scale);
    m_scale->setCurrentIndex(1);
    addPapers(programme);
    addField(tr("What"), m_what);
    addField(tr("Paper"), m_paper);
    addField(tr("Orientation"), m_orientation);
    addField(tr("Height of the cards"), m_scale);
    for (QCheckBox* box : {m_imposed, m_unscheduled, m_wallScale, m_private}) {
        m_column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &PrintOptions::changed);
    }
    for (TickList* list : {m_days, m_rooms, m_tracks}) {
        m_column->addWidget(list);
        connect(list, &TickList::changed, this, &PrintOptions::changed);
    }
    for (QWidget* option : std::initializer_list<QWidget*>{m_days, m_rooms})
        m_only.emplace_back(option, What::Timetable);
    for (QWidget* option : std::initializer_list<QWidget*>{m_unscheduled, m_wallScale, m_tracks})
        m_only.emplace_back(option, What::PlanningCards);
    m_only.emplace_back(m_imposed, What::Booklet);
    connect(m_what, &QComboBox::currentIndexChanged, this, &PrintOptions::adapt);
    refresh(programme);
    adapt();
}

void PrintOptions::addField(const QString& name, QComboBox* box)
{
    auto* field = new QWidget(this);
    auto* column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_column->spacing());
    auto* label = new QLabel(name, field);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(box);
    box->setAccessibleName(name);
    column->addWidget(label);
    column->addWidget(box);
    m_column->addWidget(field);
    if (box == m_scale)
        m_only.emplace_back(field, PrintChoice::What::PlanningCards);
    connect(box, &QComboBox::currentIndexChanged, this, &PrintOptions::changed);
}

void PrintOptions::addPapers(const Programme& programme)
{
    using paper::PaperSize;
    m_paper->addItem(tr("A4"), static_cast<int>(PaperSize::A4));
    m_paper->addItem(tr("Letter"), static_cast<int>(PaperSize::Letter));
    m_paper->addItem(tr("A3"), static_cast<int>(PaperSize::A3));
    m_paper->addItem(tr("Tabloid"), static_cast<int>(PaperSize::Tabloid));
    // Where the conference is says which paper they have there.
    const QString country = programme.conference.country;
    if (country == u"US" || country == u"CA" ||
        (country.isEmpty() && QLocale().measurementSystem() == QLocale::ImperialUSSystem))
        m_paper->setCurrentIndex(1);
}

void PrintOptions::adapt()
{
    const auto what = static_cast<PrintChoice::What>(m_what->currentData().toInt());
    const bool booklet = what == PrintChoice::What::Booklet;
    for (const auto& [option, owner] : m_only)
        option->setVisible(owner == what);
    m_orientation->parentWidget()->setVisible(!booklet);
    // Cards stand closest on upright paper, rooms side by side on lying paper.
    m_orientation->setCurrentIndex(what == PrintChoice::What::PlanningCards ? 1 : 0);
    // A booklet is folded from the paper of an office's printer.
    auto* papers = qobject_cast<QStandardItemModel*>(m_paper->model());
    for (int row = 0; row < m_paper->count(); ++row) {
        const auto size = static_cast<paper::PaperSize>(m_paper->itemData(row).toInt());
        papers->item(row)->setEnabled(!booklet || !paper::isLarge(size));
        if (booklet && paper::isLarge(size) && m_paper->currentIndex() == row)
            m_paper->setCurrentIndex(size == paper::PaperSize::A3 ? 0 : 1);
    }
}

void PrintOptions::choose(PrintChoice::What what)
{
    m_what->setCurrentIndex(m_what->findData(static_cast<int>(what)));
}

PrintChoice PrintOptions::choice() const
{
    PrintChoice choice;
    choice.what = static_cast<PrintChoice::What>(m_what->currentData().toInt());
    choice.paper = static_cast<paper::PaperSize>(m_paper->currentData().toInt());
    choice.orientation = static_cast<paper::Orientation>(m_orientation->currentData().toInt());
    choice.imposed = m_imposed->isChecked();
    choice.includePrivate = m_private->isChecked();
    for (const qint64 day : m_days->ticked())
        choice.days.push_back(QDate::fromJulianDay(day));
    choice.rooms = idsOf<RoomId>(m_rooms->ticked());
    choice.unscheduledOnly = m_unscheduled->isChecked();
    choice.tracks = idsOf<TrackId>(m_tracks->ticked());
    choice.millimetresPerMinute = m_scale->currentData().toDouble();
    choice.wallScale = m_wallScale->isChecked();
    return choice;
}

void PrintOptions::refresh(const Programme& programme)
{
    std::vector<std::pair<qint64, QString>> days;
    days.reserve(programme.days.size());
    for (const Day& day : programme.days)
        days.emplace_back(day.date.toJulianDay(), paper::dayTitle(day.date, localeToPrint(programme)));
    m_days->setEntries(days);
    m_rooms->setEntries(namesOf(programme.rooms));
    m_tracks->setEntries(namesOf(programme.tracks));
}

} // namespace rostrum
