-- Who may apply for a funding programme.
ALTER TABLE document ADD COLUMN funding_applicants TEXT;
