/** Documents and what is derived from them. `documents.number` never leaves the store: outside, a document is its id. */
export const corpusTables = `
CREATE TABLE texts (
  hash TEXT PRIMARY KEY,
  text TEXT NOT NULL
);
CREATE TABLE documents (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  hash TEXT NOT NULL REFERENCES texts (hash),
  collection TEXT NOT NULL,
  sources TEXT NOT NULL,
  about TEXT NOT NULL,
  passages INTEGER NOT NULL,
  opening TEXT NOT NULL,
  arrived INTEGER NOT NULL,
  extractor TEXT NOT NULL
);
CREATE INDEX documents_by_hash ON documents (hash);
CREATE TABLE derivations (
  document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
  derived TEXT NOT NULL
);
CREATE TABLE passage_terms (
  document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
  terms TEXT NOT NULL
);
CREATE TABLE changes (
  number INTEGER PRIMARY KEY,
  document TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL
);
CREATE TABLE document_names (
  document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
  names TEXT NOT NULL
);
CREATE TABLE name_words (
  word TEXT NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (word, document)
) WITHOUT ROWID;
CREATE TABLE sources (
  location TEXT PRIMARY KEY,
  source TEXT NOT NULL,
  root TEXT,
  collection TEXT NOT NULL,
  document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
  size INTEGER NOT NULL,
  modified REAL NOT NULL,
  bytes_hash TEXT NOT NULL,
  operator_hash TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX sources_by_document ON sources (document);
CREATE TABLE removed_for_good (
  location TEXT PRIMARY KEY
) WITHOUT ROWID;
`;
