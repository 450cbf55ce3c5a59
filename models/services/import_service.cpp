#include "models/services/import_service.h"

#include "models/exchange/schedule_xml/reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace rostrum {

namespace {

const QString kScheduleXml = QStringLiteral("schedule-xml");

/// The encoding that an XML file says it is in.
QString declaredEncoding(const QByteArray& head)
{
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        return QStringLiteral("UTF-16");
    static const QRegularExpression pattern(
        QStringLiteral(R"(^\s*<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)["'])"));
    const auto match = pattern.match(QString::fromLatin1(head));
    return match.hasMatch() ? match.captured(1).toUpper() : QStringLiteral("UTF-8");
}

bool looksLikeXml(QByteArray head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        head.remove(0, 3);
    if (head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff"))
        return head.contains('<');
    return head.trimmed().startsWith('<');
}

Error cancelled()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("ImportService", "The import was stopped. Nothing was changed.")};
}

/// Writes rows until one fails or the person stops it.
class RowWriter
{
public:
    RowWriter(Writer& writer, const ImportOptions& options, const std::vector<ImportPlan>& plans)
        : m_writer(writer)
        , m_options(options)
    {
        for (const ImportPlan& plan : plans)
            m_total += sizeOf(plan.days, plan.rooms, plan.tracks, plan.people, plan.sessions);
    }

    void write(const ImportPlan& plan)
    {
        if (plan.conference)
            putAll(std::vector<Conference>{*plan.conference});
        for (const DayId id : plan.removedDays) {
            if (m_result)
                m_result = m_writer.remove(id);
        }
        putBoth(plan.days);
        putBoth(plan.rooms);
        putBoth(plan.tracks);
        putBoth(plan.people);
        putBoth(plan.sessions);
    }
    [[nodiscard]] const Result<void>& result() const { return m_result; }

private:
    template <class... Rows>
    static int sizeOf(const PlannedRows<Rows>&... rows)
    {
        return static_cast<int>(((rows.added.size() + rows.updated.size()) + ...));
    }
    template <class Row>
    void putAll(const std::vector<Row>& rows)
    {
        constexpr int kTellEvery = 64;
        for (const Row& row : rows) {
            if (!m_result)
                return;
            m_result = m_writer.put(row);
            if (++m_done % kTellEvery == 0 && m_options.progress && !m_options.progress(m_done, m_total))
                m_result = cancelled();
        }
    }
    template <class Row>
    void putBoth(const PlannedRows<Row>& rows)
    {
        putAll(rows.added);
        putAll(rows.updated);
    }

    Writer& m_writer;
    const ImportOptions& m_options;
    Result<void> m_result;
    int m_done = 0;
    int m_total = 0;
};

} // namespace

QStringList ImportService::formats()
{
    return {kScheduleXml};
}

Result<ImportedProgramme> ImportService::read(const QString& path, const ImportOptions& options,
                                              const Programme& existing, ImportReport& report)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, tr("There is no file %1. Check the name.").arg(shown)};
    if (info.isDir())
        return Error{ErrorCode::BadInput, tr("%1 is a folder. Give the file in it that is to be imported.").arg(shown)};
    // A pipe that nobody writes to would be waited for without end.
    if (!info.isFile())
        return Error{ErrorCode::BadInput,
                     tr("%1 is not an ordinary file. Save what comes from it to a file, and import that.").arg(shown)};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io, tr("%1 cannot be read. Check that you may read it.").arg(shown),
                     file.errorString()};
    }
    constexpr qint64 kHead = 1024;
    const QByteArray head = file.peek(kHead);
    if (head.isEmpty())
        return Error{ErrorCode::BadInput, tr("%1 is empty. There is nothing to import.").arg(shown)};
    if (options.format == QStringLiteral("auto") && !looksLikeXml(head)) {
        return Error{
            ErrorCode::BadInput,
            tr("%1 is in no format that can be imported. Export it as schedule.xml from the system that it comes "
               "from.")
                .arg(shown)};
    }
    ReadOptions read;
    if (!existing.sessions.empty() || existing.conference.timezone != "UTC")
        read.timezone = existing.conference.timezone;
    auto imported = readScheduleXml(file, read);
    if (!imported) {
        Error error = imported.error();
        //: %1 is a file, %2 a sentence that tells what is wrong in it.
        error.text = tr("%1: %2").arg(shown, error.text);
        return error;
    }
    report.format = kScheduleXml;
    report.encoding = declaredEncoding(head);
    return imported;
}

Result<ImportService::Planned> ImportService::plan(const QStringList& paths, const ImportOptions& options,
                                                   Programme existing)
{
    if (options.format != QStringLiteral("auto") && !formats().contains(options.format)) {
        return Error{ErrorCode::Usage, tr("“%1” is no format that can be imported. Choose one of: %2.")
                                           .arg(options.format, formats().join(QStringLiteral(", ")))};
    }
    Planned planned;
    ImportReport& report = planned.report;
    for (const QString& path : paths) {
        if (options.progress && !options.progress(0, 0))
            return cancelled();
        auto imported = read(path, options, existing, report);
        if (!imported)
            return imported.error();
        ImportPlan plan = planImport(existing, *imported);
        report.rows += plan.rows;
        report.added += plan.added;
        report.updated += plan.updated;
        report.unchanged += plan.unchanged;
        report.gone += plan.gone;
        report.restored += plan.restored;
        report.notes += plan.notes;
        if (plan.conference && !existing.conference.title.isEmpty() &&
            plan.conference->title != existing.conference.title) {
            report.notes
                << tr("The title “%1” was replaced by the file’s, “%2”, with its dates and time zone: there was "
                      "no session yet.")
                       .arg(existing.conference.title, plan.conference->title);
        }
        report.peopleAdded += static_cast<int>(plan.people.added.size());
        report.roomsAdded += static_cast<int>(plan.rooms.added.size());
        report.tracksAdded += static_cast<int>(plan.tracks.added.size());
        report.titles << imported->conference.title;
        existing = applied(std::move(existing), plan);
        planned.plans.push_back(std::move(plan));
    }
    planned.label = paths.size() == 1 ? tr("Import “%1”").arg(QFileInfo(paths.constFirst()).fileName())
                                      : tr("Import %n file(s)", nullptr, static_cast<int>(paths.size()));
    return planned;
}

Result<ImportReport> ImportService::preview(const QStringList& paths, const ImportOptions& options) const
{
    auto planned = plan(paths, options, m_document.programme());
    if (!planned)
        return planned.error();
    return std::move(planned->report);
}

Result<ImportReport> ImportService::importProgrammes(const QStringList& paths, const ImportOptions& options)
{
    if (m_document.isReadOnly())
        return Error{ErrorCode::ReadOnly, m_document.readOnlyReason()};
    if (auto caughtUp = m_document.catchUp(); !caughtUp)
        return caughtUp.error();
    auto planned = plan(paths, options, m_document.programme());
    if (!planned)
        return planned.error();
    const auto written = m_document.write(planned->label, [&](Writer& writer) {
        RowWriter rows(writer, options, planned->plans);
        for (const ImportPlan& plan : planned->plans)
            rows.write(plan);
        return rows.result();
    });
    if (!written)
        return written.error();
    return std::move(planned->report);
}

} // namespace rostrum
