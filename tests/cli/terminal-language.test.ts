import { expect, it } from 'vitest';
import { terminalLanguage } from '../../src/cli/terminal-language.ts';

it.each([
  [{}, 'en'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'es_MX.UTF-8' }, 'es'],
  [{ LANG: 'es' }, 'es'],
  [{ LANG: 'est_EE' }, 'en'],
  [{ LANG: 'en_US.UTF-8', LC_MESSAGES: 'es_ES.UTF-8' }, 'es'],
  [{ LANG: 'es_ES.UTF-8', LC_ALL: 'C' }, 'en'],
  [{ LANG: 'es_ES.UTF-8', LC_ALL: '' }, 'es'],
])('%o speaks %s', (environment, language) => {
  expect(terminalLanguage(environment)).toBe(language);
});
