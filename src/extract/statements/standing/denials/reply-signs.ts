import type { WordForm } from '../../../../language/word-form.ts';
import type { Language } from '../../../../model.ts';
import { holds, listed } from '../../sentence/about-word.ts';
import { CAUSE, gives, givesAnywhere, givesUnquoted } from '../../sentence/cause.ts';
import { isA, parted, type SentenceView, wordAt, wordIsQuoted } from '../../sentence/sentence-view.ts';
import { isPossessor } from '../../sentence/word-shapes.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import { phraseIndexes, phrasesAt } from '../phrases.ts';

/** What is said begins within so many words after the verb that hits back ("hit back on Sunday in a post:"). */
const REPLY_WITHIN = 8;

/** What who speaks is stands within so many words before the name, or behind the comma after it. */
const ROLE_WITHIN = 3;

/** How somebody answers: a reproach for sure ("hit back"), perhaps one ("insisted"), or none that shows. */
export type Retort = 'sure' | 'likely' | 'none';

/** Whether somebody answers a question about himself, hits back or swears. */
export function retortOf(view: SentenceView, { start, end, told }: FoundSpeaker): Retort {
  if (!givesAnywhere(view, CAUSE.retort)) return 'none';
  const [from, to] = [wordAt(view, start), wordAt(view, end)];
  let likely = false;
  for (let word = 0; word < view.words.length; word++) {
    if (!gives(view, word, CAUSE.retort) || wordIsQuoted(view, word)) continue;
    likely ||= isA(view, word, 'asking') && isA(view, word + 1, 'asked') && !isWhy(view, word + 1);
    const before = told && word < told.from ? told.from - word : REPLY_WITHIN;
    const beside = Math.min(Math.abs(word - to), Math.abs(from - 1 - word), before);
    if (beside > REPLY_WITHIN) continue;
    const found = phrasesAt(RETORTS[view.language], view.words, word);
    if (found.some(({ value }) => value === 'sure')) return 'sure';
    likely ||= found.length > 0;
  }
  return likely ? 'likely' : 'none';
}

/** "Asked why the bridge was closed": what is asked is no reproach. */
const isWhy = listed('why-words');

const RETORTS = phraseIndexes<Retort>([
  { name: 'retorts', meaningOf: (rest) => (rest === 'sure' ? 'sure' : 'likely') },
]);

/** Whether a retort can begin with a word. */
export function beginsRetort(form: WordForm, language: Language): boolean {
  return RETORTS[language].opening(form) !== null;
}

/** "Her lawyer", "la defensa de Vos": who speaks for somebody who stands accused. */
export function isAdvocate(view: SentenceView, { start, end }: FoundSpeaker): boolean {
  const [from, to] = [wordAt(view, start), wordAt(view, end)];
  return holds(view, 'advocates', from - ROLE_WITHIN, parted(view, to) ? to + ROLE_WITHIN : to);
}

/** "Hale's lawyer", "counsel for the jockey", "la defensa": an advocate of somebody, not only by trade. */
export function isRetained(view: SentenceView, { start, end }: FoundSpeaker): boolean {
  const [first, last] = [wordAt(view, start), wordAt(view, end)];
  const to = parted(view, last) ? last + ROLE_WITHIN : last;
  let from = first;
  while (from > first - ROLE_WITHIN && from > 0 && !parted(view, from)) from--;
  for (let word = from; word < to; word++) {
    if (!isDefender(view, word)) continue;
    if (isDefending(view, word)) return !isOfState(view, word + 1);
    if (
      isA(view, word + 1, 'of', 'genitive') ||
      isA(view, word - 1, 'possessive') ||
      isPossessor(view, word - 1)
    )
      return true;
  }
  return false;
}

/** "La defensa", "defence lawyers": who defends in court. */
export function isDefence(view: SentenceView, { start, end }: FoundSpeaker): boolean {
  const [from, to] = [wordAt(view, start), wordAt(view, end)];
  for (let word = from; word < to; word++) if (isDefending(view, word)) return !isOfState(view, word + 1);
  return false;
}

const isDefender = listed('defenders');
/** "the defence ministry". */
const isOfState = listed('state-offices');
const isDefending = listed('defending-words');

/** "her client had not", "mi defendido jamás": whom an advocate speaks for stands in some words. */
export function namesClient(view: SentenceView, from: number, to: number): boolean {
  return holds(view, 'clients', from, to);
}

/** "admitted that she had not". */
export function confesses(view: SentenceView): boolean {
  return givesUnquoted(view, CAUSE.confessing);
}
