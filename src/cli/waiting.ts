import { writerOf } from '../store/writer-lock.ts';
import type { Shell } from './shell.ts';

/** Milliseconds before a wait is told: a short one concerns nobody. */
const PATIENCE = 1000;

/**
 * Does what needs the writer's lock. Where another process still has it after a second, standard error says who is waited
 * for: a command that says nothing for half a minute looks broken.
 */
export async function tellingWhoWrites<T>(
  database: string,
  { errors }: Shell,
  work: () => Promise<T>,
): Promise<T> {
  const timer = setTimeout(() => {
    const writer = writerOf(database);
    if (!writer || writer.pid === process.pid) return;
    errors.write(`Process ${writer.pid} (${writer.purpose}) is writing the corpus; waiting for it to end.\n`);
  }, PATIENCE);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
