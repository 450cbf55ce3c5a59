#include "views/dialogs/new_conference_dialog.h"

#include "models/domain/wall_time.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimeZone>
#include <QToolButton>

namespace rostrum {

namespace {

/// A file name that every system takes, made of a title.
QString fileName(const QString& title)
{
    static const QRegularExpression kNotAllowed(QStringLiteral("[\\\\/:*?\"<>|\\x{0000}-\\x{001f}]+"));
    QString name = title.simplified();
    name.replace(kNotAllowed, QStringLiteral("-"));
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.left(80).trimmed();
}

} // namespace

NewConferenceDialog::NewConferenceDialog(const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_title(new QLineEdit(this))
    , m_start(new QDateEdit(this))
    , m_end(new QDateEdit(this))
    , m_zone(new QComboBox(this))
    , m_file(new QLineEdit(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("New conference"));
    const int em = fontMetrics().height();
    auto* form = new QFormLayout(this);
    form->setContentsMargins(em * 3 / 2, em, em * 3 / 2, em);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(em / 2);
    form->addRow(tr("&Title"), m_title);
    // Where most conferences are planned a few months ahead, any near date is a fair start.
    const QDate soon = QDate::currentDate().addMonths(3);
    for (QDateEdit* edit : {m_start, m_end}) {
        edit->setCalendarPopup(true);
        edit->setDate(soon);
    }
    form->addRow(tr("&First day"), m_start);
    form->addRow(tr("&Last day"), m_end);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    for (const QByteArray& zone : QTimeZone::availableTimeZoneIds()) {
        if (zone.contains('/') || zone == "UTC")
            m_zone->addItem(QString::fromUtf8(zone));
    }
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->setEditText(QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    m_zone->setToolTip(tr("All times are as on a clock in this zone, wherever this computer is."));
    form->addRow(tr("Time &zone"), m_zone);
    auto* place = new QWidget(this);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    auto* browse = new QPushButton(tr("Choose…"), place);
    browse->setAccessibleName(tr("Choose a file"));
    browse->setAutoDefault(false);
    row->addWidget(m_file, 1);
    row->addWidget(browse);
    auto* fileLabel = new QLabel(tr("F&ile"), this);
    fileLabel->setBuddy(m_file);
    form->addRow(fileLabel, place);
    m_title->setAccessibleName(tr("Title"));
    m_start->setAccessibleName(tr("First day"));
    m_end->setAccessibleName(tr("Last day"));
    m_zone->setAccessibleName(tr("Time zone"));
    m_file->setAccessibleName(tr("File"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, errorColour(colours));
    m_problem->setPalette(colours);
    form->addRow(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    form->addRow(buttons);
    setMinimumWidth(em * 28);

    connect(m_title, &QLineEdit::textChanged, this, &NewConferenceDialog::suggestFile);
    connect(m_file, &QLineEdit::textEdited, this, [this] { m_fileChosen = true; });
    connect(m_start, &QDateEdit::dateChanged, this, [this](QDate date) {
        if (m_end->date() < date)
            m_end->setDate(date);
    });
    connect(m_end, &QDateEdit::dateChanged, this, &NewConferenceDialog::check);
    connect(m_file, &QLineEdit::textChanged, this, &NewConferenceDialog::check);
    connect(m_zone, &QComboBox::editTextChanged, this, &NewConferenceDialog::check);
    connect(browse, &QPushButton::clicked, this, &NewConferenceDialog::choosePlace);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    suggestFile();
}

void NewConferenceDialog::suggestFile()
{
    const QString name = fileName(m_title->text());
    if (!m_fileChosen) {
        m_file->setText(name.isEmpty()
                            ? QString()
                            : QDir::toNativeSeparators(QDir(m_folder).filePath(name + QStringLiteral(".rostrum"))));
    }
    check();
}

void NewConferenceDialog::choosePlace()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Where to keep the conference"), m_file->text().isEmpty() ? m_folder : m_file->text(),
        tr("Conferences (*.rostrum)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    m_fileChosen = true;
    m_file->setText(QDir::toNativeSeparators(path));
}

void NewConferenceDialog::check()
{
    QString problem;
    const QString path = answer().path;
    if (m_end->date() < m_start->date())
        problem = tr("The last day must not lie before the first.");
    else if (!Zone(m_zone->currentText().toUtf8()).isValid())
        problem = tr("“%1” is not a time zone. Give one as in America/Toronto.").arg(m_zone->currentText());
    else if (!path.isEmpty() && QFileInfo::exists(path))
        problem = tr("There is a file of that name already. Choose another name.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_create->setEnabled(problem.isEmpty() && !m_title->text().trimmed().isEmpty() && !path.isEmpty());
}

NewConference NewConferenceDialog::answer() const
{
    NewConference answer;
    answer.conference.title = m_title->text().simplified();
    answer.conference.start = m_start->date();
    answer.conference.end = m_end->date();
    answer.conference.timezone = m_zone->currentText().toUtf8();
    answer.path = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (!answer.path.isEmpty() && QFileInfo(answer.path).suffix().isEmpty())
        answer.path += QStringLiteral(".rostrum");
    return answer;
}

} // namespace rostrum
