import type { Check } from '../../adapters/check.ts';
import { readConfig } from '../../config.ts';
import type { Platform } from '../platform.ts';
import { print, printJson } from '../print.ts';
import type { Subcommand } from '../shell.ts';

/** How a check begins. */
const SIGNS: Readonly<Record<Check['state'], string>> = { well: '✓', missing: '✗', unknown: '?' };

/** Says in plain words what the chat platforms lack, and what to do. */
export function doctor(platforms: readonly Platform[]): Subcommand {
  return {
    name: 'doctor',
    description: 'Say what is missing for the chat platforms, and what to do about it',
    operands: '',
    options: [],
    async run(_words, options, shell) {
      const config = readConfig(shell.environment, shell.called);
      const checks = (await Promise.all(platforms.map((platform) => platform.check(config)))).flat();
      for (const check of checks) {
        if (options.json) await printJson(shell.output, check);
        else await print(shell.output, lineOf(check));
      }
      return checks.some(({ state }) => state === 'missing') ? 2 : 0;
    },
  };
}

function lineOf({ state, what, fix }: Check): string {
  const line = `${SIGNS[state]} ${what}.\n`;
  return fix === null ? line : `${line}  ${fix}\n`;
}
