/** What runs by itself, every run once, and the lines that stand at each destination. Numbers are never given twice. */
export const subscriptionTables = `
CREATE TABLE subscriptions (
  number INTEGER PRIMARY KEY AUTOINCREMENT,
  destination TEXT NOT NULL,
  owner TEXT,
  about TEXT NOT NULL,
  since INTEGER NOT NULL,
  next TEXT,
  paused TEXT
);
CREATE TABLE deliveries (
  subscription INTEGER NOT NULL REFERENCES subscriptions (number) ON DELETE CASCADE,
  run TEXT NOT NULL,
  state TEXT NOT NULL,
  token TEXT NOT NULL,
  sent TEXT,
  reference TEXT,
  at TEXT NOT NULL,
  PRIMARY KEY (subscription, run)
) WITHOUT ROWID;
CREATE INDEX deliveries_by_state ON deliveries (state, at);
CREATE TABLE delivered_lines (
  destination TEXT NOT NULL,
  key TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (destination, key)
) WITHOUT ROWID;
`;
