/** Words that make a clause a plan, a wish, a condition or a negation. */
import type { Word } from '../../../dates/grammar/words.ts';
import type { Language } from '../../../model.ts';
import { isAffirming } from './affirmed.ts';
import { eventWords } from './event-words.ts';
import { hasTrait, TRAIT } from './word-traits.ts';

/** `May` within a sentence is the month, no auxiliary; before another capital it may be a woman: `May Orrin, who …`. */
export function isMonth(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.capital !== true || word.low !== 'may') return false;
  return at > 0 || (words[1]?.capital === true && words.at(-1)?.text !== '?');
}

/** Whether a word makes its clause a plan, a wish, a condition or a negation. */
export function isUnreal(words: readonly Word[], at: number, language: Language): boolean {
  if (isMonth(words, at)) return false;
  if (hasTrait(words[at], TRAIT.unreal, language)) return !isAffirming(words, at, language);
  if (!hasTrait(words[at], TRAIT.ahead, language)) return false;
  if (language === 'en') return isAhead(words, at);
  const word = words[at];
  if (word?.low === 'punto') return words[at - 1]?.low === 'a' && words[at + 1]?.low === 'de';
  // `iba a declarar`, not `iba a bordo`.
  if (SPANISH_GOING.has(word?.low ?? ''))
    return words[at + 1]?.low === 'a' && hasTrait(words[at + 2], TRAIT.infinitive, 'es');
  // `la joyería` ends like a conditional.
  return !NOUN_FOLLOWS.has(words[at - 1]?.low ?? '');
}

/** Words behind which a word that ends like a conditional is a noun. */
export const NOUN_FOLLOWS = eventWords('es', 'noun follows');

/** Spanish words that look ahead where others follow: `iba a`, `a punto de`. */
export const SPANISH_GOING = eventWords('es', 'ahead');

/** `was to be sentenced`, `was widely expected to fall`, `nearly drowned`. */
function isAhead(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (eventWords('en', 'hardly').has(words[at]?.low ?? '')) return hasTrait(next, TRAIT.past, 'en');
  const place = hasTrait(next, TRAIT.adverb, 'en') ? at + 2 : at + 1;
  if (words[place]?.low === 'to') return true;
  return words[place + 1]?.low === 'to' && eventWords('en', 'awaited').has(words[place]?.low ?? '');
}

/** `Nobody was charged`, `No soldier was hurt`, `Ningún soldado fue herido`. */
export function isNegativeSubject(words: readonly Word[], at: number, language: Language): boolean {
  if (!hasTrait(words[at], TRAIT.negative, language) || isAffirming(words, at, language)) return false;
  return language === 'es' || words[at]?.low !== 'no' || at <= 1;
}

/** `is alleged to have bribed`, `was due to have sung`: index of `have` where what follows it is thought or was meant. */
export function isSupposedPerfect(words: readonly Word[], have: number): boolean {
  if (words[have]?.low !== 'have' || words[have - 1]?.low !== 'to') return false;
  const governor = words[have - 2];
  return (
    hasTrait(governor, TRAIT.supposing | TRAIT.auxiliary, 'en') ||
    eventWords('en', 'meant').has(governor?.low ?? '')
  );
}
