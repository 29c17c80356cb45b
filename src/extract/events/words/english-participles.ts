/** English past forms that are participles, and no verbs of their clauses, by what stands around them. */
import type { Word } from '../../../dates/grammar/words.ts';
import { lexiconSet } from '../../../language/lexicon.ts';
import { eventWords } from './event-words.ts';
import { hasTrait, TRAIT } from './word-traits.ts';

/** `the accused man`, `wanted leaders`, `wanted by the court`: a past form that is no verb of the clause. */
export function isAdjective(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const behind = words[at + 1];
  if (!word) return true;
  if (before?.low === 'having') return true;
  if (before?.text === '-') return !isCompound(words, at);
  if (before && (eventWords('en', 'before adjectives').has(before.low) || before.low === 'to')) return true;
  if (before?.low === 's' && isPossessive(words, at - 1)) return true;
  if (behind?.text === '-' && behind.glued) return true;
  if (hasTrait(before, TRAIT.adverb, 'en') && BEING.has(behindAdverbs(words, at)?.low ?? '')) return true;
  return /ed$/.test(word.low) && behind?.low === 'by';
}

/** `the exchange's cherished habits`; not `he's resigned`. */
function isPossessive(words: readonly Word[], mark: number): boolean {
  return /^['’]$/.test(words[mark - 1]?.text ?? '') && !HAVING.has(words[mark - 2]?.low ?? '');
}

const HAVING = eventWords('en', 'subject of has');

const BEING = eventWords('en', 'being');

/** `is also widely rumoured`: what stands before the adverbs of a word. */
function behindAdverbs(words: readonly Word[], at: number): Word | undefined {
  let before = at - 1;
  while (hasTrait(words[before], TRAIT.adverb, 'en')) before -= 1;
  return words[before];
}

/** `court-martialled nine soldiers`: a verb has its object behind it; `a tree-lined street` has a noun. */
function isCompound(words: readonly Word[], at: number): boolean {
  const first = words[at - 3];
  if (
    !first ||
    eventWords('en', 'before adjectives').has(first.low) ||
    hasTrait(first, TRAIT.auxiliary, 'en')
  )
    return false;
  return (
    eventWords('en', 'object').has(words[at + 1]?.low ?? '') ||
    (words[at + 1]?.capital === true && words[at]?.capital === false)
  );
}

/**
 * `The inquiry, set up in 2022, published`, `the group, then allied with them, paid`: between a subject and a comma no verb
 * stands, but a participle.
 */
export function isReduced(words: readonly Word[], at: number): boolean {
  const first =
    hasTrait(words[at - 1], TRAIT.adverb, 'en') || THEN.test(words[at - 1]?.low ?? '') ? at - 1 : at;
  const word = words[first];
  const comma = words[first - 1];
  if (!word || comma?.text !== ',' || word.start - comma.end > 1 || first < 2) return false;
  for (let place = 0; place < first - 1; place += 1) {
    const before = words[place];
    // `Ilse Varga, a suspect since August, surrendered`: the second comma closes what the first one opened.
    if (before?.text === ',' || hasTrait(before, TRAIT.auxiliary, 'en') || endsLikePast(before)) return false;
  }
  return words.some(
    (later, place) =>
      place > at && (hasTrait(later, TRAIT.auxiliary | TRAIT.past, 'en') || closesReduced(words, place)),
  );
}

/** Words that say when a noun was what a participle says of it: `the firm, then allied with the port`. */
const THEN = /^(?:then|now|once|formerly|previously|newly|long|later|originally|first)$/;

/** `The curfew, imposed on Friday, lasts until Monday`: directly behind the second comma a form in -s is the verb. */
function closesReduced(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.text === ',' && /^[a-z]{2,}[^s]s$/.test(words[at]?.text ?? '');
}

/** `The church, built in 1904 and …`: behind the first comma of a clause without a verb a form that may be a participle is one. */
export function isApposed(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const comma = words[at - 1];
  if (
    !word ||
    comma?.text !== ',' ||
    at < 2 ||
    word.start - comma.end > 1 ||
    !hasTrait(word, TRAIT.participle, 'en')
  )
    return false;
  for (let place = 0; place < at - 1; place += 1) {
    const before = words[place];
    if (before?.text === ',' || hasTrait(before, TRAIT.auxiliary | TRAIT.past | TRAIT.report, 'en'))
      return false;
  }
  // `On Monday, fired staff …`: what opens a sentence before a comma is no subject.
  return !eventWords('en', 'opens sentence').has(words[0]?.low ?? '');
}

function endsLikePast(word: Word | undefined): boolean {
  const low = word?.low ?? '';
  return lexiconSet('en', 'event-pasts').has(low) || /[a-z]{2}ed$/.test(low);
}
