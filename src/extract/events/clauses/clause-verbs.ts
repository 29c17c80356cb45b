/** Verbs ahead of a word: what tells whether a clause begins there. */
import type { Word } from '../../../dates/grammar/words.ts';
import { closedWords } from '../../../language/closed-words.ts';
import { lexiconSet } from '../../../language/lexicon.ts';
import type { Language } from '../../../model.ts';
import { eventWords } from '../words/event-words.ts';
import { isFiniteVerb, isReport } from '../words/verbs.ts';
import { hasTrait, TRAIT } from '../words/word-traits.ts';

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
  if (OPENS_ADVERBIAL[language].test(words[at]?.low ?? '')) return false;
  for (let place = at; place < at + ATTRIBUTION_REACH; place += 1) {
    const word = words[place];
    if (!word || /^[,;()]$/.test(word.text)) return false;
    if (
      isReport(word, language) ||
      isToldPassive(words, place, language) ||
      (place > at && closes(words, place, language))
    )
      return true;
    if (isFiniteVerb(words, place, language)) return false;
  }
  return false;
}

/** `, after she said …`: who says it there tells when or why something was, not whose words stood before. */
const OPENS_ADVERBIAL: Readonly<Record<Language, RegExp>> = {
  en: /^(?:after|before|when|while|because|since|until|although|though)$/,
  es: /^(?:tras|despues|antes|cuando|mientras|porque|aunque|pese)$/,
};

/** `, the court was told on Monday`. */
function isToldPassive(words: readonly Word[], at: number, language: Language): boolean {
  return (
    language === 'en' &&
    PASSIVE.has(words[at]?.low ?? '') &&
    eventWords('en', 'informed').has(words[at + 1]?.low ?? '')
  );
}

const PASSIVE = closedWords('en', 'passive pasts');

/** `, the ombudsman ruled on Thursday.`: nothing that is ruled follows. In Spanish the verb stands first. */
function closes(words: readonly Word[], at: number, language: Language): boolean {
  if (language !== 'en' || !lexiconSet('en', 'closing-verbs').has(words[at]?.low ?? '')) return false;
  if (!/^[a-z]+$/i.test(words[at - 1]?.text ?? '') || hasTrait(words[at - 1], TRAIT.auxiliary, language))
    return false;
  const next = words[at + 1];
  return !next || /^[,.;]$/.test(next.text) || eventWords('en', 'behind report').has(next.low);
}

/** `, the club said,`: who said it between two commas; nothing that is said follows. */
function isInsertedSpeaker(words: readonly Word[], at: number): boolean {
  for (let place = at; place < at + ATTRIBUTION_REACH; place += 1) {
    const word = words[place];
    if (!word || /^[,;()]$/.test(word.text)) return false;
    if (isReport(word, 'en')) {
      if (place === at) return false;
      const behind = words.slice(place + 1, place + INSERTED_REACH);
      const comma = behind.findIndex(({ text }) => text === ',');
      return comma >= 0 && !behind.slice(0, comma).some((_, next) => isFiniteVerb(behind, next, 'en'));
    }
    if (isFiniteVerb(words, place, 'en')) return false;
  }
  return false;
}

/** Words behind such a verb up to its second comma: `, the club said on Monday,`. */
const INSERTED_REACH = 5;

/** `, sostuvo el fiscal el jueves,`: a verb of reporting directly behind a comma, and another comma soon. */
export function isInserted(words: readonly Word[], at: number, language: Language): boolean {
  if (language === 'en') return isInsertedSpeaker(words, at);
  if (!(isReport(words[at], language) || lexiconSet('es', 'closing-verbs').has(words[at]?.low ?? '')))
    return false;
  return words.slice(at + 1, at + ATTRIBUTION_REACH).some(({ text }) => text === ',');
}
