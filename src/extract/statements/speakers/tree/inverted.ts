import { isCapitalized } from '../../sentence/capitals.ts';
import { headOf, mentionIn, phraseStartingAt } from '../../sentence/noun-phrase.ts';
import { isA, isTime, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { isVoiceNoun } from '../saying/voice-nouns.ts';

/** What Spanish sets before a verb whose subject follows has at most so many words. */
const FRONTED_WITHIN = 14;

/** What stands between a verb and who speaks, or a speaker that ends the sentence, has at most so many words. */
const TAIL_WITHIN = 8;

/** An aside between verb and speaker ("prometió, risueña, la soprano") has at most so many words. */
const ASIDE_WITHIN = 3;

/** "…, ha confirmado la academia": the auxiliary belongs to the verb. */
function firstOfVerb(view: SentenceView, verb: number): number {
  let first = verb;
  while (first > 0 && !parted(view, first) && isA(view, first - 1, 'auxiliary', 'clitic')) first--;
  return first;
}

/** "Had it rained, said Mavis Hale, a builder, …": a person or body between marks, right after the verb. */
export function isParenthesis(view: SentenceView, from: number): boolean {
  const range = phraseStartingAt(view, from, () => false);
  if (!range || !(range.to >= view.words.length || parted(view, range.to) || isToSomebody(view, range.to)))
    return false;
  return isVoiceNoun(view, headOf(view, range)) || mentionIn(view, range) !== null;
}

/** "sighed the keeper to the men at his gate, …": whom it is said to, up to a mark. */
function isToSomebody(view: SentenceView, from: number): boolean {
  if (view.language !== 'en' || !isA(view, from, 'infinitiveMark')) return false;
  if (!isA(view, from + 1, 'determiner', 'objective', 'possessive') && !isCapitalized(view, from + 1))
    return false;
  for (let word = from + 2; word <= from + TAIL_WITHIN + 1; word++) {
    if (word >= view.words.length || parted(view, word)) return true;
    if (isA(view, word, 'be', 'auxiliary', 'modals', 'cut')) return false;
  }
  return false;
}

/** Where an aside that begins at a word ends; null where none does. */
function asideEnd(view: SentenceView, from: number): number | null {
  for (let word = from + 1; word <= from + ASIDE_WITHIN; word++) if (parted(view, word)) return word;
  return null;
}

/** `"…", escribió en su cuenta el alcalde`, `…, explican desde el museo`. */
export function pastCircumstance(view: SentenceView, from: number): number {
  if (parted(view, from)) return asideEnd(view, from) ?? from;
  if (isA(view, from, 'fromOffice')) return from + 1;
  if (!isA(view, from, 'preposition') || isTime(view, from + 1)) return from;
  for (let word = from + 2; word < from + TAIL_WITHIN && !parted(view, word); word++)
    if (
      (isA(view, word, 'article') || (view.language === 'es' && isCapitalized(view, word))) &&
      !isA(view, word - 1, 'preposition', 'article') &&
      !isCapitalized(view, word - 1)
    )
      return word;
  return from;
}

/** "De ladrones tachó la portavoz a …", "Que la presa aguanta lo garantiza el ingeniero": Spanish sets the subject behind. */
export function isFronted(view: SentenceView, verb: number): boolean {
  if (view.language !== 'es' || verb > FRONTED_WITHIN) return false;
  if (isA(view, 0, 'that'))
    return isA(view, firstOfVerb(view, verb), 'clitic') || isA(view, verb - 1, 'clitic');
  if (!isA(view, 0, 'of')) return false;
  for (let word = 1; word < verb; word++)
    if (isA(view, word, 'cut', 'be', 'auxiliary')) return false;
    else if (isA(view, word, 'article') && !isA(view, word - 1, 'preposition')) return false;
  return true;
}
