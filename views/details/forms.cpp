#include "views/details/forms.h"

#include "views/details/person_details.h"
#include "views/details/place_details.h"
#include "views/details/session_details.h"

namespace rostrum {

Details* makeDetails(Kind kind, Workbench& bench, QWidget* parent)
{
    switch (kind) {
    case Kind::Session:
        return new SessionDetails(bench, parent);
    case Kind::Person:
        return new PersonDetails(bench, parent);
    case Kind::Room:
        return new RoomDetails(bench, parent);
    case Kind::Track:
        return new TrackDetails(bench, parent);
    case Kind::Chapter:
        return new ChapterDetails(bench, parent);
    case Kind::Conference:
        return new ConferenceDetails(bench, parent);
    default:
        return nullptr;
    }
}

} // namespace rostrum
