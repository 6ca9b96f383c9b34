-- Runs unchanged on SQLite and PostgreSQL. Ids are TEXT; days are ISO dates and instants ISO 8601 in UTC, both TEXT, which sort as they
-- should; lists are JSON arrays in TEXT; every number is BIGINT, so that both databases hand out the same type.

-- One row. Writers raise it first, which also makes them wait for each other.
CREATE TABLE knowledge_revision (
    id BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    revision BIGINT NOT NULL
);

-- The facts of the newest version. A removed document keeps its row, so that its old citations keep their source.
CREATE TABLE document (
    id TEXT NOT NULL PRIMARY KEY,
    source TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    publisher TEXT,
    published TEXT,
    as_of TEXT,
    valid_until TEXT,
    license TEXT,
    original TEXT,
    laender TEXT NOT NULL,
    fields_of_action TEXT NOT NULL,
    stage TEXT,
    municipality TEXT,
    inhabitants BIGINT,
    spatial_type TEXT,
    evidence TEXT,
    source_list TEXT NOT NULL,
    pages BIGINT NOT NULL,
    digest TEXT NOT NULL,
    version BIGINT NOT NULL,
    stored_at TEXT NOT NULL,
    outcome TEXT NOT NULL,
    problems TEXT NOT NULL,
    removed_at TEXT
);

CREATE TABLE document_version (
    document TEXT NOT NULL REFERENCES document (id),
    version BIGINT NOT NULL,
    title TEXT NOT NULL,
    pages BIGINT NOT NULL,
    digest TEXT NOT NULL,
    stored_at TEXT NOT NULL,
    PRIMARY KEY (document, version)
);

-- Never deleted: a passage that its document no longer has is retired in the first version without it.
CREATE TABLE passage (
    id TEXT NOT NULL PRIMARY KEY,
    document TEXT NOT NULL REFERENCES document (id),
    ordinal BIGINT NOT NULL,
    heading_path TEXT NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    first_page BIGINT,
    last_page BIGINT,
    regions TEXT NOT NULL,
    added_in BIGINT NOT NULL,
    retired_in BIGINT
);

CREATE INDEX passage_in_document ON passage (document, ordinal);

-- By the id of the document that the file would be: addresses can be longer than PostgreSQL takes as a key.
CREATE TABLE reading_failure (
    document TEXT NOT NULL PRIMARY KEY,
    source TEXT NOT NULL,
    digest TEXT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    attempts BIGINT NOT NULL
);

-- By the id of the document that the entries came from, for the same reason.
CREATE TABLE glossary_entry (
    document TEXT NOT NULL,
    source TEXT NOT NULL,
    ordinal BIGINT NOT NULL,
    term TEXT NOT NULL,
    abbreviations TEXT NOT NULL,
    synonyms TEXT NOT NULL,
    meaning TEXT NOT NULL,
    ambiguous BIGINT NOT NULL,
    PRIMARY KEY (document, ordinal)
);
