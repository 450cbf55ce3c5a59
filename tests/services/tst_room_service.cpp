#include "models/services/edit_service.h"
#include "models/services/room_service.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace rostrum;

class TestRoomService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void movesBefore_data();
    void movesBefore();
    void countsAnewWherePositionsAreDoubled();
    void leavesNoStepWhereNothingMoves();
    void hidesAndShows();
    void saysWhatIsGone();

private:
    [[nodiscard]] QString order() const
    {
        QString names;
        for (const Room& room : m_document->programme().rooms)
            names += room.name;
        return names;
    }
    [[nodiscard]] RoomId room(QChar name) const
    {
        for (const Room& room : m_document->programme().rooms) {
            if (room.name == name)
                return room.id;
        }
        return {};
    }
    void fill(const std::vector<int>& positions)
    {
        const auto done = m_document->write(QStringLiteral("Fill"), [&](Writer& writer) -> Result<void> {
            for (size_t each = 0; each < positions.size(); ++each) {
                Room room;
                room.id = newId<RoomId>();
                room.name = QChar(u'A' + int(each));
                room.position = positions[each];
                if (auto put = writer.put(room); !put)
                    return put;
            }
            return {};
        });
        QVERIFY(done);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
};

void TestRoomService::init()
{
    m_document.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    Conference conference;
    conference.title = QStringLiteral("Rooms");
    conference.timezone = "UTC";
    conference.start = conference.end = QDate(2026, 5, 2);
    auto made = Document::create(m_folder->filePath(QStringLiteral("rooms.rostrum")), conference);
    QVERIFY(made);
    m_document = std::move(*made);
}

void TestRoomService::movesBefore_data()
{
    QTest::addColumn<QChar>("moved");
    QTest::addColumn<QChar>("before");
    QTest::addColumn<QString>("expected");
    QTest::newRow("forward") << QChar(u'C') << QChar(u'A') << QStringLiteral("CABD");
    QTest::newRow("back") << QChar(u'A') << QChar(u'D') << QStringLiteral("BCAD");
    QTest::newRow("last") << QChar(u'B') << QChar() << QStringLiteral("ACDB");
    QTest::newRow("first to last") << QChar(u'A') << QChar() << QStringLiteral("BCDA");
}

void TestRoomService::movesBefore()
{
    QFETCH(QChar, moved);
    QFETCH(QChar, before);
    QFETCH(QString, expected);
    fill({3, 7, 8, 20});
    QCOMPARE(order(), QStringLiteral("ABCD"));
    const size_t steps = m_document->history()->size();
    QVERIFY(RoomService(*m_document).moveBefore(room(moved), before.isNull() ? RoomId{} : room(before)));
    QCOMPARE(order(), expected);
    QCOMPARE(m_document->history()->size(), steps + 1);
    QVERIFY(m_document->undoLabel().contains(moved));
    QVERIFY(m_document->undo());
    QCOMPARE(order(), QStringLiteral("ABCD"));
}

void TestRoomService::countsAnewWherePositionsAreDoubled()
{
    fill({0, 0, 0});
    const QString before = order();
    QVERIFY(RoomService(*m_document).moveBefore(room(before[2]), room(before[0])));
    QCOMPARE(order(), QString(before[2]) + before[0] + before[1]);
}

void TestRoomService::leavesNoStepWhereNothingMoves()
{
    fill({0, 0, 5});
    const QString before = order();
    const size_t steps = m_document->history()->size();
    RoomService service(*m_document);
    QVERIFY(service.moveBefore(room(before[0]), room(before[1])));
    QVERIFY(service.moveBefore(room(before[1]), room(before[1])));
    QVERIFY(service.moveBefore(room(before[2]), {}));
    QVERIFY(service.setHidden(room(u'A'), false));
    QVERIFY(service.showAll());
    QCOMPARE(order(), before);
    QCOMPARE(m_document->history()->size(), steps);
}

void TestRoomService::hidesAndShows()
{
    fill({0, 1, 2});
    RoomService service(*m_document);
    QVERIFY(service.setHidden(room(u'A'), true));
    QVERIFY(service.setHidden(room(u'B'), true));
    QVERIFY(m_document->programme().rooms.find(room(u'B'))->hidden);
    const size_t steps = m_document->history()->size();
    QVERIFY(service.showAll());
    QCOMPARE(m_document->history()->size(), steps + 1);
    for (const Room& each : m_document->programme().rooms)
        QVERIFY(!each.hidden);
}

void TestRoomService::saysWhatIsGone()
{
    fill({0, 1});
    const RoomId gone = room(u'A');
    QVERIFY(EditService(*m_document).remove(std::vector{gone}));
    const auto moved = RoomService(*m_document).moveBefore(gone, {});
    QVERIFY(!moved && moved.error().code == ErrorCode::Conflict && !moved.error().text.isEmpty());
    QVERIFY(!RoomService(*m_document).setHidden(gone, true));
}

QTEST_GUILESS_MAIN(TestRoomService)
#include "tst_room_service.moc"
