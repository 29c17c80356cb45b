/** What the bot remembers. A posted message's cited hashes stand apart, so that its texts are found and kept. */
export const memoryTables = `
CREATE TABLE kept (
  key TEXT PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) WITHOUT ROWID;
CREATE TABLE seen (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX seen_by_age ON seen (at);
CREATE TABLE posted (
  number INTEGER PRIMARY KEY,
  destination TEXT NOT NULL,
  reference TEXT,
  invocation TEXT NOT NULL,
  addresses TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE TABLE cited_texts (
  hash TEXT NOT NULL,
  posted INTEGER NOT NULL REFERENCES posted (number) ON DELETE CASCADE,
  PRIMARY KEY (hash, posted)
) WITHOUT ROWID;
CREATE INDEX cited_texts_by_posted ON cited_texts (posted);
CREATE TABLE verdicts (
  number INTEGER PRIMARY KEY,
  invocation TEXT NOT NULL,
  outcome TEXT NOT NULL,
  helpful INTEGER NOT NULL,
  change INTEGER NOT NULL,
  at TEXT NOT NULL,
  user TEXT,
  workspace TEXT
);
CREATE TABLE facts (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;
`;
