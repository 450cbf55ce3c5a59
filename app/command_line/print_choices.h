#pragma once

#include "views/paper/print_job.h"

#include <QCommandLineParser>

/// Reads what `print` was asked for. A value that cannot be is a Usage error that says what can.
namespace rostrum::command_line {

void addPrintOptions(QCommandLineParser& parser);

/// Whether every option that was given goes with that printed matter.
[[nodiscard]] Result<void> checkPrintOptions(const QCommandLineParser& parser, const QString& what);

[[nodiscard]] Result<paper::BookletOptions> bookletOptions(const QCommandLineParser& parser);
[[nodiscard]] Result<paper::TimetableOptions> timetableOptions(const QCommandLineParser& parser,
                                                               const Programme& programme);
[[nodiscard]] Result<paper::CardOptions> cardOptions(const QCommandLineParser& parser, const Programme& programme);

} // namespace rostrum::command_line
