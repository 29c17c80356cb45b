import type { Environment } from '../config.ts';
import type { Language } from '../model.ts';

/** The first that is set counts (POSIX, "Internationalization Variables"). */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** The language of whoever sits at the machine, `es_MX.UTF-8` for Spanish; English for every other and for none. */
export function terminalLanguage(environment: Environment): Language {
  const locale = VARIABLES.map((name) => environment[name]).find(
    (value) => value !== undefined && value !== '',
  );
  return /^es(?![a-z])/iu.test(locale ?? '') ? 'es' : 'en';
}
