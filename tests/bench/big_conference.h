#pragma once

#include <QByteArray>

namespace rostrum::bench {

/// How large a conference to make up. The default is about five times the largest known.
struct Size
{
    int sessions = 5000;
    int rooms = 150;
    int days = 7;
    int people = 4000;
    unsigned seed = 1;
};

/// A schedule.xml of a made-up conference, with abstracts as long as those of real ones and some clashes of every sort.
/// The same size gives the same bytes.
[[nodiscard]] QByteArray bigConference(const Size& size);

} // namespace rostrum::bench
