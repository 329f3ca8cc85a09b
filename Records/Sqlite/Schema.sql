-- Times are UTC ticks (100 ns since year 1). Keys that are only ever compared are kept as the first 16 bytes of their SHA-256.

-- How often the file was opened: fences and versions begin with it, so that none is ever given out twice.
CREATE TABLE boot (count INTEGER NOT NULL);
INSERT INTO boot (count) VALUES (0);

-- The tombstones: every activity that was done, until swept. Only what is done stands here, so that a turn touches this large table once.
CREATE TABLE seen (
    key     BLOB PRIMARY KEY,
    done_at INTEGER NOT NULL,
    answer  TEXT
) WITHOUT ROWID;

-- What waits, and the dead letters.
CREATE TABLE inbox (
    id          INTEGER PRIMARY KEY,
    hash        BLOB NOT NULL UNIQUE,
    key         TEXT NOT NULL,
    lane        TEXT NOT NULL,
    body        BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    attempts    INTEGER NOT NULL DEFAULT 0,
    not_before  INTEGER NOT NULL DEFAULT 0,
    dead        INTEGER NOT NULL DEFAULT 0,
    reason      TEXT
);

CREATE TABLE state (
    key     TEXT NOT NULL UNIQUE,
    json    TEXT NOT NULL,
    version INTEGER NOT NULL
);

CREATE TABLE card (
    id         BLOB NOT NULL UNIQUE,
    lane       TEXT,
    audience   TEXT,
    actions    TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    spent_by   INTEGER,
    answer     TEXT
);

CREATE TABLE address (
    key          TEXT NOT NULL UNIQUE,
    service_url  TEXT NOT NULL,
    conversation TEXT NOT NULL,
    reference    TEXT NOT NULL,
    seen_at      INTEGER NOT NULL
);

CREATE TABLE outbox (
    id         INTEGER PRIMARY KEY,
    message_id TEXT NOT NULL,
    kind       INTEGER NOT NULL,
    address    TEXT NOT NULL,
    json       TEXT NOT NULL,
    reply_to   TEXT,
    priority   INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    attempts   INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER NOT NULL DEFAULT 0,
    parked     INTEGER NOT NULL DEFAULT 0,
    reason     TEXT
);

-- What the channel calls a delivered message. Its text is gone. `message` is our own id as UTF-8: ids that rise with time stay together.
CREATE TABLE sent (
    message    BLOB PRIMARY KEY,
    channel_id TEXT,
    sent_at    INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE case_year (
    year INTEGER PRIMARY KEY,
    last INTEGER NOT NULL
);

-- What lists show of a case, and where its chain ends: a chain that was cut short no longer reaches `head`.
CREATE TABLE case_line (
    year       INTEGER NOT NULL,
    serial     INTEGER NOT NULL,
    school     TEXT NOT NULL,
    kind       TEXT NOT NULL,
    state      TEXT NOT NULL,
    urgency    TEXT NOT NULL,
    rank       INTEGER NOT NULL,
    finished   INTEGER NOT NULL,
    topic      TEXT NOT NULL,
    reporter   TEXT NOT NULL,
    handler    TEXT,
    opened_at  INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    entries    INTEGER NOT NULL,
    head       BLOB NOT NULL,
    PRIMARY KEY (year, serial)
) WITHOUT ROWID;

CREATE INDEX case_open ON case_line (school, rank DESC, opened_at, year, serial) WHERE finished = 0;
CREATE INDEX case_reporter ON case_line (reporter, year DESC, serial DESC);

CREATE TABLE case_entry (
    year     INTEGER NOT NULL,
    serial   INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    actor    TEXT NOT NULL,
    kind     TEXT NOT NULL,
    json     TEXT NOT NULL,
    hash     BLOB NOT NULL,
    UNIQUE (year, serial, sequence)
);

CREATE TRIGGER case_entry_is_never_changed BEFORE UPDATE ON case_entry
BEGIN SELECT RAISE(ABORT, 'case entries are never changed'); END;

CREATE TRIGGER case_entry_is_never_removed BEFORE DELETE ON case_entry
BEGIN SELECT RAISE(ABORT, 'case entries are never removed'); END;
