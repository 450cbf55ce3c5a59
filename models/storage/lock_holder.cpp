#include "models/storage/lock_holder.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace rostrum {

QString lockHolder(const QString& path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    const QByteArray wanted = QByteArray::number(major(status.st_dev), 16).rightJustified(2, '0') + ':' +
                              QByteArray::number(minor(status.st_dev), 16).rightJustified(2, '0') + ':' +
                              QByteArray::number(static_cast<qulonglong>(status.st_ino));
    QFile locks(QStringLiteral("/proc/locks"));
    if (!locks.open(QIODevice::ReadOnly))
        return {};
    // 1: POSIX  ADVISORY  WRITE 1234 fe:00:5678 1073741825 1073741825
    const QList<QByteArray> lines = locks.readAll().split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        const auto at = words.indexOf(wanted);
        if (at < 1)
            continue;
        const QByteArray& process = words[at - 1];
        if (process.toLongLong() <= 0 || process.toLongLong() == QCoreApplication::applicationPid())
            continue;
        QFile name(QStringLiteral("/proc/%1/comm").arg(QString::fromLatin1(process)));
        const QString program =
            name.open(QIODevice::ReadOnly) ? QString::fromUtf8(name.readAll()).trimmed() : QString();
        if (program.isEmpty())
            return QCoreApplication::translate("Storage", "process %1").arg(QString::fromLatin1(process));
        return QCoreApplication::translate("Storage", "%1 (process %2)").arg(program, QString::fromLatin1(process));
    }
    return {};
}

} // namespace rostrum
