#include "models/storage/database.h"
#include "models/storage/replace_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace rostrum;

class TestReplaceFile : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString at(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    static QByteArray get(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void writesAndReplaces()
    {
        const QString path = at("out.xml");
        QVERIFY(replaceFile(path, "first"));
        QVERIFY(replaceFile(path, "second"));
        QCOMPARE(get(path), QByteArray("second"));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void neverReplacesAConference()
    {
        const QString path = at("a.rostrum");
        QVERIFY(Database::create(path));
        const QByteArray before = get(path);
        const auto written = replaceFile(path, "a booklet");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Refused);
        QVERIFY(written.error().text.contains(path));
        QCOMPARE(mayReplace(path).error().code, ErrorCode::Refused);
        QCOMPARE(get(path), before);
    }

    void saysWhereItCannot()
    {
        QCOMPARE(replaceFile(m_folder.path(), "x").error().code, ErrorCode::Refused);
        const auto written = replaceFile(at("none/out.xml"), "x");
        QCOMPARE(written.error().code, ErrorCode::Io);
        QVERIFY(written.error().text.contains(at("none/out.xml")));
        QVERIFY(!QFile::exists(at("none")));
    }
};

QTEST_GUILESS_MAIN(TestReplaceFile)
#include "tst_replace_file.moc"
