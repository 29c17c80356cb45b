import type { Shell } from './shell.ts';

/** Whether results are coloured: on a terminal, unless NO_COLOR is set (https://no-color.org). */
export function coloursOn({ output, environment }: Pick<Shell, 'output' | 'environment'>): boolean {
  return output.isTTY === true && !environment.NO_COLOR && environment.TERM !== 'dumb';
}
