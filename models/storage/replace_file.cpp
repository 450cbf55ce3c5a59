#include "models/storage/replace_file.h"

#include "models/storage/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace rostrum {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

bool isConference(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    return isRostrumHeader(file.read(kDatabaseHeaderSize));
}

} // namespace

Result<void> mayReplace(const QString& path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (info.isDir())
        return Error{ErrorCode::Refused, Texts::tr("%1 is a folder. Give the name of a file to write.").arg(shown)};
    if (info.isFile() && isConference(path)) {
        return Error{ErrorCode::Refused,
                     Texts::tr("%1 is a conference, and is not written over. Give another name.").arg(shown)};
    }
    return {};
}

Result<void> replaceFile(const QString& path, const QByteArray& bytes)
{
    if (auto may = mayReplace(path); !may)
        return may;
    const QString shown = QDir::toNativeSeparators(path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{
            ErrorCode::Io,
            Texts::tr("%1 cannot be written. Check that its folder exists and that you may write there.").arg(shown),
            file.errorString()};
    }
    // commit() says nothing of what its last flush could not write.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit()) {
        return Error{ErrorCode::Io,
                     Texts::tr("Writing %1 failed: the disk may be full or gone. What was there before is unchanged.")
                         .arg(shown),
                     file.errorString()};
    }
    return {};
}

} // namespace rostrum
