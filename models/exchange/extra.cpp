#include "models/exchange/extra.h"

#include <QJsonDocument>

namespace rostrum::extra {

namespace {

QJsonObject parse(const QString& extra)
{
    return extra.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(extra.toUtf8()).object();
}

} // namespace

QJsonObject of(const QString& extra, const QString& format)
{
    return parse(extra).value(format).toObject();
}

bool has(const QString& extra, const QString& format)
{
    return parse(extra).contains(format);
}

QString with(const QString& extra, const QString& format, const QJsonObject& kept)
{
    // By far the most frequent case when a file is read.
    if (extra.isEmpty() && kept.isEmpty())
        return QStringLiteral("{\"") + format + QStringLiteral("\":{}}");
    QJsonObject object = parse(extra);
    object.insert(format, kept);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace rostrum::extra
