#include "views/timetable/find_bar.h"

#include "models/domain/text_fold.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>
#include <limits>

namespace rostrum::timetable {

namespace {

QString allWordsOf(const Session& session, const Programme& programme)
{
    QStringList words{session.title, session.subtitle};
    for (const Part& part : session.people) {
        if (const Person* person = programme.people.find(part.person))
            words << Programme::displayName(*person);
    }
    if (const Track* track = programme.tracks.find(session.track))
        words << track->name;
    for (const Placement& placement : session.placements) {
        if (const Room* room = programme.rooms.find(placement.room))
            words << room->name;
    }
    return foldText(words.join(u' '));
}

} // namespace

FindBar::FindBar(const Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    m_field->setPlaceholderText(tr("Find a session, a person, a track or a room"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 2, 6, 2);
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    const auto button = [&](const QString& sign, const QString& text, auto&& does) {
        auto* made = new QToolButton(this);
        made->setAutoRaise(true);
        made->setText(sign);
        made->setToolTip(text);
        made->setAccessibleName(text);
        connect(made, &QToolButton::clicked, this, does);
        row->addWidget(made);
    };
    button(QStringLiteral("↑"), tr("Previous (Shift+Enter)"), [this] { step(-1); });
    button(QStringLiteral("↓"), tr("Next (Enter)"), [this] { step(1); });
    button(QStringLiteral("×"), tr("Close (Esc)"), [this] { leave(); });
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    hide();
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FindBar::leave()
{
    hide();
    Q_EMIT closed();
}

void FindBar::search()
{
    const Programme& programme = m_document.programme();
    const QStringList words = foldedWords(m_field->text());
    std::vector<std::pair<qint64, SessionId>> found;
    for (const Session& session : programme.sessions) {
        if (words.isEmpty() || !containsAllWords(allWordsOf(session, programme), words))
            continue;
        qint64 first = std::numeric_limits<qint64>::max();
        for (const Placement& placement : session.placements)
            first = std::min(first, programme.span(placement).start);
        found.emplace_back(first, session.id);
    }
    std::sort(found.begin(), found.end());
    m_matches.clear();
    m_matches.reserve(found.size());
    for (const auto& [first, session] : found)
        m_matches.push_back(session);
    m_at = 0;
    tell();
}

void FindBar::step(int by)
{
    if (m_matches.empty())
        return;
    const size_t count = m_matches.size();
    m_at = by > 0 ? (m_at + 1) % count : (m_at + count - 1) % count;
    tell();
}

void FindBar::tell()
{
    const QLocale locale;
    if (!m_matches.empty()) {
        //: Which of how many matches.
        m_count->setText(tr("%1 of %2").arg(locale.toString(m_at + 1), locale.toString(m_matches.size())));
        Q_EMIT found(m_matches[m_at]);
    } else {
        m_count->setText(m_field->text().trimmed().isEmpty() ? QString() : tr("Nothing found"));
    }
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            step(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Escape:
            leave();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rostrum::timetable
