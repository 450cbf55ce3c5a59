#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace rostrum {

namespace {

struct Installed
{
    QString tag = QStringLiteral("en");
    std::unique_ptr<QTranslator> ours;
    std::unique_ptr<QTranslator> qt;
};

Installed& installed()
{
    static Installed state;
    return state;
}

QString knownPartOf(const QString& tag)
{
    const QString language = QString(tag).replace(u'_', u'-').section(u'-', 0, 0).toLower();
    // Some systems say tl where Filipino is meant.
    const QString ours = language == QStringLiteral("tl") ? QStringLiteral("fil") : language;
    return languageTags().contains(ours) ? ours : QString();
}

QString systemTag()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& tag : wanted) {
        if (!knownPartOf(tag).isEmpty())
            return tag;
    }
    return QStringLiteral("en");
}

} // namespace

const QStringList& languageTags()
{
    static const QStringList tags{QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("ar"),
                                  QStringLiteral("es"), QStringLiteral("fil")};
    return tags;
}

bool installLanguage(const QString& tag)
{
    const QString wanted = tag.isEmpty() ? systemTag() : tag;
    const QString language = knownPartOf(wanted);
    if (language.isEmpty())
        return false;
    Installed& state = installed();
    state.tag = language;
    // Where the system speaks the language already, its country decides how dates and numbers are written.
    const QLocale system = QLocale::system();
    const bool bare = !wanted.contains(u'-') && !wanted.contains(u'_');
    const bool systemSpeaksIt = bare && knownPartOf(system.name()) == language && system.language() != QLocale::C;
    QLocale::setDefault(systemSpeaksIt ? QLocale(system.name()) : QLocale(QString(wanted).replace(u'-', u'_')));
    for (auto* translator : {&state.ours, &state.qt}) {
        if (*translator)
            QCoreApplication::removeTranslator(translator->get());
        *translator = std::make_unique<QTranslator>();
    }
    if (state.qt->load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(state.qt.get());
    // English has a catalogue too: it holds the plural forms.
    if (state.ours->load(QStringLiteral(":/i18n/rostrum_") + language))
        QCoreApplication::installTranslator(state.ours.get());
    return true;
}

QString installedLanguage()
{
    return installed().tag;
}

} // namespace rostrum
