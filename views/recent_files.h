#pragma once

#include <QSettings>
#include <QStringList>

namespace rostrum {

/// The conferences that were open last, newest first, kept in the settings.
class RecentFiles
{
public:
    explicit RecentFiles(QSettings& settings)
        : m_settings(settings)
    {}

    [[nodiscard]] QStringList paths() const;
    void add(const QString& path);
    void clear();

private:
    QSettings& m_settings;
};

} // namespace rostrum
