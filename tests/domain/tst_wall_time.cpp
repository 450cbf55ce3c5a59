#include "models/domain/programme.h"

#include <QTest>

using namespace rostrum;

class TestWallTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << "2026-05-01T09:30"
                               << "2026-05-01T09:30";
        QTest::newRow("blank") << "2026-05-01 09:30"
                               << "2026-05-01T09:30";
        QTest::newRow("seconds") << "2026-05-01T09:30:59"
                                 << "2026-05-01T09:30";
        QTest::newRow("before 1970") << "1969-12-31T23:59"
                                     << "1969-12-31T23:59";
        QTest::newRow("no such day") << "2026-02-30T09:30"
                                     << "";
        QTest::newRow("no such hour") << "2026-02-20T24:00"
                                      << "";
        QTest::newRow("no such minute") << "2026-02-20T23:60"
                                        << "";
        QTest::newRow("zone") << "2026-02-20T23:50Z"
                              << "";
        QTest::newRow("empty") << ""
                               << "";
    }
    void readsAndWrites()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto time = WallTime::parse(text);
        QCOMPARE(time ? time->toString() : QString(), expected);
    }

    void repeatedHourHasTwoPassages()
    {
        const Zone zone("Europe/Berlin");
        WallTime time = *WallTime::parse(u"2025-10-26T02:15");
        QCOMPARE(zone.toIso(time), QStringLiteral("2025-10-26T02:15:00+02:00"));
        const qint64 first = zone.toInstant(time);
        QCOMPARE(zone.toWall(first), time);
        time.later = true;
        QCOMPARE(zone.toIso(time), QStringLiteral("2025-10-26T02:15:00+01:00"));
        QCOMPARE(zone.toInstant(time) - first, 60);
        QCOMPARE(zone.toWall(first + 60), time);
    }

    void everyInstantComesBack_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"UTC", "America/St_Johns", "Europe/Brussels", "Australia/Lord_Howe", "Asia/Kathmandu"})
            QTest::newRow(name) << QByteArray(name);
    }
    void everyInstantComesBack()
    {
        QFETCH(QByteArray, name);
        const Zone zone(name);
        QVERIFY(zone.isValid());
        const qint64 begin = WallTime::parse(u"2025-01-01T00:00")->minutes;
        for (qint64 instant = begin; instant < begin + 366 * 24 * 60; instant += 15) {
            QCOMPARE(zone.toInstant(zone.toWall(instant)), instant);
            QCOMPARE(zone.offsetAt(instant),
                     QTimeZone(name).offsetFromUtc(QDateTime::fromSecsSinceEpoch(instant * 60, Qt::UTC)) / 60);
        }
    }

    void skippedHourIsReadWithTheOffsetBeforeIt()
    {
        const Zone zone("Europe/Berlin");
        QCOMPARE(zone.toWall(zone.toInstant(*WallTime::parse(u"2025-03-30T02:30"))).toString(),
                 QStringLiteral("2025-03-30T03:30"));
    }

    void unknownZoneIsInvalid() { QVERIFY(!Zone("Mars/Olympus").isValid()); }

    void spansAreHalfOpen()
    {
        QVERIFY(!(Span{0, 30}.overlaps({30, 60})));
        QVERIFY((Span{0, 31}.overlaps({30, 60})));
        QVERIFY((Span{0, 60}.overlaps({10, 20})));
        QVERIFY(!(Span{0, 60}.overlaps({10, 10})));
        QVERIFY(!(Span{10, 10}.overlaps({0, 60})));
    }

    void dayBeginsAtItsOwnHour()
    {
        Programme programme;
        Day first{DayId{1}, QDate(2026, 5, 1), 240, {}, {}, {}, {}};
        Day second{DayId{2}, QDate(2026, 5, 3), 240, {}, {}, {}, {}};
        programme.days.put(first);
        programme.days.put(second);
        const auto dayAt = [&](QStringView text) {
            const Day* day = programme.dayOf(*WallTime::parse(text));
            return day == nullptr ? qint64{0} : day->id.value;
        };
        QCOMPARE(dayAt(u"2026-05-01T04:00"), 1);
        QCOMPARE(dayAt(u"2026-05-02T00:30"), 1);
        QCOMPARE(dayAt(u"2026-05-02T03:59"), 1);
        QCOMPARE(dayAt(u"2026-05-02T04:00"), 0);
        QCOMPARE(dayAt(u"2026-05-01T03:59"), 0);
        QCOMPARE(dayAt(u"2026-05-03T12:00"), 2);
    }
};

QTEST_APPLESS_MAIN(TestWallTime)
#include "tst_wall_time.moc"
