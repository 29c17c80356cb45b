import { resolve } from 'node:path';
import { PACKAGE_ROOT } from '../package-root.ts';

/** The scripts of package.json that run the program itself. */
const OWN_SCRIPTS = new Set(['start', 'footnote']);

/**
 * The folder where the command was called. npm goes to the package's folder before it runs a script and leaves the
 * caller's in INIT_CWD; another package's script that calls us in a folder of its own is not meant.
 */
export function calledFrom(
  environment: Readonly<Record<string, string | undefined>>,
  workingFolder: string,
): string {
  const { INIT_CWD: initial, npm_lifecycle_event: script = '' } = environment;
  const isOwnScript = OWN_SCRIPTS.has(script) && resolve(workingFolder) === PACKAGE_ROOT;
  return isOwnScript && initial ? initial : workingFolder;
}
