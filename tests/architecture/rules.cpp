#include "tests/architecture/rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rostrum::architecture {

namespace {

constexpr int kLongestFile = 450;

/// What one layer may include: layers above it in the design's table, and parts of Qt.
struct LayerRule
{
    QStringList layers;
    QStringList qt;
};

/// The table, from the top. checks, contacts and arrange take values and give values, so they know the domain alone;
/// arrange weighs a plan with the same checks that find its conflicts.
const QHash<QString, LayerRule>& layerRules()
{
    static const QStringList core{u"QtCore"_s};
    static const QStringList paint{u"QtCore"_s, u"QtGui"_s, u"QtPrintSupport"_s, u"QtSvg"_s};
    static const QStringList window = paint + QStringList{u"QtWidgets"_s, u"QtSvgWidgets"_s, u"QtConcurrent"_s};
    static const QStringList values{u"models/domain"_s};
    static const QStringList known =
        values + QStringList{u"models/storage"_s, u"models/checks"_s, u"models/contacts"_s, u"models/arrange"_s};
    static const QStringList exchanged = known + QStringList{u"models/exchange"_s};
    static const QStringList served = exchanged + QStringList{u"models/services"_s};
    static const QStringList itemised = served + QStringList{u"models/items"_s};
    static const QStringList papered = itemised + QStringList{u"views/paper"_s};
    static const QHash<QString, LayerRule> rules{
        {u"models/domain"_s, {{}, core}},
        {u"models/storage"_s, {values, core + QStringList{u"QtSql"_s}}},
        {u"models/checks"_s, {values, core}},
        {u"models/contacts"_s, {values, core}},
        {u"models/arrange"_s, {values + QStringList{u"models/checks"_s}, core}},
        {u"models/exchange"_s, {known, core}},
        {u"models/services"_s, {exchanged, core + QStringList{u"QtConcurrent"_s}}},
        {u"models/items"_s, {served, core}},
        {u"views/paper"_s, {itemised, paint}},
        {u"views"_s, {papered, window}},
        {u"app"_s, {papered + QStringList{u"views"_s}, window}},
    };
    return rules;
}

QString layerOfPath(const QString& path)
{
    if (path.startsWith("views/paper/"_L1))
        return u"views/paper"_s;
    const QStringList parts = path.split(u'/');
    if (parts.size() < 2)
        return {};
    if (parts.front() == "views"_L1 || parts.front() == "app"_L1)
        return parts.front();
    if (parts.front() == "models"_L1 && parts.size() > 2)
        return parts[0] + u'/' + parts[1];
    return {};
}

int lineOf(const QString& text, qsizetype offset)
{
    return 1 + int(std::count(text.cbegin(), text.cbegin() + offset, u'\n'));
}

void findAll(const SourceFile& file, const QString& in, const QRegularExpression& what, const QString& why,
             Findings& found)
{
    for (auto it = what.globalMatch(in); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        found.push_back({file.path, lineOf(in, match.capturedStart()), match.captured().trimmed() + u": "_s + why});
    }
}

bool isGenerated(const QString& name)
{
    static const QRegularExpression generated(u"^(moc_|ui_|qrc_)|\\.moc$"_s);
    return generated.match(name).hasMatch();
}

} // namespace

QString Finding::toString() const
{
    return line > 0 ? u"%1:%2: %3"_s.arg(file, QString::number(line), text) : u"%1: %2"_s.arg(file, text);
}

QString SourceFile::layer() const
{
    return layerOfPath(path);
}

bool SourceFile::isCpp() const
{
    return path.endsWith(".h"_L1) || path.endsWith(".cpp"_L1);
}

bool SourceFile::isProduct() const
{
    return path.startsWith("app/"_L1) || path.startsWith("models/"_L1) || path.startsWith("views/"_L1);
}

QString QtHeaders::moduleOf(const QString& header) const
{
    const qsizetype slash = header.indexOf(u'/');
    if (slash > 0)
        return header.startsWith("Qt"_L1) ? header.left(slash) : QString();
    static const QRegularExpression qtName(u"^(Q[A-Z]|Qt|q[a-z0-9]+\\.h$)"_s);
    if (!qtName.match(header).hasMatch())
        return {};
    // Some names are forwarded by several modules; QtCore's own come first.
    static const QStringList modules{u"QtCore"_s,          u"QtGui"_s,     u"QtWidgets"_s,    u"QtSql"_s,
                                     u"QtPrintSupport"_s,  u"QtSvg"_s,     u"QtSvgWidgets"_s, u"QtXml"_s,
                                     u"QtConcurrent"_s,    u"QtNetwork"_s, u"QtDBus"_s,       u"QtOpenGL"_s,
                                     u"QtOpenGLWidgets"_s, u"QtTest"_s};
    for (const QString& module : modules)
        if (module == header || QFileInfo::exists(folder + u'/' + module + u'/' + header))
            return module;
    return u"unknown"_s;
}

Tree readTree(const QString& root)
{
    static const QSet<QString> kinds{u"h"_s,   u"cpp"_s, u"txt"_s, u"cmake"_s,   u"sql"_s, u"md"_s,   u"sh"_s,
                                     u"xml"_s, u"qrc"_s, u"svg"_s, u"ts"_s,      u"in"_s,  u"json"_s, u"css"_s,
                                     u"1"_s,   u"qss"_s, u""_s,    u"desktop"_s, u"csv"_s, u"supp"_s};
    Tree tree{root, {}};
    const auto read = [&tree](const QFileInfo& info) {
        QFile file(info.filePath());
        if (!kinds.contains(info.suffix()) || !file.open(QIODevice::ReadOnly))
            return;
        SourceFile source;
        source.path = QDir(tree.root).relativeFilePath(info.filePath());
        source.text = QString::fromUtf8(file.readAll());
        if (source.isCpp())
            source.code = blankCommentsAndStrings(source.text);
        tree.files.push_back(std::move(source));
    };
    for (const QFileInfo& info : QDir(root).entryInfoList(QDir::Files | QDir::Hidden))
        read(info);
    for (const QString& folder :
         {u"app"_s, u"models"_s, u"views"_s, u"resources"_s, u"translations"_s, u"tests"_s, u".ci"_s})
        for (QDirIterator it(root + u'/' + folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
            it.next();
            read(it.fileInfo());
        }
    std::sort(tree.files.begin(), tree.files.end(),
              [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return tree;
}

QString blankCommentsAndStrings(const QString& text)
{
    static const QRegularExpression token(u"(?<line>//[^\\n]*)"
                                          "|(?<block>/\\*.*?(?:\\*/|\\z))"
                                          "|(?<include>^[ \\t]*#[ \\t]*include[^\\n]*)"
                                          "|(?<raw>R\"(?<tag>[^\\s()\\\\]{0,16})\\(.*?(?:\\)\\k<tag>\"|\\z))"
                                          "|(?<string>\"(?:\\\\.|[^\"\\\\\\n])*\")"
                                          "|(?<char>(?<![0-9A-Fa-f])'(?:\\\\.|[^'\\\\\\n])+')"_s,
                                          QRegularExpression::MultilineOption |
                                              QRegularExpression::DotMatchesEverythingOption);
    QString code = text;
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (match.hasCaptured(u"include"_s))
            continue;
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i)
            if (code[i] != u'\n')
                code[i] = u' ';
    }
    return code;
}

Findings includeFindings(const Tree& tree, const QtHeaders& qt, int* read)
{
    static const QRegularExpression include(u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    Findings found;
    int count = 0;
    for (const SourceFile& file : tree.files) {
        if (!file.isCpp() || !file.isProduct())
            continue;
        const QString layer = file.layer();
        const auto rule = layerRules().constFind(layer);
        if (rule == layerRules().constEnd()) {
            found.push_back({file.path, 0, u"lies in no layer of the design"_s});
            continue;
        }
        for (auto it = include.globalMatch(file.code); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const QString name = match.captured(2);
            const int line = lineOf(file.code, match.capturedStart(1));
            ++count;
            if (match.captured(1) == u'"') {
                const QString target = layerOfPath(name);
                if (isGenerated(name))
                    continue;
                if (!QFileInfo::exists(tree.root + u'/' + name))
                    found.push_back({file.path, line, u"\"%1\" is no path from the top of the tree"_s.arg(name)});
                else if (target != layer && !rule->layers.contains(target))
                    found.push_back({file.path, line, u"%1 must not know \"%2\""_s.arg(layer, name)});
                continue;
            }
            const QString module = qt.moduleOf(name);
            if (!module.isEmpty() && !rule->qt.contains(module))
                found.push_back({file.path, line, u"%1 must not know <%2> of %3"_s.arg(layer, name, module)});
            static const QSet<QString> filesAndObjects{u"QObject"_s,   u"QFile"_s,     u"QSaveFile"_s,     u"QDir"_s,
                                                       u"QFileInfo"_s, u"QIODevice"_s, u"QTemporaryFile"_s};
            if (layer == "models/domain"_L1 && filesAndObjects.contains(name))
                found.push_back({file.path, line, u"the domain knows neither files nor QObject (<%1>)"_s.arg(name)});
        }
    }
    if (read)
        *read = count;
    return found;
}

Findings wordFindings(const Tree& tree)
{
    static const QRegularExpression sql(u"\\bQSql\\w*"_s);
    static const QRegularExpression sqlite(u"\\bsqlite3\\w*(\\.h\\b)?"_s);
    static const QRegularExpression dialogs(u"\\b(QMessageBox|QFileDialog|QErrorMessage|QInputDialog)\\b"_s);
    static const QRegularExpression object(u"\\bQ_OBJECT\\b"_s);
    // Qt's own application object may be asked for; there is one of it whatever we do.
    static const QRegularExpression singleton(u"(?<!Application::)\\binstance\\s*\\("_s);
    Findings found;
    for (const SourceFile& file : tree.files) {
        if (!file.isCpp() || !file.isProduct())
            continue;
        if (file.layer() != "models/storage"_L1) {
            findAll(file, file.code, sql, u"only models/storage speaks SQL"_s, found);
            findAll(file, file.code, sqlite, u"only models/storage knows SQLite"_s, found);
        }
        if (!file.path.startsWith("views/dialogs/"_L1))
            findAll(file, file.code, dialogs, u"only views/dialogs may stop a person with a box"_s, found);
        if (file.layer() == "models/domain"_L1)
            findAll(file, file.code, object, u"the domain has values, not QObjects"_s, found);
        findAll(file, file.code, singleton, u"no singletons; hand over what is needed"_s, found);
    }
    return found;
}

Findings fileFindings(const Tree& tree)
{
    static const QRegularExpression snake(u"^[a-z][a-z0-9_]*\\.(h|cpp)$"_s);
    Findings found;
    for (const SourceFile& file : tree.files) {
        if (!file.isCpp())
            continue;
        if (!snake.match(file.path.section(u'/', -1)).hasMatch())
            found.push_back({file.path, 0, u"source files are named in snake_case"_s});
        if (file.path.endsWith(".h"_L1) && !file.code.contains("#pragma once"_L1))
            found.push_back({file.path, 0, u"the header lacks #pragma once"_s});
        const qsizetype lines = file.text.count(u'\n');
        if (file.isProduct() && lines > kLongestFile)
            found.push_back({file.path, 0,
                             u"%1 lines; split it by subject (the limit is %2)"_s.arg(QString::number(lines),
                                                                                      QString::number(kLongestFile))});
    }
    return found;
}

Findings topLevelFindings(const QString& root)
{
    static const QSet<QString> allowed{u"CMakeLists.txt"_s, u"CMakePresets.json"_s,
                                       u"README.md"_s,      u"LICENSE"_s,
                                       u"CHANGELOG.md"_s,   u"app"_s,
                                       u"models"_s,         u"views"_s,
                                       u"resources"_s,      u"translations"_s,
                                       u"tests"_s};
    QStringList ignored;
    if (QFile file(root + u"/.gitignore"_s); file.open(QIODevice::ReadOnly))
        for (QString pattern : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            static const QRegularExpression outerSlashes(u"^/|/$"_s);
            ignored << pattern.remove(outerSlashes);
        }
    Findings found;
    for (const QString& name : QDir(root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        if (!allowed.contains(name) && !QDir::match(ignored, name))
            found.push_back({name, 0, u"has no place at the top level"_s});
    return found;
}

Findings leftoverFindings(const Tree& tree)
{
    // Put together from halves, so that this file does not hold what it looks for.
    static const QRegularExpression machine(u"(?<!\\w)(?:/wo"
                                            "rk/|/tmp/w"
                                            "t\\b|/roo"
                                            "t/|/ho"
                                            "me/[a-z])"_s);
    static const QRegularExpression unfinished(u"\\b(TO"
                                               "DO|FIX"
                                               "ME|XX"
                                               "X)\\b"_s);
    static const QRegularExpression conflict(u"^(<{7}|>{7}) "_s, QRegularExpression::MultilineOption);
    Findings found;
    for (const SourceFile& file : tree.files) {
        findAll(file, file.text, machine, u"a path of one machine"_s, found);
        findAll(file, file.text, conflict, u"a merge was left open"_s, found);
        if (file.isProduct())
            findAll(file, file.text, unfinished, u"unfinished work"_s, found);
    }
    return found;
}

} // namespace rostrum::architecture
