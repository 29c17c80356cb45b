/** Quotations of posted messages that no longer stand: what is to be said, whether or not its process lives to say it. */
export const noteTables = `
CREATE TABLE notes (
  number INTEGER PRIMARY KEY,
  destination TEXT NOT NULL,
  reference TEXT NOT NULL,
  document TEXT NOT NULL,
  hash TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  state TEXT NOT NULL,
  key TEXT,
  at TEXT NOT NULL,
  UNIQUE (destination, reference, hash, start, "end")
);
CREATE INDEX notes_by_state ON notes (state);
CREATE INDEX notes_by_key ON notes (key);
`;
