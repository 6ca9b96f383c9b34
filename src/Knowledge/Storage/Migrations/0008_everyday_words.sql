-- What people say who do not know a term of the glossary, as a list in JSON.
ALTER TABLE glossary_entry ADD COLUMN everyday TEXT NOT NULL DEFAULT '[]';
