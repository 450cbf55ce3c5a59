#include "models/exchange/schedule_xml/clock.h"

#include <QCoreApplication>

namespace rostrum::schedule_xml {

namespace {

struct TimeSentences
{
    Q_DECLARE_TR_FUNCTIONS(rostrum::ScheduleXmlTimes)

public:
    static QStringList of(const TimeNotes& notes);
};

QStringList TimeSentences::of(const TimeNotes& notes)
{
    QStringList list;
    if (notes.keptClock > 0)
        list << (tr("%n event(s) have an offset that the time zone does not have then; the clock beside it was taken.",
                    nullptr, notes.keptClock));
    if (notes.differs > 0)
        list << (tr("In %n event(s) date and start differ, first in \"%1\"; the date was taken.", nullptr,
                    notes.differs)
                     .arg(notes.firstDiffers));
    if (notes.daysFirst > 0)
        list << (tr("%n duration(s) in three parts were read as days, hours and minutes, first \"%1\".", nullptr,
                    notes.daysFirst)
                     .arg(notes.firstDaysFirst));
    if (notes.hoursFirst > 0)
        list << (tr("%n duration(s) in three parts were read as hours, minutes and seconds, first \"%1\".", nullptr,
                    notes.hoursFirst)
                     .arg(notes.firstHoursFirst));
    if (notes.noDuration > 0)
        list << (tr("%n event(s) have no duration that can be read; they were given none.", nullptr, notes.noDuration));
    if (notes.noTime > 0)
        list << (tr("%n event(s) have no time that can be read and are unscheduled, first \"%1\".", nullptr,
                    notes.noTime)
                     .arg(notes.firstNoTime));
    if (notes.hoursWidened > 0)
        list << (tr("On %n day(s) something lies outside the hours that the file gives; the hours were widened.",
                    nullptr, notes.hoursWidened));
    return list;
}

} // namespace

QStringList sentences(const TimeNotes& notes)
{
    return TimeSentences::of(notes);
}

} // namespace rostrum::schedule_xml
