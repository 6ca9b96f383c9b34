-- How people ask for a passage, as its editor noted: a list in JSON of text, first_line and end_line, the line behind the last.
ALTER TABLE passage ADD COLUMN questions TEXT NOT NULL DEFAULT '[]';
