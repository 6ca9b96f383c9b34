-- Page numbers whose text was recognised from a picture; a list like the others.
ALTER TABLE document ADD COLUMN recognised_pages TEXT NOT NULL DEFAULT '[]';
