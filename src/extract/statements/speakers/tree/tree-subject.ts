import { clauseOf } from '../../../syntax/clauses.ts';
import { isClosed } from '../../../syntax/closed-words.ts';
import type { Parse } from '../../../syntax/parse.ts';
import { subjectOf } from '../../../syntax/subjects.ts';
import { childOf, childrenOf, hangsBy, headOf } from '../../../syntax/tree.ts';
import { isA, isTime, type SentenceView } from '../../sentence/sentence-view.ts';
import { wordOf } from '../../sentence/tree-places.ts';
import { isVoiceNoun } from '../saying/voice-nouns.ts';
import { isOpeningClause, nounEndingAt, nounWithClauseEndingAt, wordsNaming } from './tree-phrase.ts';

/** The noun that does what a verb of saying says, where it stands before the verb: its subject, or the one that it shares; null where there is none. */
export function reportSubject(view: SentenceView, parse: Parse, verb: number): number | null {
  return subjectBefore(view, parse, verb) ?? sharedSubject(view, parse, verb);
}

/** Days and adverbs between the verb and who speaks. */
export function isSkipped(view: SentenceView, parse: Parse, place: number): boolean {
  const word = wordOf(view, parse, place);
  if (parse.tags[place] === 'adverb' || isTime(view, word) || isA(view, word, 'floating')) return true;
  return parse.tags[place] === 'adposition' && isTime(view, word + 1);
}

/** The phrase right before a verb, where its subject does not reach it; its subject; else that phrase. */
function subjectBefore(view: SentenceView, parse: Parse, verb: number): number | null {
  const own = ownSubject(view, parse, verb);
  const near = nounBefore(view, parse, verb);
  if (own === null || near === null) return own ?? near;
  const { to } = wordsNaming(view, parse, own);
  const { from } = wordsNaming(view, parse, near);
  return from < to || isApposedTo(parse, near, own) || isJoined(parse, to, from) ? own : near;
}

/** "Its chair, Ilse Obermann": only a comma between the two; not "a help since the chair admitted". */
function isApposedTo(parse: Parse, near: number, own: number): boolean {
  return parse.heads[near] === own && !isOpeningClause(parse, near);
}

/** The last of the subjects before a verb: what stands before that is said. */
function ownSubject(view: SentenceView, parse: Parse, verb: number): number | null {
  const own = childrenOf(parse, verb).filter(
    (child) =>
      child < verb &&
      (hangsBy(parse, child, 'subject', 'passive-subject') || isBare(view, parse, child)) &&
      !isTime(view, wordOf(view, parse, child)),
  );
  const last = own.at(-1);
  if (last === undefined || isClosed(parse, last, 'relative')) return null;
  // "The officer, known only as R., told": what a comma parts from the verb names the subject only behind another comma.
  const { from, to } = wordsNaming(view, parse, last);
  const first = own[0] ?? last;
  // "the neighbours Hale and Vos, who left, said": the noun right before belongs to the name.
  const isStray = parse.words[to]?.text === ',' && parse.words[from - 1]?.text !== ',' && first !== last - 1;
  return isStray ? first : last;
}

/** "Hale, who left, said": a person or body that no preposition governs, for whatever else the tree takes it. */
function isBare(view: SentenceView, parse: Parse, noun: number): boolean {
  return (
    hangsBy(parse, noun, 'oblique') &&
    childOf(parse, noun, 'case', 'marker') === null &&
    (parse.tags[noun] === 'name' || isVoiceNoun(view, wordOf(view, parse, noun)))
  );
}

/** The phrase right before a verb with a tense, which no preposition governs. */
export function nounBefore(view: SentenceView, parse: Parse, verb: number): number | null {
  const first = groupStart(parse, verb);
  const form = parse.forms[first];
  if (form === 'gerund' || form === 'infinitive') return null;
  let to = first;
  while (isSkipped(view, parse, to - 1)) to--;
  if (parse.words[to - 1]?.text === ',') return nameBetweenCommas(view, parse, to);
  return nounEndingAt(parse, to) ?? nounWithClauseEndingAt(parse, to);
}

/** "its manager, Dilys Ankrah, told": the noun of a phrase that ends in a comma and has, or follows, another one. */
export function nameBetweenCommas(view: SentenceView, parse: Parse, to: number): number | null {
  const head = nounEndingAt(parse, to - 1);
  if (head === null) return null;
  const { from } = wordsNaming(view, parse, head);
  const hasComma = parse.words.slice(from, to - 1).some(({ text }) => text === ',');
  return hasComma || parse.words[from - 1]?.text === ',' ? head : null;
}

/** The subject that a verb has from another: of a relative clause, of a joined verb, of what governs it. */
function sharedSubject(view: SentenceView, parse: Parse, verb: number): number | null {
  const governor = headOf(parse, verb);
  if (governor !== null && isBesideClause(parse, verb)) {
    const clause = parse.forms[verb] === 'gerund' ? finiteAbove(parse, verb) : clauseOf(parse, governor);
    const subject = ownSubject(view, parse, clause) ?? subjectOf(parse, clause);
    if (subject !== null && subject < verb) return subject;
  }
  // "The woman who lost the key wrote": no verb with a tense has its subject from the object of another.
  if (governor !== null && parse.forms[verb] === 'finite' && hangsBy(parse, verb, 'open-complement'))
    return hangsBy(parse, governor, 'relative-clause') ? headOf(parse, governor) : null;
  const head = subjectOf(parse, verb);
  if (head === null || head > verb) return null;
  const isOther = parse.forms[verb] === 'finite' && childOf(parse, head, 'case') !== null;
  return isOther && !hangsBy(parse, verb, 'relative-clause') ? null : head;
}

/** "The judges freed the men jailed in May, ruling that": whoever does what the verb with a tense tells does this too. */
function finiteAbove(parse: Parse, gerund: number): number {
  let at = headOf(parse, gerund) ?? gerund;
  while (parse.forms[at] !== 'finite') {
    const above = headOf(parse, at);
    if (above === null) return clauseOf(parse, headOf(parse, gerund) ?? gerund);
    at = above;
  }
  return at;
}

/** ", alleging theft", "una nota en la que tilda de": whoever does what the clause around tells does this too. */
function isBesideClause(parse: Parse, verb: number): boolean {
  const own = childOf(parse, verb, 'subject');
  if (parse.forms[verb] === 'gerund')
    return parse.words[verb - 1]?.text === ',' || (own !== null && own > verb);
  const relative = childOf(parse, verb, 'oblique');
  return (
    hangsBy(parse, verb, 'relative-clause') && relative !== null && isClosed(parse, relative, 'relative')
  );
}

/** The first of a verb's auxiliaries and clitics right before it. */
export function groupStart(parse: Parse, verb: number): number {
  let first = verb;
  while (
    parse.heads[first - 1] === verb &&
    hangsBy(parse, first - 1, 'auxiliary', 'passive-auxiliary', 'expletive', 'indirect-object', 'object') &&
    parse.tags[first - 1] !== 'noun' &&
    parse.tags[first - 1] !== 'name'
  )
    first--;
  return first;
}

/** "cartel figures and a worker": only a word of joining between the two. */
export function isJoined(parse: Parse, to: number, from: number): boolean {
  return from === to + 1 && parse.tags[to] === 'coordinator';
}
