-- Conversations of all channels. They are not knowledge: nothing here raises the revision, and they are deleted for good.
CREATE TABLE conversation (
    id TEXT NOT NULL PRIMARY KEY,
    asker TEXT NOT NULL,
    started_at TEXT NOT NULL,
    last_active_at TEXT NOT NULL,
    last_sequence BIGINT NOT NULL
);

CREATE INDEX conversation_by_age ON conversation (last_active_at);

-- What was said, numbered from 1 without gaps in each conversation. A message that a client sends twice has the same client_id.
CREATE TABLE activity (
    conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    sequence BIGINT NOT NULL,
    client_id TEXT,
    awaits_answer BIGINT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (conversation, sequence)
);

CREATE UNIQUE INDEX activity_once ON activity (conversation, client_id);

CREATE INDEX activity_unanswered ON activity (conversation, sequence) WHERE awaits_answer = 1;

-- What askers said of answers, by the number of the message that was answered; the last word counts.
CREATE TABLE feedback (
    conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    question BIGINT NOT NULL,
    helpful BIGINT NOT NULL,
    reason TEXT,
    given_at TEXT NOT NULL,
    PRIMARY KEY (conversation, question)
);
