-- When a funding programme takes applications, and who keeps a document up to date until when.
ALTER TABLE document ADD COLUMN funding_status TEXT;
ALTER TABLE document ADD COLUMN funding_from TEXT;
ALTER TABLE document ADD COLUMN funding_until TEXT;
ALTER TABLE document ADD COLUMN owner TEXT;
ALTER TABLE document ADD COLUMN review_by TEXT;
