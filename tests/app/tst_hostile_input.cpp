#include "tests/app/program.h"
#include "tests/support/dump.h"

#include <QJsonArray>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

using namespace rostrum::test;

namespace {

QByteArray utf16(const QString& text, bool bigEndian = false)
{
    QStringEncoder encode(bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE);
    return QByteArray(bigEndian ? "\xfe\xff" : "\xff\xfe", 2) + QByteArray(encode(text));
}

QByteArray withDtd(const QByteArray& subset, const QByteArray& title)
{
    return "<?xml version=\"1.0\"?>\n<!DOCTYPE schedule " + subset + ">\n" + schedule(talk(1, title));
}

QByteArray bomb()
{
    QByteArray entities = "<!ENTITY a0 \"bang\">";
    for (int i = 1; i < 12; ++i) {
        entities += "<!ENTITY a" + QByteArray::number(i) + " \"" +
                    QByteArray("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    }
    return withDtd("[" + entities + "]", "&a11;");
}

} // namespace

/// Files made to harm: each is refused with a sentence that names it, or read for what it is. Nothing is expanded,
/// fetched, run or followed; nothing takes long; nothing is left behind.
class TestHostileInput : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString at(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void init()
    {
        for (const QString& name : everythingIn(m_folder.path()))
            QFile::remove(m_folder.filePath(name));
    }

    void harmfulXmlIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place"); // Where the message must point.
        const auto row = [](const char* name, const QByteArray& bytes, const char* place) {
            QTest::newRow(name) << bytes << QString::fromLatin1(place);
        };
        row("entity bomb", bomb(), "Line 2, ");
        row("parameter entity", withDtd("[<!ENTITY % p \"<!ENTITY z 'zz'>\">%p;]", "&z;"), "Line 2, ");
        row("external parameter entity", withDtd("[<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\">%p;]", "T"),
            "Line 2, ");
        row("external entity, file", withDtd("[<!ENTITY z SYSTEM \"file:///etc/passwd\">]", "&z;"), "Line 2, ");
        row("external entity, network", withDtd("[<!ENTITY z SYSTEM \"http://127.0.0.1:9/\">]", "&z;"), "Line 2, ");
        row("unused entity", withDtd("[<!ENTITY z PUBLIC \"p\" \"http://127.0.0.1:9/\">]", "T"), "Line 2, ");
        row("entity of a foreign DTD", withDtd("SYSTEM \"file:///etc/passwd\"", "&z;"), "Line 3, ");
        row("entity of HTML", schedule("\n" + talk(1, "a&nbsp;b")), "Line 2, ");
        row("deep nesting", "<schedule>\n" + QByteArray("<d>").repeated(100000), "Line 2, ");
        row("deep nesting in an event", schedule("\n" + talk(1, "T", QByteArray("<d>").repeated(100000))), "Line 2, ");
        row("deep nesting in a title", schedule("\n" + talk(1, QByteArray("<d>").repeated(100000))), "Line 2, ");
        row("not UTF-8", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + schedule("\n" + talk(1, "a\xff")),
            "Line 3, column 23");
        row("overlong UTF-8", schedule(talk(1, "\xc0\xaf")), "Line 1, ");
        row("surrogate in UTF-8", schedule(talk(1, "\xed\xa0\x80")), "Line 1, ");
        row("surrogate by number", schedule(talk(1, "&#xD800;")), "Line 1, ");
        row("NUL by number", schedule(talk(1, "&#0;")), "Line 1, ");
        row("NUL", schedule(talk(1, QByteArray("a\0b", 3))), "Line 1, ");
        row("escape sequence", schedule("\n" + talk(1, "a\x1b[31mb")), "Line 2, ");
        row("unknown encoding", "<?xml version=\"1.0\" encoding=\"KLINGON\"?>" + schedule(talk(1, "T")), "Line 1, ");
        row("says UTF-16 and is not", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + schedule(talk(1, "T")),
            "Line 1, ");
        row("an attribute twice", schedule("<event id=\"1\" id=\"2\"/>"), "Line 1, ");
        row("more behind the end", schedule(talk(1, "T")) + "\nmore", "Line 3, ");
    }
    void harmfulXmlIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        QVERIFY(put(at("bad.xml"), bytes));
        const Run told = runRostrum({QStringLiteral("import"), at("a.rostrum"), at("bad.xml")});
        QCOMPARE(told.exit, 1);
        QVERIFY(told.out.isEmpty());
        QCOMPARE(told.problems.count(u'\n'), 1);
        QVERIFY2(told.problems.contains(at("bad.xml")), qPrintable(told.problems));
        QVERIFY2(told.problems.contains(place), qPrintable(told.problems));
        QVERIFY(!told.problems.contains(QStringLiteral("root:")));
        QCOMPARE(everythingIn(m_folder.path()), QStringList{QStringLiteral("bad.xml")});
    }

    void oddXmlIsReadForWhatItIs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("sessions");
        const auto row = [](const char* name, const QByteArray& bytes, int sessions = 1) {
            QTest::newRow(name) << bytes << sessions;
        };
        const auto abstract = [](const QByteArray& text) {
            return schedule(talk(1, "T", "<abstract>" + text + "</abstract>"));
        };
        const QString text = QString::fromUtf8(schedule(talk(1, "Été")));
        row("a DTD that is elsewhere", withDtd("SYSTEM \"http://127.0.0.1:9/x.dtd\"", "T"));
        row("XInclude", schedule(talk(1, "T",
                                      "<i:include xmlns:i=\"http://www.w3.org/2001/XInclude\" "
                                      "href=\"/etc/passwd\" parse=\"text\"/>")));
        row("UTF-16", utf16(text));
        row("UTF-16, big end first", utf16(text, true));
        row("lone surrogate in UTF-16", utf16(QString(text).replace(u'É', QChar(0xd800))));
        row("Latin-1", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + text.toLatin1());
        row("an attribute of 10 MB", schedule(talk(1, "T"), QByteArray(10'000'000, 'R')));
        row("titles of 1 MB", schedule(talk(1, QByteArray(1'000'000, 'a')) + talk(2, QByteArray(1'000'000, 'b'))), 2);
        row("directions turned round", schedule(talk(1, "a\u202e\u2066\u200bb\u2028c")));
        row("C1 control characters", schedule(talk(1, "a\u0085\u009b31mb\x7f")));
        row("control characters in HTML", abstract("&lt;p&gt;&amp;#1;&amp;#27;[31m&amp;#0;&amp;#xD800;&amp;#xFFFE;b"));
        row("HTML, deeply nested", abstract(QByteArray("&lt;blockquote&gt;&lt;ul&gt;&lt;li&gt;").repeated(30000)));
        row("HTML, comments without end", abstract(QByteArray("&lt;!--").repeated(200000)));
        row("HTML, tags without end", abstract(QByteArray("&lt;p x=").repeated(200000)));
        row("HTML, quotes without end", abstract(QByteArray("&lt;a href=\"").repeated(100000)));
        row("HTML, nothing but brackets", abstract(QByteArray("&lt;").repeated(500000)));
        row("Markdown, nothing but marks", abstract(QByteArray("*_`[").repeated(200000)));
        for (const char* date : {"0000-01-01", "0001-01-01", "-0001-01-01", "1969-12-31", "9999-12-31", "99999-01-01",
                                 "2027-02-30", "2147483648-01-01", ""}) {
            const QByteArray name = QByteArray("day ") + date;
            row(name.constData(), schedule(talk(1, "T"), "Hall 1", date));
            const QByteArray single = QByteArray("date ") + date;
            row(single.constData(), schedule(talk(1, "T", QByteArray("<date>") + date + "T10:00:00+02:00</date>")));
        }
        for (const char* duration : {"-01:00", "99:99", "00:00", "999999999:00", "9223372036854775807", "2147483648",
                                     "153722867280912930:00", "00:-30", "9999:00", "1e9", "abc", ""}) {
            const QByteArray name = QByteArray("duration ") + duration;
            row(name.constData(), schedule(talk(1, "T", {}, "10:00", duration)));
        }
        for (const char* start : {"25:00", "99:99", "-1:00", "24:00", "99999999999999999999:00", "abc", ""}) {
            const QByteArray name = QByteArray("start ") + start;
            row(name.constData(), schedule(talk(1, "T", {}, start)));
        }
        QByteArray twins;
        for (int i = 0; i < 50; ++i)
            twins += "<event id=\"1\" guid=\"0f2c51a4-5c0c-4d0e-8f3b-0d7a7c8d9a01\"><title>T</title></event>";
        row("guids that stand many times", schedule(twins), 50);
        row("numbers that are none",
            schedule("<event id=\"-5\"/><event id=\"9223372036854775808\"/><event id=\"\"/><event id=\"0x1\"/>"), 4);
        row("nobody and nothing", schedule("<event/>"), 1);
    }
    void oddXmlIsReadForWhatItIs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, sessions);
        const QString path = at("a.rostrum");
        QVERIFY(put(at("odd.xml"), bytes));
        const Run told = runRostrum({QStringLiteral("import"), path, at("odd.xml"), QStringLiteral("--json")});
        QVERIFY2(told.exit == 0, qPrintable(told.problems));
        QCOMPARE(told.json()[QStringLiteral("rows")].toInt(), sessions);
        const Run list =
            runRostrum({QStringLiteral("list"), path, QStringLiteral("sessions"), QStringLiteral("--json")});
        QCOMPARE(list.exit, 0);
        QCOMPARE(list.json()[QStringLiteral("sessions")].toArray().size(), sessions);
        for (const QJsonValue& each : list.json()[QStringLiteral("sessions")].toArray())
            QVERIFY(each.toObject()[QStringLiteral("duration")].toInt() >= 0);
        const Run lines = runRostrum({QStringLiteral("list"), path, QStringLiteral("sessions")});
        QCOMPARE(lines.exit, 0);
        QVERIFY2(!lines.out.contains('\x1b') && !lines.out.contains("\u009b") && !lines.out.contains('\x7f'),
                 "the terminal would obey the title");
        const Run check = runRostrum({QStringLiteral("check"), path, QStringLiteral("--json")});
        QVERIFY(check.exit == 0 || check.exit == 3);
        const Run written = runRostrum({QStringLiteral("export"), path, QStringLiteral("--format"),
                                        QStringLiteral("schedule-xml"), QStringLiteral("-o"), at("out.xml")});
        // A conference without a single day cannot be written in this format, and says so.
        QVERIFY(written.exit == 0 || written.problems.contains(QStringLiteral("no days")));
        if (written.exit == 0) {
            const Run again = runRostrum({QStringLiteral("import"), at("b.rostrum"), at("out.xml")});
            QVERIFY2(again.exit == 0, qPrintable(again.problems));
        }
        QCOMPARE(ask(path, QStringLiteral("PRAGMA integrity_check")), QStringLiteral("ok"));
        QCOMPARE(runRostrum({QStringLiteral("undo"), path}).exit, 0);
    }

    void namesAreOnlyNames()
    {
        const QByteArray evil = "../../../../../../../../tmp/rostrum-was-here";
        QVERIFY(put(at("names.xml"),
                    schedule(talk(1, "=cmd()|' /C calc'!A1 %1 %2 %n",
                                  "<slug>" + evil + "</slug><url>javascript:alert(1)</url><persons><person>" + evil +
                                      "</person><person>%1 %L2</person></persons><attachments><attachment href=\"" +
                                      evil + "\">%1</attachment></attachments>"),
                             evil)));
        const QString path = at("a.rostrum");
        QCOMPARE(runRostrum({QStringLiteral("import"), path, at("names.xml")}).exit, 0);
        const QJsonObject session =
            runRostrum({QStringLiteral("list"), path, QStringLiteral("sessions"), QStringLiteral("--json")})
                .json()[QStringLiteral("sessions")]
                .toArray()[0]
                .toObject();
        QCOMPARE(session[QStringLiteral("title")].toString(), QStringLiteral("=cmd()|' /C calc'!A1 %1 %2 %n"));
        QCOMPARE(session[QStringLiteral("room")].toString(), QString::fromUtf8(evil));
        QCOMPARE(session[QStringLiteral("speakers")].toArray()[1].toObject()[QStringLiteral("name")].toString(),
                 QStringLiteral("%1 %L2"));
        for (const char* format : {"schedule-xml"}) {
            QCOMPARE(runRostrum({QStringLiteral("export"), path, QStringLiteral("--format"),
                                 QString::fromLatin1(format), QStringLiteral("-o"), at("out")})
                         .exit,
                     0);
        }
        QVERIFY(!QFile::exists(QStringLiteral("/tmp/rostrum-was-here")));
        QCOMPARE(everythingIn(m_folder.path()),
                 (QStringList{QStringLiteral("a.rostrum"), QStringLiteral("names.xml"), QStringLiteral("out")}));
    }

    void aHundredThousandEvents()
    {
        QByteArray rooms;
        int number = 0;
        for (int room = 0; room < 1000; ++room) {
            rooms += "<room name=\"R" + QByteArray::number(room) + "\">";
            for (int i = 0; i < 100; ++i) {
                ++number;
                rooms += talk(number, "T" + QByteArray::number(number), {},
                              QByteArray::number(8 + i / 8) + ":" + QByteArray::number(10 + i % 8 * 5), "00:05");
            }
            rooms += "</room>";
        }
        QVERIFY(put(at("many.xml"), "<schedule><conference><title>Many</title></conference><day date=\"2027-05-01\">" +
                                        rooms + "</day></schedule>"));
        const QString path = at("a.rostrum");
        const Run told = runRostrum({QStringLiteral("import"), path, at("many.xml"), QStringLiteral("--json")});
        QVERIFY2(told.exit == 0, qPrintable(told.problems));
        QCOMPARE(told.json()[QStringLiteral("added")].toInt(), 100000);
        const Run check = runRostrum({QStringLiteral("check"), path, QStringLiteral("--json")});
        QVERIFY(check.exit == 0 || check.exit == 3);
    }
};

QTEST_GUILESS_MAIN(TestHostileInput)
#include "tst_hostile_input.moc"
