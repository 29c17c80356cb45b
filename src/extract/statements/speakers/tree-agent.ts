import { clauseOf } from '../../syntax/clauses.ts';
import { isClosed } from '../../syntax/closed-words.ts';
import type { Parse } from '../../syntax/parse.ts';
import { subjectOf } from '../../syntax/subjects.ts';
import { childOf, childrenOf, hangsBy, headOf } from '../../syntax/tree.ts';
import { isA, isTime, type SentenceView } from '../sentence/sentence-view.ts';
import { placeOf, wordOf } from '../sentence/tree-places.ts';
import { outOfPreposition } from './governing-noun.ts';
import { pastCircumstance } from './inverted.ts';
import { nounOpening } from './tree-opening.ts';
import { byWhom, isDoneBy } from './tree-passive.ts';
import {
  type Agent,
  nounEndingAt,
  nounStartingAt,
  nounWithClauseEndingAt,
  pastNameBeside,
  wordsNaming,
} from './tree-phrase.ts';
import { isVoiceNoun } from './voice-nouns.ts';

/** Who does what a verb of saying says; null where nobody is named. `inverted`: whether who stands behind the verb may be. */
export function reportAgent(view: SentenceView, parse: Parse, verb: number, inverted: boolean): Agent | null {
  const inversion = inverted ? behind(view, parse, verb) : null;
  if (inversion) return inversion;
  if (isDoneBy(parse, verb)) return byWhom(view, parse, verb);
  const subject = before(view, parse, verb);
  return subject && !isToldOf(parse, verb, subject) ? outOfPreposition(view, parse, subject) : subject;
}

/** "a suit by the maid who accused": a relative pronoun stands between who it is and the verb. */
function isToldOf(parse: Parse, verb: number, { to }: Agent): boolean {
  for (let place = to; place < verb; place++) if (isClosed(parse, place, 'relative')) return true;
  return false;
}

/** "…, dijo ayer la alcaldesa": the phrase that begins behind the verb. */
function behind(view: SentenceView, parse: Parse, verb: number): Agent | null {
  const word = pastCircumstance(view, wordOf(view, parse, verb) + 1);
  let from = placeOf(view, parse, word) ?? parse.words.length;
  while (isSkipped(view, parse, from)) from++;
  const head = nounStartingAt(parse, from);
  if (head === null || parse.tags.slice(verb + 1, from).some((tag) => tag === 'verb' || tag === 'particle'))
    return null;
  const phrase = wordsNaming(view, parse, head, from);
  // "says rainfall fell": a clause begins there.
  if (opensClause(parse, phrase.to)) return null;
  return phrase.from < from ? null : { head, from, to: pastNameBeside(parse, phrase.to), side: 'behind' };
}

/** Whether a verb with a tense stands right behind a phrase. */
function opensClause(parse: Parse, to: number): boolean {
  const next = parse.tags[to] === 'adverb' ? to + 1 : to;
  return parse.forms[next] === 'finite';
}

/** Days and adverbs between the verb and who speaks. */
function isSkipped(view: SentenceView, parse: Parse, place: number): boolean {
  const word = wordOf(view, parse, place);
  if (parse.tags[place] === 'adverb' || isTime(view, word) || isA(view, word, 'floating')) return true;
  return parse.tags[place] === 'adposition' && isTime(view, word + 1);
}

/** The subject; of two with only a comma between them, "His agent, Sally Mould, said", the second names the first. */
function before(view: SentenceView, parse: Parse, verb: number): Agent | null {
  const head = subjectBefore(view, parse, verb) ?? sharedSubject(view, parse, verb);
  if (head === null) return opening(view, parse, verb);
  const { from, to } = wordsNaming(view, parse, head);
  const isApposed = head < verb && parse.words[to]?.text === ',' && parse.words[from - 1]?.text === ',';
  const first = isApposed ? nounEndingAt(parse, from - 1) : null;
  if (first !== null) return { head: first, from: wordsNaming(view, parse, first).from, to, side: 'before' };
  const whole = nounEndingAt(parse, from);
  if (whole !== null && parse.heads[whole] === verb && hangsBy(parse, whole, 'subject', 'passive-subject'))
    return { head: whole, from: wordsNaming(view, parse, whole).from, to, side: 'before' };
  const joins = parse.tags[from - 1] === 'coordinator' && parse.heads[from - 1] !== verb;
  const left = joins ? nounEndingAt(parse, from - 1) : null;
  if (left !== null && head < verb)
    return { head: left, from: wordsNaming(view, parse, left).from, to, side: 'before' };
  // "The runner, dubbed the blade, looked down": a comma alone parts nobody from what he says.
  const group = groupStart(parse, verb);
  const isBeside = to === group - 1 && parse.words[to]?.text === ',' && head < verb;
  if (isBeside && !parse.words.slice(from, to).some(({ text }) => text === ',')) return null;
  const joined = nounBefore(view, parse, verb);
  if (joined !== null && joined > head && isJoined(parse, to, wordsNaming(view, parse, joined).from))
    return { head, from, to: wordsNaming(view, parse, joined).to, side: 'before' };
  const end = Math.max(pastNameBeside(parse, to), untilVerb(view, parse, to, group));
  return { head, from, to: end, side: 'before' };
}

/** "A sign taped to the door read": the noun without what was done with it. */
function opening(view: SentenceView, parse: Parse, verb: number): Agent | null {
  const head = nounOpening(view, parse, verb);
  if (head === null) return null;
  const to = parse.tags[head + 2] === 'verb' ? head + 2 : head + 1;
  return { head, from: wordsNaming(view, parse, head).from, to, side: 'before' };
}

/** "cartel figures and a worker": only a word of joining between the two. */
function isJoined(parse: Parse, to: number, from: number): boolean {
  return from === to + 1 && parse.tags[to] === 'coordinator';
}

/** "la consejera delegada de Trinorte, Fabiola Echenard, señaló": all up to the verb, where it ends in a name or noun and tells nothing. */
function untilVerb(view: SentenceView, parse: Parse, to: number, first: number): number {
  let end = first;
  while (isSkipped(view, parse, end - 1) || (end > to && parse.words[end - 1]?.text === ',')) end--;
  if (end <= to || end - to > LONGEST_REST) return to;
  const isNamed = parse.words.slice(to, end).some(({ text }) => text === ',');
  if (parse.tags[end - 1] !== 'name' && (isNamed || parse.tags[end - 1] !== 'noun')) return to;
  // "a spokesman for the department"
  const names = isA(view, wordOf(view, parse, to), 'naming') && !isTime(view, wordOf(view, parse, to) + 1);
  for (let place = to; place < end; place++) {
    const isVerb = parse.forms[place] === 'finite' || parse.forms[place] === 'infinitive';
    if (
      isVerb ||
      isClosed(parse, place, 'relative') ||
      (!isNamed && !names && parse.tags[place] === 'adposition')
    )
      return to;
  }
  return end;
}

/** Between a noun and its verb stand at most so many words of its phrase. */
const LONGEST_REST = 10;

/** The phrase right before a verb, where its subject does not reach it; its subject; else that phrase. */
function subjectBefore(view: SentenceView, parse: Parse, verb: number): number | null {
  const own = ownSubject(view, parse, verb);
  const near = nounBefore(view, parse, verb);
  if (own === null || near === null) return own ?? near;
  const { to } = wordsNaming(view, parse, own);
  const { from } = wordsNaming(view, parse, near);
  return from < to || isApposedTo(parse, near, own) || isJoined(parse, to, from) ? own : near;
}

/** "Its chair, Ilse Obermann": only a comma between the two. */
function isApposedTo(parse: Parse, near: number, own: number): boolean {
  return parse.heads[near] === own;
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
  const isStray = parse.words[to]?.text === ',' && parse.words[from - 1]?.text !== ',';
  return isStray ? (own[0] ?? last) : last;
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
function nounBefore(view: SentenceView, parse: Parse, verb: number): number | null {
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
