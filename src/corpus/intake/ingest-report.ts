/** A file that was not taken in, and why, in one clear line. */
interface Refusal {
  readonly source: string;
  readonly reason: string;
}

/** What one sync or ingest did. Counts are files. */
export interface IngestReport {
  /** Files that were not known before. */
  readonly added: number;
  /** Files with other bytes than before, or another row of the operator's table. */
  readonly changed: number;
  /** Files that hold the text of one that is gone: its document stays and has a new source. */
  readonly moved: number;
  /** Files that are gone or whose folder is no longer named. */
  readonly removed: number;
  readonly unchanged: number;
  /** Passages of all documents that were derived. */
  readonly passages: number;
  readonly refused: readonly Refusal[];
  /** What the operator should know of, such as a folder that was left alone because it is missing. */
  readonly notices: readonly string[];
  /** How long it took, in milliseconds. */
  readonly ms: number;
}

/** How far a sync or ingest has come, in files. */
export interface IngestProgress {
  readonly done: number;
  readonly total: number;
  readonly source: string;
}

/** A report while it is being filled in. */
export type OpenReport = { -readonly [Key in keyof IngestReport]: IngestReport[Key] } & {
  readonly refused: Refusal[];
  readonly notices: string[];
};

/** A report of nothing yet. */
export function openReport(): OpenReport {
  return {
    added: 0,
    changed: 0,
    moved: 0,
    removed: 0,
    unchanged: 0,
    passages: 0,
    refused: [],
    notices: [],
    ms: 0,
  };
}
