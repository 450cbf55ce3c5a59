#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

/// Which IANA zone a programme is in, where its file does not say so plainly.
namespace rostrum {

/// A moment at which the file gives an offset from Greenwich.
struct OffsetSample
{
    qint64 instant = 0; ///< Minutes since 1970-01-01T00:00Z.
    int offsetMin = 0;
};

struct ZoneGuess
{
    enum Why { Named, Known, Place, Offsets, FixedOffset, Nothing };
    QByteArray zone;
    Why why = Nothing;
};

struct ZoneHints
{
    QString named;    ///< What the file gives as its zone.
    QByteArray known; ///< The zone of the conference that the file goes into.
    QString city;
    QStringList texts; ///< Title, venue, …, which may name a city.
    std::vector<OffsetSample> samples;
};

/// Whether the zone has these offsets at these moments.
[[nodiscard]] bool zoneFits(const QByteArray& zone, const std::vector<OffsetSample>& samples);
/// The IANA zone that the text names: an IANA name in any case, or a Windows name. Empty where it names none.
[[nodiscard]] QByteArray zoneNamed(const QString& text);
/// The zone of a well-known city; empty where it is not known.
[[nodiscard]] QByteArray zoneOfCity(const QString& city);
/// The named zone; else the known one, that of the city, a common one, any one that fits all offsets; else a fixed
/// offset; else UTC. Offsets that are all +00:00 are weak evidence, as some programs write them for local time.
[[nodiscard]] ZoneGuess guessZone(const ZoneHints& hints);

} // namespace rostrum
