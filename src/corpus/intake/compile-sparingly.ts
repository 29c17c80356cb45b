import { setFlagsFromString } from 'node:v8';

/**
 * How much a function must have run before V8 optimizes it: six times what Node asks. An ingest runs all the code there is for
 * some seconds, and compiling takes up to a third of the processor time from the threads that read, derive and write; so
 * half as much is compiled, what runs is as fast, and on two cores an ingest of 10,000 passages ends an eighth sooner.
 */
const BUDGET = 400_000;

/** For a process that ingests and ends: one that goes on answering wants its code optimized early. */
export function compileSparingly(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
