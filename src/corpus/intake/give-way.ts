import { constants, setPriority } from 'node:os';

/** Answers come before ingest when both want the processor. Elsewhere than on Linux this would slow the whole process. */
export function giveWay(): void {
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
}
