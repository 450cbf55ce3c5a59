#include "models/exchange/schedule_xml/reader.h"

#include "models/exchange/schedule_xml/interpreter.h"
#include "models/exchange/schedule_xml/raw_schedule.h"

#include <QCoreApplication>
#include <QIODevice>

namespace rostrum {

namespace {

/// The largest programme known is 5 MB; beyond this it is something else.
constexpr qint64 kLargest = 200 * 1024 * 1024;

/// Whether the first thing after a byte order mark and white space is a `<`, in any width of characters.
bool looksLikeXml(QByteArray head)
{
    for (const char* mark : {"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff"}) {
        if (head.startsWith(mark)) {
            head = head.mid(static_cast<qsizetype>(qstrlen(mark)));
            break;
        }
    }
    qsizetype zeros = 0;
    for (const char c : head) {
        if (c == '<')
            return true;
        if (c == '\0' && ++zeros <= 3)
            continue;
        if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            return false;
        zeros = 0;
    }
    return false;
}

} // namespace

Result<ImportedProgramme> readScheduleXml(QIODevice& device, const ReadOptions& options)
{
    const QByteArray head = device.peek(4096);
    if (head.isEmpty()) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("ScheduleXmlReader", "The file is empty. Nothing was imported.")};
    }
    if (!looksLikeXml(head)) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate(
                         "ScheduleXmlReader", "Line 1, column 1: the file is not XML. Nothing was imported. Choose the "
                                              "schedule.xml that the other program exports.")};
    }
    if (!device.isSequential() && device.size() > kLargest) {
        return Error{
            ErrorCode::BadInput,
            QCoreApplication::translate("ScheduleXmlReader",
                                        "The file is too large to be a conference programme. Nothing was imported.")};
    }
    const QByteArray data = device.read(kLargest);
    auto raw = schedule_xml::readRawSchedule(data);
    if (!raw)
        return raw.error();
    return schedule_xml::interpret(std::move(*raw), options);
}

} // namespace rostrum
