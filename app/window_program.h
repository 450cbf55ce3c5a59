#pragma once

class QApplication;
class QString;

namespace rostrum {

/// Shows the window, with `file` open where it is not empty, until it is closed. Gives the exit status.
int runWindow(QApplication& program, const QString& file);

} // namespace rostrum
