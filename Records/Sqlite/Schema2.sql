-- What the bot wants to look at later waits in the inbox until `due_at`; 0 for what somebody sent.
ALTER TABLE inbox ADD COLUMN due_at INTEGER NOT NULL DEFAULT 0;

-- Lists are read from an index in their own order; those of one kind, and the counts, have their own.
CREATE INDEX case_open_kind ON case_line (school, kind, rank DESC, opened_at, year, serial) WHERE finished = 0;
CREATE INDEX case_handler ON case_line (handler, rank DESC, opened_at, year, serial) WHERE finished = 0;
CREATE INDEX case_count ON case_line (school, kind, state, rank, finished) WHERE finished = 0;

-- Every case that was ever opened: one that disappears with its line and all its entries is missed here.
CREATE TABLE case_opened (
    year   INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    PRIMARY KEY (year, serial)
) WITHOUT ROWID;

INSERT INTO case_opened (year, serial) SELECT year, serial FROM case_line;

CREATE TRIGGER case_opened_is_never_removed BEFORE DELETE ON case_opened
BEGIN SELECT RAISE(ABORT, 'an opened case is never removed'); END;

-- Which key file belongs to what is sealed here: a fingerprint, never the key.
CREATE TABLE seal (fingerprint BLOB NOT NULL);

-- The files of a case. Their bytes lie in the evidence folder under `id`, encrypted; `hash` is that of the bytes as received.
CREATE TABLE evidence (
    id          BLOB PRIMARY KEY,
    year        INTEGER NOT NULL,
    serial      INTEGER NOT NULL,
    kind        TEXT NOT NULL,
    name        TEXT NOT NULL,
    bytes       INTEGER NOT NULL,
    hash        BLOB NOT NULL,
    received_at INTEGER NOT NULL,
    sealed      INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

CREATE UNIQUE INDEX evidence_case ON evidence (year, serial, hash);
CREATE INDEX evidence_sealed ON evidence (hash) WHERE sealed = 1;

-- Who is behind the aliases of a case. Encrypted, apart from the entries, so that they can go while the chain stays.
CREATE TABLE sealed_name (
    year   INTEGER NOT NULL,
    serial INTEGER NOT NULL,
    alias  TEXT NOT NULL,
    name   BLOB NOT NULL,
    PRIMARY KEY (year, serial, alias)
) WITHOUT ROWID;
