#include "views/recent_files.h"

#include <QFileInfo>

namespace rostrum {

namespace {

constexpr qsizetype kMost = 10;

QString key()
{
    return QStringLiteral("recent-files");
}

} // namespace

QStringList RecentFiles::paths() const
{
    return m_settings.value(key()).toStringList();
}

void RecentFiles::add(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList all = paths();
    all.removeAll(absolute);
    all.prepend(absolute);
    m_settings.setValue(key(), QStringList(all.mid(0, kMost)));
}

void RecentFiles::clear()
{
    m_settings.remove(key());
}

} // namespace rostrum
