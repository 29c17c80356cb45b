import { LANGUAGES } from '../../language/lexicon.ts';
import type { Language } from '../../model.ts';
import { fold } from '../../text.ts';

/** The language that metadata states by code or name (`es`, `es-MX`, `Spanish`, `español`); null for others. */
export function statedLanguage(stated: string | undefined): Language | null {
  const folded = fold(stated ?? '').trim();
  const code = NAMES.get(folded) ?? folded.split(/[-_]/, 1).join('');
  return LANGUAGES.find((language) => language === code) ?? null;
}

/** Names in both languages, and the codes of three letters (ISO 639-2). */
const NAMES: ReadonlyMap<string, Language> = new Map([
  ['english', 'en'],
  ['ingles', 'en'],
  ['eng', 'en'],
  ['spanish', 'es'],
  ['espanol', 'es'],
  ['castellano', 'es'],
  ['spa', 'es'],
]);
