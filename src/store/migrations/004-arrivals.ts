/**
 * When each document was first seen. A row outlives its document, so that what comes back is not new again. What an older
 * database holds has a change and no instant, and its folders count as synced.
 */
export const arrivalTables = `
CREATE TABLE arrivals (
  document TEXT PRIMARY KEY,
  hash TEXT NOT NULL,
  change INTEGER NOT NULL,
  at TEXT,
  folder TEXT,
  later TEXT
) WITHOUT ROWID;
CREATE TABLE folders (
  root TEXT PRIMARY KEY,
  at TEXT
) WITHOUT ROWID;
INSERT INTO arrivals SELECT id, hash, arrived, NULL, NULL, NULL FROM documents;
INSERT INTO folders SELECT DISTINCT root, NULL FROM sources WHERE root IS NOT NULL;
`;
