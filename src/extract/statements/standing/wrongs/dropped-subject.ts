import { endsAsImperfect, endsAsPreterite } from '../../../../language/endings.ts';
import { aboutWord } from '../../sentence/about-word.ts';
import { isA, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';

/** `"Nos mintieron"`, `"Luego robó la caja"`: the subject is in the verb, and who is quoted does not speak so of himself. */
export function isDropped(view: SentenceView, verb: number): boolean {
  if (!wordIsQuoted(view, verb)) return false;
  if (isA(view, verb - 1, 'clitic')) return true;
  return view.language === 'es' && isThirdPast(view, verb);
}

/** `"Es un ladrón"`, `"Rellenaron papeletas"`: a verb of another opens all that is quoted. */
export function opensDropped(view: SentenceView, verb: number): boolean {
  const start = view.words[verb]?.start ?? 0;
  if (view.language !== 'es' || view.quotations.some(({ end }) => end <= start)) return false;
  return isThirdPast(view, verb) || isBeing(view, verb);
}

/** "es", "son". */
const isBeing = aboutWord(({ folded }) => /^(?:es|son|era|eran)$/u.test(folded));

/** "robó", "mintieron", "engañaba"; a participle or present may be anything else. */
const isThirdPast = aboutWord(
  ({ lower }) => endsAsPreterite(lower) || endsAsImperfect(lower) || /íban?$/u.test(lower),
);
