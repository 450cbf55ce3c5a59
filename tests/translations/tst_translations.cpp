#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList forms;
    bool numerus = false;
    bool finished = true;

    [[nodiscard]] QString key() const { return context + QChar(0) + source + QChar(0) + comment; }
};

std::vector<Message> messagesOf(const QString& path)
{
    QFile file(path);
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QStringLiteral("message")) {
            messages.push_back(
                {context, {}, {}, {}, xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes")});
        } else if (xml.name() == QStringLiteral("source")) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == QStringLiteral("comment")) {
            messages.back().comment = xml.readElementText();
        } else if (xml.name() == QStringLiteral("translation")) {
            messages.back().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!messages.back().numerus)
                messages.back().forms << xml.readElementText();
        } else if (xml.name() == QStringLiteral("numerusform")) {
            messages.back().forms << xml.readElementText();
        }
    }
    return messages;
}

QSet<QString> placeholdersIn(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[0-9]"));
    QSet<QString> found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.insert(matches.next().captured());
    return found;
}

QString catalogue(const QString& language)
{
    return QStringLiteral(ROSTRUM_SOURCE_DIR "/translations/rostrum_%1.ts").arg(language);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("plurals");
        QTest::newRow("English") << QStringLiteral("en") << 2;
        QTest::newRow("French") << QStringLiteral("fr") << 2;
        QTest::newRow("Arabic") << QStringLiteral("ar") << 6;
        QTest::newRow("Spanish") << QStringLiteral("es") << 2;
        QTest::newRow("Filipino") << QStringLiteral("fil") << 2;
    }
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        QFETCH(int, plurals);
        const std::vector<Message> messages = messagesOf(catalogue(language));
        QVERIFY(messages.size() > 300);
        QStringList wrong;
        for (const Message& message : messages) {
            bool fine = message.finished && message.forms.size() == (message.numerus ? plurals : 1);
            for (const QString& form : message.forms)
                fine = fine && !form.trimmed().isEmpty() && placeholdersIn(form) == placeholdersIn(message.source);
            if (!fine)
                wrong << message.context + QStringLiteral(": ") + message.source;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theCataloguesHoldTheTextsOfTheSources()
    {
        QTemporaryDir folder;
        const QString fresh = folder.filePath(QStringLiteral("fresh_en.ts"));
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(ROSTRUM_SOURCE_DIR));
        lupdate.start(QStringLiteral(LUPDATE),
                      {QStringLiteral("app"), QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("-I"),
                       QStringLiteral("."), QStringLiteral("-extensions"), QStringLiteral("h,cpp"),
                       QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-ts"), fresh});
        QVERIFY(lupdate.waitForFinished());
        QSet<QString> wanted;
        for (const Message& message : messagesOf(fresh))
            wanted.insert(message.key());
        QVERIFY(wanted.size() > 300);
        for (const char* language : {"en", "fr", "ar", "es", "fil"}) {
            QSet<QString> have;
            for (const Message& message : messagesOf(catalogue(QString::fromLatin1(language))))
                have.insert(message.key());
            const QSet<QString> missing = QSet<QString>(wanted).subtract(have);
            const QSet<QString> left = QSet<QString>(have).subtract(wanted);
            QVERIFY2(missing.isEmpty(),
                     qPrintable(QStringLiteral("missing: ") + QStringList(missing.values()).join(u'\n')));
            QVERIFY2(left.isEmpty(),
                     qPrintable(QStringLiteral("no longer used: ") + QStringList(left.values()).join(u'\n')));
        }
    }

    void theProgramSpeaksThem_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"fr", "ar", "es", "fil"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void theProgramSpeaksThem()
    {
        QFETCH(QString, language);
        const auto say = [](const QString& tag) {
            QProcess program;
            program.start(
                QStringLiteral(ROSTRUM_PROGRAM),
                {QStringLiteral("info"), QStringLiteral("/there-is-no-such-file"), QStringLiteral("--language"), tag});
            program.waitForFinished();
            return program.exitCode() == 1 ? QString::fromUtf8(program.readAllStandardError()) : QString();
        };
        const QString english = say(QStringLiteral("en"));
        const QString other = say(language);
        QVERIFY(english.contains(QStringLiteral("/there-is-no-such-file")));
        QVERIFY(other.contains(QStringLiteral("/there-is-no-such-file")));
        QVERIFY(other != english);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
