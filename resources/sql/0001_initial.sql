-- Schema 1 of a *.rostrum file.
-- Ids are random positive numbers of 53 bits. Times ("starts") are wall-clock times in the conference's zone,
-- 'YYYY-MM-DDTHH:MM'; "later" is 1 in the second passage of an hour that a clock going back repeats.
-- No column that a person edits is UNIQUE, none is generated and no trigger writes: the history replays row changes
-- one by one and would trip over them. "extra" holds what a source knew and Rostrum does not, as JSON.

CREATE TABLE conference (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    subtitle TEXT NOT NULL DEFAULT '',
    acronym TEXT NOT NULL DEFAULT '',
    venue TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    start_date TEXT NOT NULL DEFAULT '',
    end_date TEXT NOT NULL DEFAULT '',
    timezone TEXT NOT NULL DEFAULT 'UTC',
    language TEXT NOT NULL DEFAULT '',
    version TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    base_url TEXT NOT NULL DEFAULT '',
    logo TEXT NOT NULL DEFAULT '',
    colour TEXT NOT NULL DEFAULT '',
    day_start_min INTEGER NOT NULL DEFAULT 240,
    slot_min INTEGER NOT NULL DEFAULT 5,
    changeover_min INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE day (
    id INTEGER PRIMARY KEY,
    date TEXT NOT NULL,
    day_start_min INTEGER NOT NULL DEFAULT 240,
    opens TEXT NOT NULL DEFAULT '',
    opens_later INTEGER NOT NULL DEFAULT 0,
    closes TEXT NOT NULL DEFAULT '',
    closes_later INTEGER NOT NULL DEFAULT 0,
    label TEXT NOT NULL DEFAULT '',
    extra TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE room (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    slug TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    building TEXT NOT NULL DEFAULT '',
    floor TEXT NOT NULL DEFAULT '',
    capacity INTEGER NOT NULL DEFAULT 0,
    holds INTEGER NOT NULL DEFAULT 1,
    step_free INTEGER NOT NULL DEFAULT 0,
    interpretation INTEGER NOT NULL DEFAULT 0,
    hidden INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    extra TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE room_equipment (
    id INTEGER PRIMARY KEY,
    room_id INTEGER NOT NULL REFERENCES room (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL
) STRICT;
CREATE INDEX room_equipment_room ON room_equipment (room_id);

CREATE TABLE room_window (
    id INTEGER PRIMARY KEY,
    room_id INTEGER NOT NULL REFERENCES room (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    starts TEXT NOT NULL,
    starts_later INTEGER NOT NULL DEFAULT 0,
    ends TEXT NOT NULL,
    ends_later INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX room_window_room ON room_window (room_id);

CREATE TABLE room_part (
    id INTEGER PRIMARY KEY,
    room_id INTEGER NOT NULL REFERENCES room (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    part_id INTEGER NOT NULL REFERENCES room (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX room_part_room ON room_part (room_id);
CREATE INDEX room_part_part ON room_part (part_id);

CREATE TABLE track (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    slug TEXT NOT NULL DEFAULT '',
    colour TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    check_overlap INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    native_name TEXT NOT NULL DEFAULT '',
    acronym TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    external_id TEXT NOT NULL DEFAULT '',
    is_public INTEGER NOT NULL DEFAULT 1,
    extra TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE region (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL DEFAULT '',
    parent_id INTEGER REFERENCES region (id) ON DELETE SET NULL,
    name TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX region_parent ON region (parent_id);

CREATE TABLE chapter (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    region_id INTEGER REFERENCES region (id) ON DELETE SET NULL,
    organisation_id INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
    city TEXT NOT NULL DEFAULT '',
    region_name TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'active',
    public_email TEXT NOT NULL DEFAULT '',
    public_phone TEXT NOT NULL DEFAULT '',
    private_email TEXT NOT NULL DEFAULT '',
    private_phone TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    external_id TEXT NOT NULL DEFAULT '',
    extra TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX chapter_region ON chapter (region_id);
CREATE INDEX chapter_organisation ON chapter (organisation_id);

CREATE TABLE chapter_name (
    id INTEGER PRIMARY KEY,
    chapter_id INTEGER NOT NULL REFERENCES chapter (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;
CREATE INDEX chapter_name_chapter ON chapter_name (chapter_id);

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL DEFAULT '',
    source_id INTEGER NOT NULL DEFAULT -1,
    external_id TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    given_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    additional_name TEXT NOT NULL DEFAULT '',
    prefix TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    native_name TEXT NOT NULL DEFAULT '',
    sort_key TEXT NOT NULL DEFAULT '',
    pronouns TEXT NOT NULL DEFAULT '',
    organisation_id INTEGER REFERENCES organisation (id) ON DELETE SET NULL,
    job_title TEXT NOT NULL DEFAULT '',
    chapter_id INTEGER REFERENCES chapter (id) ON DELETE SET NULL,
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    languages TEXT NOT NULL DEFAULT '',
    birthday TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    biography TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'unknown',
    availability TEXT NOT NULL DEFAULT 'not-asked',
    publish_biography INTEGER NOT NULL DEFAULT 1,
    publish_photo INTEGER NOT NULL DEFAULT 0,
    publish_contact INTEGER NOT NULL DEFAULT 0,
    photo_id INTEGER REFERENCES file (id) ON DELETE SET NULL,
    arrived_at TEXT NOT NULL DEFAULT '',
    extra TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX person_organisation ON person (organisation_id);
CREATE INDEX person_chapter ON person (chapter_id);
CREATE INDEX person_photo ON person (photo_id);

CREATE TABLE person_email (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL,
    normal TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX person_email_person ON person_email (person_id);

CREATE TABLE person_phone (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL,
    normal TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX person_phone_person ON person_phone (person_id);

CREATE TABLE person_role (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    role TEXT NOT NULL
) STRICT;
CREATE INDEX person_role_person ON person_role (person_id);

CREATE TABLE person_window (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    starts TEXT NOT NULL,
    starts_later INTEGER NOT NULL DEFAULT 0,
    ends TEXT NOT NULL,
    ends_later INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX person_window_person ON person_window (person_id);

-- A guid or an external number under which a person was known before two entries were merged into one.
CREATE TABLE person_alias (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;
CREATE INDEX person_alias_person ON person_alias (person_id);

CREATE TABLE chapter_member (
    id INTEGER PRIMARY KEY,
    chapter_id INTEGER NOT NULL REFERENCES chapter (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    role TEXT NOT NULL DEFAULT '',
    since TEXT NOT NULL DEFAULT '',
    until TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX chapter_member_chapter ON chapter_member (chapter_id);
CREATE INDEX chapter_member_person ON chapter_member (person_id);

CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    subtitle TEXT NOT NULL DEFAULT '',
    abstract TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    needs_interpretation INTEGER NOT NULL DEFAULT 0,
    needs_step_free INTEGER NOT NULL DEFAULT 0,
    track_id INTEGER REFERENCES track (id) ON DELETE SET NULL,
    state TEXT NOT NULL DEFAULT 'confirmed',
    is_public INTEGER NOT NULL DEFAULT 1,
    expected_people INTEGER NOT NULL DEFAULT 0,
    duration_min INTEGER NOT NULL DEFAULT 30,
    slug TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    recording_license TEXT NOT NULL DEFAULT '',
    do_not_record INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    extra TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX session_track ON session (track_id);

CREATE TABLE session_need (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    name TEXT NOT NULL
) STRICT;
CREATE INDEX session_need_session ON session_need (session_id);

CREATE TABLE session_person (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    role TEXT NOT NULL DEFAULT 'speaker',
    extra TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX session_person_session ON session_person (session_id);
CREATE INDEX session_person_person ON session_person (person_id);

CREATE TABLE session_link (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    url TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL DEFAULT '',
    attachment INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX session_link_session ON session_link (session_id);

CREATE TABLE session_chapter (
    id INTEGER PRIMARY KEY,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    chapter_id INTEGER NOT NULL REFERENCES chapter (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX session_chapter_session ON session_chapter (session_id);
CREATE INDEX session_chapter_chapter ON session_chapter (chapter_id);

CREATE TABLE placement (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL DEFAULT '',
    source_id INTEGER NOT NULL DEFAULT -1,
    session_id INTEGER NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    room_id INTEGER REFERENCES room (id) ON DELETE SET NULL,
    starts TEXT NOT NULL,
    starts_later INTEGER NOT NULL DEFAULT 0,
    duration_min INTEGER NOT NULL DEFAULT 30,
    setup_min INTEGER NOT NULL DEFAULT 0,
    clearup_min INTEGER NOT NULL DEFAULT 0,
    pinned INTEGER NOT NULL DEFAULT 0,
    extra TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX placement_session ON placement (session_id);
CREATE INDEX placement_room ON placement (room_id);

-- "a must not run beside b", "a must come after b", "this person not with that one": kind names the rule.
CREATE TABLE link_rule (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    a_kind TEXT NOT NULL,
    a_id INTEGER NOT NULL,
    b_kind TEXT NOT NULL,
    b_id INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE check_rule (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    severity TEXT NOT NULL,
    limit_value INTEGER NOT NULL DEFAULT 0
) STRICT;

-- A conflict that somebody has accepted, with the facts it was accepted for.
CREATE TABLE accepted_conflict (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    facts TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    who TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL DEFAULT ''
) STRICT;

-- A meeting is a session at the conference where session_id is set, and stands for itself otherwise.
CREATE TABLE meeting (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL DEFAULT '',
    session_id INTEGER REFERENCES session (id) ON DELETE SET NULL,
    previous_id INTEGER REFERENCES meeting (id) ON DELETE SET NULL,
    title TEXT NOT NULL DEFAULT '',
    starts TEXT NOT NULL DEFAULT '',
    starts_later INTEGER NOT NULL DEFAULT 0,
    duration_min INTEGER NOT NULL DEFAULT 60,
    timezone TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    dial_in TEXT NOT NULL DEFAULT '',
    rrule TEXT NOT NULL DEFAULT '',
    is_public INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'planned',
    quorum_kind TEXT NOT NULL DEFAULT '',
    quorum_value INTEGER NOT NULL DEFAULT 0,
    sequence INTEGER NOT NULL DEFAULT 0,
    notes TEXT NOT NULL DEFAULT '',
    extra TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX meeting_session ON meeting (session_id);
CREATE INDEX meeting_previous ON meeting (previous_id);

-- A single date of a repeated meeting that is left out (starts = '') or moved.
CREATE TABLE meeting_exception (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    original TEXT NOT NULL,
    starts TEXT NOT NULL DEFAULT '',
    duration_min INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX meeting_exception_meeting ON meeting_exception (meeting_id);

-- Who is called: exactly one of chapter, region, person or role.
CREATE TABLE meeting_call (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    chapter_id INTEGER REFERENCES chapter (id) ON DELETE CASCADE,
    region_id INTEGER REFERENCES region (id) ON DELETE CASCADE,
    person_id INTEGER REFERENCES person (id) ON DELETE CASCADE,
    role TEXT NOT NULL DEFAULT '',
    delegates INTEGER NOT NULL DEFAULT 0,
    answer TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX meeting_call_meeting ON meeting_call (meeting_id);
CREATE INDEX meeting_call_chapter ON meeting_call (chapter_id);
CREATE INDEX meeting_call_region ON meeting_call (region_id);
CREATE INDEX meeting_call_person ON meeting_call (person_id);

CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    carried_from_id INTEGER REFERENCES agenda_item (id) ON DELETE SET NULL,
    leader_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
    position INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'information',
    minutes INTEGER NOT NULL DEFAULT 10,
    elapsed_sec INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'open',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX agenda_item_meeting ON agenda_item (meeting_id);
CREATE INDEX agenda_item_carried ON agenda_item (carried_from_id);
CREATE INDEX agenda_item_leader ON agenda_item (leader_id);

CREATE TABLE agenda_paper (
    id INTEGER PRIMARY KEY,
    agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    file_id INTEGER REFERENCES file (id) ON DELETE SET NULL,
    title TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX agenda_paper_item ON agenda_paper (agenda_item_id);
CREATE INDEX agenda_paper_file ON agenda_paper (file_id);

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    agenda_item_id INTEGER NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
    position INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL DEFAULT '',
    consensus INTEGER NOT NULL DEFAULT 0,
    votes_for INTEGER NOT NULL DEFAULT 0,
    votes_against INTEGER NOT NULL DEFAULT 0,
    abstained INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX decision_item ON decision (agenda_item_id);

CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER REFERENCES meeting (id) ON DELETE SET NULL,
    agenda_item_id INTEGER REFERENCES agenda_item (id) ON DELETE SET NULL,
    person_id INTEGER REFERENCES person (id) ON DELETE SET NULL,
    chapter_id INTEGER REFERENCES chapter (id) ON DELETE SET NULL,
    text TEXT NOT NULL DEFAULT '',
    due TEXT NOT NULL DEFAULT '',
    done_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX task_meeting ON task (meeting_id);
CREATE INDEX task_item ON task (agenda_item_id);
CREATE INDEX task_person ON task (person_id);
CREATE INDEX task_chapter ON task (chapter_id);

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person_id INTEGER REFERENCES person (id) ON DELETE CASCADE,
    chapter_id INTEGER REFERENCES chapter (id) ON DELETE SET NULL,
    guest_name TEXT NOT NULL DEFAULT '',
    came_at TEXT NOT NULL DEFAULT '',
    left_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX attendance_meeting ON attendance (meeting_id);
CREATE INDEX attendance_person ON attendance (person_id);
CREATE INDEX attendance_chapter ON attendance (chapter_id);

-- Photos, logos and papers kept inside the file.
CREATE TABLE file (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    media_type TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL DEFAULT '',
    content BLOB NOT NULL
) STRICT;

CREATE TABLE release (
    id INTEGER PRIMARY KEY,
    guid TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL,
    comment TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL,
    programme TEXT NOT NULL
) STRICT;

CREATE TABLE badge_template (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    stock TEXT NOT NULL DEFAULT '',
    layout TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE badge_print (
    id INTEGER PRIMARY KEY,
    person_id INTEGER REFERENCES person (id) ON DELETE CASCADE,
    template_id INTEGER REFERENCES badge_template (id) ON DELETE SET NULL,
    printed_at TEXT NOT NULL,
    content_hash TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    failed INTEGER NOT NULL DEFAULT 0,
    sheet TEXT NOT NULL DEFAULT '',
    label INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX badge_print_person ON badge_print (person_id);
CREATE INDEX badge_print_template ON badge_print (template_id);

-- Label stock of one's own, and how far a sheet of any stock is used up.
CREATE TABLE badge_stock (
    id INTEGER PRIMARY KEY,
    stock TEXT NOT NULL,
    sizes TEXT NOT NULL DEFAULT '',
    next_label INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE import_preset (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    format TEXT NOT NULL DEFAULT '',
    mapping TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    value TEXT NOT NULL DEFAULT ''
) STRICT;

-- One row for each write, with the changeset of SQLite's session extension. The only table that history itself
-- writes, and the only one that it does not record. "seq" orders the writes; "revision" grows with each write, undo
-- and redo, so that another program with the file open sees what it has missed.
-- state: done, undone, or discarded (undone, and then something else was done).
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    seq INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    state TEXT NOT NULL DEFAULT 'done',
    at TEXT NOT NULL,
    who TEXT NOT NULL DEFAULT '',
    label TEXT NOT NULL,
    changeset BLOB NOT NULL
) STRICT;
CREATE INDEX history_revision ON history (revision);
CREATE INDEX history_state ON history (state, seq);
