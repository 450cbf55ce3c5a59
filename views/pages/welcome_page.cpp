#include "views/pages/welcome_page.h"

#include "views/widgets/icons.h"
#include "views/widgets/layouts.h"
#include "views/widgets/link_row.h"
#include "views/widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace rostrum {

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_recentTitle(new QLabel(tr("Opened last"), this))
    , m_recent(new QVBoxLayout)
{
    const int em = fontMetrics().height();
    auto* outer = new QHBoxLayout(this);
    auto* middle = new QWidget(this);
    middle->setFixedWidth(em * 26);
    outer->addStretch(1);
    outer->addWidget(middle);
    outer->addStretch(1);
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(em / 4);
    column->addStretch(2);

    auto* picture = new QLabel(middle);
    picture->setPixmap(programIcon().pixmap(QSize(em * 4, em * 4), devicePixelRatioF()));
    column->addWidget(picture);
    auto* title = new QLabel(tr("Welcome to Rostrum"), middle);
    title->setFont(scaled(font(), 20, true));
    column->addWidget(title);
    auto* text = new QLabel(tr("Plan a conference on this computer: sessions, people, rooms and times in one file. "
                               "What you see is always saved."),
                            middle);
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(text);
    column->addSpacing(em);

    struct Choice
    {
        QString title;
        QString second;
        QString picture;
        void (WelcomePage::*asked)();
    };
    const Choice choices[] = {
        {tr("New conference…"), tr("Title, days and time zone are all it takes"), QStringLiteral("new"),
         &WelcomePage::newAsked},
        {tr("Open…"), tr("A conference that is there already"), QStringLiteral("open"), &WelcomePage::openAsked},
        {tr("Look at the sample"), tr("A small conference to try everything on"), QStringLiteral("page-timetable"),
         &WelcomePage::sampleAsked},
    };
    for (const Choice& choice : choices) {
        auto* row = new LinkRow(choice.title, {}, icon(choice.picture), middle);
        row->setSecondLine(choice.second);
        row->setAccessibleDescription(choice.second);
        connect(row, &LinkRow::clicked, this, choice.asked);
        column->addWidget(row);
    }
    column->addSpacing(em);
    m_recentTitle->setFont(scaled(font(), 11, true));
    column->addWidget(m_recentTitle);
    m_recent->setSpacing(0);
    column->addLayout(m_recent);
    column->addStretch(3);
    setRecent({});
}

void WelcomePage::setRecent(const QStringList& paths)
{
    constexpr qsizetype kMost = 6;
    clearLayout(m_recent);
    m_recentTitle->setVisible(!paths.isEmpty());
    for (const QString& path : paths.mid(0, kMost)) {
        const QFileInfo file(path);
        const bool there = file.exists();
        auto* row = new LinkRow(file.completeBaseName(), there ? QString() : tr("missing", "a file that is gone"),
                                icon(QStringLiteral("clock")), this);
        row->setSecondLine(QDir::toNativeSeparators(file.absolutePath()));
        row->setEnabled(there);
        connect(row, &LinkRow::clicked, this, [this, path] { Q_EMIT fileAsked(path); });
        m_recent->addWidget(row);
    }
}

} // namespace rostrum
