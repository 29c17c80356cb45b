/** Verbs ahead of a word: what tells whether a clause begins there. */
import type { Word } from '../../dates/grammar/words.ts';
import type { Language } from '../../model.ts';
import { isFiniteVerb, isReport } from './verbs.ts';

/** Words ahead in which a clause's verb is looked for. */
export const VERB_REACH = 14;

/** Words of a closing attribution: `, two officials of the ministry said on Friday`. */
const ATTRIBUTION_REACH = 10;

/** Whether a finite verb stands within some words, before a mark ends the stretch. */
export function verbSoon(words: readonly Word[], from: number, reach: number, language: Language): boolean {
  for (let at = from; at < from + reach; at += 1) {
    const word = words[at];
    if (!word || (/^[,;.:()]$/.test(word.text) && !isInitial(words, at))) return false;
    if (isFiniteVerb(words, at, language)) return true;
  }
  return false;
}

/** The full stops of `U.S.` and `J. Doe` end nothing. */
function isInitial(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    words[at]?.text === '.' &&
    words[at]?.glued === true &&
    before?.capital === true &&
    before.text.length === 1
  );
}

/** `, officials said`: few words, the first verb a verb of reporting. */
export function isAttribution(words: readonly Word[], at: number, language: Language): boolean {
  for (let place = at; place < at + ATTRIBUTION_REACH; place += 1) {
    const word = words[place];
    if (!word || /^[,;()]$/.test(word.text)) return false;
    if (isReport(word, language)) return true;
    if (isFiniteVerb(words, place, language)) return false;
  }
  return false;
}

/** `, sostuvo el fiscal el jueves,`: a verb of reporting directly behind a comma, and another comma soon. */
export function isInserted(words: readonly Word[], at: number, language: Language): boolean {
  if (language !== 'es' || !isReport(words[at], language)) return false;
  return words.slice(at + 1, at + ATTRIBUTION_REACH).some(({ text }) => text === ',');
}
