-- Questions that askers have handed on to people. Each stands for itself: deleting the conversation only cuts the tie to it.
CREATE TABLE escalation (
    number TEXT NOT NULL PRIMARY KEY,
    conversation TEXT REFERENCES conversation (id) ON DELETE SET NULL,
    question BIGINT NOT NULL,
    question_text TEXT NOT NULL,
    answer_text TEXT NOT NULL,
    missing TEXT,
    office TEXT,
    land TEXT,
    inhabitants BIGINT,
    state TEXT NOT NULL,
    requested_at TEXT NOT NULL
);

CREATE UNIQUE INDEX escalation_once ON escalation (conversation, question);

CREATE INDEX escalation_by_state ON escalation (state, requested_at);

-- Numbers are counted anew every year.
CREATE TABLE escalation_year (
    year BIGINT NOT NULL PRIMARY KEY,
    last_number BIGINT NOT NULL
);
