import { setFlagsFromString } from 'node:v8';

/**
 * How V8 compiles in a process that ingests and ends. It runs all the code there is for some seconds, and with what Node
 * sets compiling takes up to a third of the processor time from the threads that read, derive and write. So a function must
 * have run six times as much before it is optimized, half as much is drawn into it then, and what is not optimized
 * is compiled plainly at once instead of interpreted. On two cores the first setting makes an ingest of 10,000 passages end
 * an eighth sooner, and the others take another tenth of its processor time away.
 */
const SETTINGS = [
  '--interrupt-budget=400000',
  '--max-inlined-bytecode-size=300',
  '--max-inlined-bytecode-size-cumulative=500',
  '--always-sparkplug',
];

/** For a process that ingests and ends: one that goes on answering wants its code optimized early. */
export function compileSparingly(): void {
  for (const setting of SETTINGS) setFlagsFromString(setting);
}
