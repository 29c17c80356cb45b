import type { IngestProgress } from '../corpus/intake/ingest-report.ts';
import type { Shell } from './shell.ts';

/** A bar on a terminal for what takes long. */
export interface Progress {
  readonly show: (progress: IngestProgress) => void;
  /** Takes the bar away. */
  clear(): void;
}

/** Milliseconds before a bar is worth looking at. */
const PATIENCE = 1000;
/** Milliseconds between two states of the bar. */
const PAUSE = 100;
const WIDTH = 24;
const ERASE = '\r\u001B[2K';

/** A bar on standard error, where that is a terminal; elsewhere nothing. */
export function createProgress(errors: Shell['errors']): Progress {
  const start = performance.now();
  let last = 0;
  let drawn = false;
  return {
    show({ done, total }) {
      const now = performance.now();
      if (!errors.isTTY || now - start < PATIENCE || now - last < PAUSE) return;
      last = now;
      drawn = true;
      errors.write(`${ERASE}${bar(done, total)} ${done} of ${total} files`);
    },
    clear() {
      if (drawn) errors.write(ERASE);
      drawn = false;
    },
  };
}

function bar(done: number, total: number): string {
  const full = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
  return `[${'='.repeat(full)}${' '.repeat(WIDTH - full)}]`;
}
