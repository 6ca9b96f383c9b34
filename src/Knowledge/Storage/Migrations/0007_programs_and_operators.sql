-- Keys of programs that ask over HTTP. A key itself is not kept: it has 256 random bits, which nobody finds by trying from the digest (SHA-256).
CREATE TABLE api_key (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    digest TEXT NOT NULL UNIQUE,
    created_at TEXT NOT NULL,
    last_used_on TEXT,
    revoked_at TEXT
);

-- Of two programs that are given one name at once, the second gets none.
CREATE UNIQUE INDEX api_key_by_name ON api_key (name) WHERE revoked_at IS NULL;

-- Who may read what was asked.
CREATE TABLE operator_account (
    name TEXT NOT NULL PRIMARY KEY,
    password_hash TEXT NOT NULL,
    set_at TEXT NOT NULL
);

-- What was asked and how it was answered, for operators. What belongs to a conversation goes with it; what a program asked goes by its age.
CREATE TABLE asked_question (
    id TEXT NOT NULL PRIMARY KEY,
    asked_at TEXT NOT NULL,
    channel TEXT NOT NULL,
    program TEXT,
    conversation TEXT REFERENCES conversation (id) ON DELETE CASCADE,
    sequence BIGINT,
    land TEXT,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    searched TEXT NOT NULL,
    behaviour TEXT NOT NULL,
    intent TEXT,
    confidence DOUBLE PRECISION,
    ms DOUBLE PRECISION NOT NULL,
    trace TEXT NOT NULL
);

CREATE INDEX asked_question_by_time ON asked_question (asked_at, id);

CREATE INDEX asked_question_by_conversation ON asked_question (conversation, sequence);
