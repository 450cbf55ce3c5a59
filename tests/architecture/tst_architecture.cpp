#include "tests/architecture/rules.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rostrum::architecture;

namespace {

const QtHeaders kQt{QStringLiteral(QT_HEADERS)};

QByteArray toLines(const Findings& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines << finding.toString();
    return lines.join(u'\n').toUtf8();
}

/// A small made-up tree on disk.
class MadeUpTree
{
public:
    void add(const QString& path, const QByteArray& text)
    {
        const QString full = m_dir.filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(full).path()));
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), qint64(text.size()));
    }

    [[nodiscard]] QString root() const { return m_dir.path(); }
    [[nodiscard]] Tree read() const { return readTree(m_dir.path()); }

private:
    QTemporaryDir m_dir;
};

} // namespace

/// Holds the source tree to the design, and the rules themselves to small trees that break them.
class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void treeKeepsTheLayers();
    void treeKeepsSqlAndDialogsInTheirPlaces();
    void treeHasFilesThatCanBeRead();
    void treeHasNothingElseAtTheTop();
    void treeHasNoLeftovers();

    void includeRule_data();
    void includeRule();
    void wordRule_data();
    void wordRule();
    void fileRule_data();
    void fileRule();
    void leftoverRule_data();
    void leftoverRule();
    void topLevelRule();
    void blanking_data();
    void blanking();

private:
    Tree m_tree;
};

void TestArchitecture::initTestCase()
{
    QVERIFY2(QFileInfo::exists(kQt.folder + u"/QtGui/QColor"_s), QT_HEADERS);
    m_tree = readTree(QStringLiteral(ROSTRUM_SOURCE_DIR));
}

void TestArchitecture::treeKeepsTheLayers()
{
    int read = 0;
    const Findings found = includeFindings(m_tree, kQt, &read);
    QVERIFY2(found.empty(), toLines(found).constData());
    QVERIFY2(read > 30, "the tree was not read");
}

void TestArchitecture::treeKeepsSqlAndDialogsInTheirPlaces()
{
    const Findings found = wordFindings(m_tree);
    QVERIFY2(found.empty(), toLines(found).constData());
}

void TestArchitecture::treeHasFilesThatCanBeRead()
{
    const Findings found = fileFindings(m_tree);
    QVERIFY2(found.empty(), toLines(found).constData());
}

void TestArchitecture::treeHasNothingElseAtTheTop()
{
    const Findings found = topLevelFindings(m_tree.root);
    QVERIFY2(found.empty(), toLines(found).constData());
}

void TestArchitecture::treeHasNoLeftovers()
{
    const Findings found = leftoverFindings(m_tree);
    QVERIFY2(found.empty(), toLines(found).constData());
}

void TestArchitecture::includeRule_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QByteArray>("include");
    QTest::addColumn<QString>("target"); // made, if it is given
    QTest::addColumn<int>("findings");

    const auto own = [](const char* name, const QString& from, const QString& target, bool allowed) {
        QTest::newRow(name) << from << QByteArray("#include \"" + target.toUtf8() + "\"\n") << target
                            << (allowed ? 0 : 1);
    };
    own("domain to domain", u"models/domain/a.cpp"_s, u"models/domain/b.h"_s, true);
    own("domain to storage", u"models/domain/a.cpp"_s, u"models/storage/b.h"_s, false);
    own("storage to domain", u"models/storage/a.cpp"_s, u"models/domain/b.h"_s, true);
    own("storage to checks", u"models/storage/a.cpp"_s, u"models/checks/b.h"_s, false);
    own("checks to domain", u"models/checks/a.cpp"_s, u"models/domain/b.h"_s, true);
    own("checks to storage", u"models/checks/a.cpp"_s, u"models/storage/b.h"_s, false);
    own("contacts to storage", u"models/contacts/a.cpp"_s, u"models/storage/b.h"_s, false);
    own("contacts to checks", u"models/contacts/a.cpp"_s, u"models/checks/b.h"_s, false);
    own("arrange to checks", u"models/arrange/a.cpp"_s, u"models/checks/b.h"_s, true);
    own("arrange to storage", u"models/arrange/a.cpp"_s, u"models/storage/b.h"_s, false);
    own("exchange to contacts", u"models/exchange/a.cpp"_s, u"models/contacts/b.h"_s, true);
    own("exchange to services", u"models/exchange/a.cpp"_s, u"models/services/b.h"_s, false);
    own("exchange in a folder", u"models/exchange/csv/a.cpp"_s, u"models/exchange/b.h"_s, true);
    own("services to exchange", u"models/services/a.cpp"_s, u"models/exchange/b.h"_s, true);
    own("services to items", u"models/services/a.cpp"_s, u"models/items/b.h"_s, false);
    own("items to services", u"models/items/a.cpp"_s, u"models/services/b.h"_s, true);
    own("items to views", u"models/items/a.cpp"_s, u"views/widgets/b.h"_s, false);
    own("paper to items", u"views/paper/a.cpp"_s, u"models/items/b.h"_s, true);
    own("paper to views", u"views/paper/a.cpp"_s, u"views/widgets/b.h"_s, false);
    own("views to paper", u"views/badges/a.cpp"_s, u"views/paper/b.h"_s, true);
    own("views to app", u"views/badges/a.cpp"_s, u"app/b.h"_s, false);
    own("app to views", u"app/command_line/a.cpp"_s, u"views/badges/b.h"_s, true);
    own("product to tests", u"app/a.cpp"_s, u"tests/b.h"_s, false);
    own("in no layer", u"models/loose.cpp"_s, u"models/domain/b.h"_s, false);

    const auto foreign = [](const char* name, const QString& from, const QByteArray& include, bool allowed) {
        QTest::newRow(name) << from << include + '\n' << QString() << (allowed ? 0 : 1);
    };
    foreign("not from the top", u"models/domain/a.cpp"_s, "#include \"b.h\"", false);
    foreign("generated", u"views/a.cpp"_s, "#include \"a.moc\"", true);
    foreign("std", u"models/domain/a.cpp"_s, "#include <vector>", true);
    foreign("QtCore in domain", u"models/domain/a.cpp"_s, "#include <QString>", true);
    foreign("QObject in domain", u"models/domain/a.cpp"_s, "#include <QObject>", false);
    foreign("files in domain", u"models/domain/a.cpp"_s, "#include <QFile>", false);
    foreign("files in exchange", u"models/exchange/a.cpp"_s, "#include <QFile>", true);
    foreign("QtSql in storage", u"models/storage/a.cpp"_s, "#include <QSqlQuery>", true);
    foreign("QtSql in services", u"models/services/a.cpp"_s, "#include <QSqlQuery>", false);
    foreign("QtGui in items", u"models/items/a.cpp"_s, "#include <QColor>", false);
    foreign("QtGui by path", u"models/items/a.cpp"_s, "#include <QtGui/QColor>", false);
    foreign("QtGui by file name", u"models/items/a.cpp"_s, "  #  include <qcolor.h>", false);
    foreign("QtGui in paper", u"views/paper/a.cpp"_s, "#include <QPainter>", true);
    foreign("QtWidgets in paper", u"views/paper/a.cpp"_s, "#include <QDialog>", false);
    foreign("QtWidgets in views", u"views/people/a.cpp"_s, "#include <QWidget>", true);
    foreign("no network", u"app/a.cpp"_s, "#include <QNetworkAccessManager>", false);
    foreign("commented out", u"models/domain/a.cpp"_s, "// #include <QWidget>\n/*\n#include <QWidget>\n*/", true);
}

void TestArchitecture::includeRule()
{
    QFETCH(const QString, from);
    QFETCH(const QByteArray, include);
    QFETCH(const QString, target);
    QFETCH(const int, findings);

    MadeUpTree tree;
    tree.add(from, "// First line\n" + include);
    if (!target.isEmpty())
        tree.add(target, "#pragma once\n");
    const Findings found = includeFindings(tree.read(), kQt);
    QVERIFY2(found.size() == std::size_t(findings), toLines(found).constData());
    if (findings) {
        QCOMPARE(found.front().file, from);
        QVERIFY(found.front().line == 2 || found.front().line == 0);
    }
}

void TestArchitecture::wordRule_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("findings");

    QTest::newRow("sql in storage") << u"models/storage/a.cpp"_s << QByteArray("QSqlQuery q;") << 0;
    QTest::newRow("sql in items") << u"models/items/a.cpp"_s << QByteArray("class QSqlQuery;\nQSqlQuery* q;") << 2;
    QTest::newRow("sqlite in app") << u"app/a.cpp"_s << QByteArray("#include <sqlite3.h>\n") << 1;
    QTest::newRow("sqlite in storage") << u"models/storage/a.cpp"_s << QByteArray("#include <sqlite3.h>\n") << 0;
    QTest::newRow("box in a page") << u"views/people/a.cpp"_s << QByteArray("QMessageBox::about(this);") << 1;
    QTest::newRow("file dialog in app") << u"app/a.cpp"_s << QByteArray("QFileDialog dialog;") << 1;
    QTest::newRow("box in dialogs") << u"views/dialogs/a.cpp"_s << QByteArray("QMessageBox box;") << 0;
    QTest::newRow("named in a comment") << u"views/a.h"_s << QByteArray("/// Not a QMessageBox.\n/* QSql */") << 0;
    QTest::newRow("named in a string") << u"views/a.cpp"_s << QByteArray("auto s = \"QSql \\\" QSql\";") << 0;
    QTest::newRow("singleton") << u"views/a.h"_s << QByteArray("static Theme& instance();") << 1;
    QTest::newRow("singleton asked for") << u"app/a.cpp"_s << QByteArray("Theme::instance().set();") << 1;
    QTest::newRow("Qt's own") << u"app/a.cpp"_s << QByteArray("QCoreApplication::instance()->quit();") << 0;
    QTest::newRow("QObject in domain") << u"models/domain/a.h"_s << QByteArray("class A { Q_OBJECT };") << 1;
    QTest::newRow("tests may") << u"tests/storage/a.cpp"_s << QByteArray("QSqlQuery q; QMessageBox b;") << 0;
}

void TestArchitecture::wordRule()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, text);
    QFETCH(const int, findings);

    MadeUpTree tree;
    tree.add(path, text);
    const Findings found = wordFindings(tree.read());
    QVERIFY2(found.size() == std::size_t(findings), toLines(found).constData());
}

void TestArchitecture::fileRule_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("findings");

    QTest::newRow("good") << u"views/a_page.h"_s << QByteArray("#pragma once\n") << 0;
    QTest::newRow("no guard") << u"views/a_page.h"_s << QByteArray("// #pragma once\n") << 1;
    QTest::newRow("camels") << u"views/aPage.cpp"_s << QByteArray("\n") << 1;
    QTest::newRow("long") << u"views/a.cpp"_s << QByteArray(451, '\n') << 1;
    QTest::newRow("not too long") << u"views/a.cpp"_s << QByteArray(450, '\n') << 0;
    QTest::newRow("a long test") << u"tests/views/a.cpp"_s << QByteArray(451, '\n') << 0;
}

void TestArchitecture::fileRule()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, text);
    QFETCH(const int, findings);

    MadeUpTree tree;
    tree.add(path, text);
    const Findings found = fileFindings(tree.read());
    QVERIFY2(found.size() == std::size_t(findings), toLines(found).constData());
}

void TestArchitecture::leftoverRule_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("findings");

    // Put together here, or this file would be a finding itself.
    QTest::newRow("machine path") << u"resources/a.sh"_s << QByteArray("cd /wo") + "rk/main" << 1;
    QTest::newRow("in a dot-file's folder") << u".ci/run"_s << QByteArray("cd /wo") + "rk/main" << 1;
    QTest::newRow("at the top") << u"README.md"_s << QByteArray("See /roo") + "t/notes" << 1;
    QTest::newRow("a word like it") << u"README.md"_s << QByteArray("paper/work/other") << 0;
    QTest::newRow("unfinished") << u"views/a.cpp"_s << QByteArray("// TO") + "DO: later" << 1;
    QTest::newRow("open merge") << u"views/a.cpp"_s << QByteArray("a\n") + QByteArray(7, '<') + " main\n" << 1;
    QTest::newRow("clean") << u"views/a.cpp"_s << QByteArray("// Done.\n") << 0;
}

void TestArchitecture::leftoverRule()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, text);
    QFETCH(const int, findings);

    MadeUpTree tree;
    tree.add(path, text);
    const Findings found = leftoverFindings(tree.read());
    QVERIFY2(found.size() == std::size_t(findings), toLines(found).constData());
}

void TestArchitecture::topLevelRule()
{
    MadeUpTree tree;
    tree.add(u".gitignore"_s, "/build/\n*.user\n");
    tree.add(u"README.md"_s, "");
    tree.add(u"build/x"_s, "");
    tree.add(u"CMakeLists.txt.user"_s, "");
    tree.add(u"app/x.cpp"_s, "");
    QVERIFY2(topLevelFindings(tree.root()).empty(), toLines(topLevelFindings(tree.root())).constData());

    tree.add(u"src/x.cpp"_s, "");
    tree.add(u"notes.txt"_s, "");
    const Findings found = topLevelFindings(tree.root());
    QCOMPARE(toLines(found),
             QByteArray("notes.txt: has no place at the top level\nsrc: has no place at the top level"));
}

void TestArchitecture::blanking_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");

    QTest::newRow("line") << u"a; // b\nc;"_s << u"a;     \nc;"_s;
    QTest::newRow("block keeps lines") << u"a /* b\n b */ c"_s << u"a     \n      c"_s;
    QTest::newRow("slashes in a string") << u"f(\"//\"); g();"_s << u"f(    ); g();"_s;
    QTest::newRow("escaped quote") << u"f(\"\\\"\"); g();"_s << u"f(    ); g();"_s;
    QTest::newRow("quote in a character") << u"f('\"'); g(); // \""_s << u"f(   ); g();     "_s;
    QTest::newRow("digit separator") << u"n = 1'000; m = 2'000;"_s << u"n = 1'000; m = 2'000;"_s;
    QTest::newRow("raw string") << u"f(R\"x(a\" // )\" )x\"); g();"_s << u"f(                ); g();"_s;
    QTest::newRow("include") << u"#include \"a/b.h\" // c"_s << u"#include \"a/b.h\" // c"_s;
    QTest::newRow("comment after comment") << u"// a /*\nb; /* // */ c;"_s << u"       \nb;          c;"_s;
}

void TestArchitecture::blanking()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    QCOMPARE(blankCommentsAndStrings(text), code);
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
