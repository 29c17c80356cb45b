import { isClosed } from '../../../syntax/closed-words.ts';
import type { Parse, Tag } from '../../../syntax/parse.ts';
import { isPassive } from '../../../syntax/roles.ts';
import { childOf, hangsBy } from '../../../syntax/tree.ts';
import { personTo } from '../../sentence/person-names.ts';
import { isA, isTime, type SentenceView } from '../../sentence/sentence-view.ts';
import { wordOf } from '../../sentence/tree-places.ts';
import { isVoiceNoun } from '../saying/voice-nouns.ts';
import { isAddressee } from './addressee.ts';
import { agentBehind } from './agent-behind.ts';
import { outOfPreposition } from './governing-noun.ts';
import { colonBefore, namedBeside } from './name-end.ts';
import { isSpanishPerfect } from './spanish-perfect.ts';
import { beforeComma, firstNoun, hasVerb } from './tree-first-noun.ts';
import { nounOpening } from './tree-opening.ts';
import { byWhom } from './tree-passive.ts';
import { type Agent, nounEndingAt, nounStartingAt, pastNameBeside, wordsNaming } from './tree-phrase.ts';
import { groupStart, isJoined, isSkipped, nounBefore, reportSubject } from './tree-subject.ts';
import { isVoiceHead } from './tree-voice.ts';

/** Who does what a verb of saying says; null where nobody is named. `last`: the place behind which whoever does may stand; null where none may. */
export function reportAgent(
  view: SentenceView,
  parse: Parse,
  verb: number,
  last: number | null,
): Agent | null {
  const inversion = last === null ? null : agentBehind(view, parse, last);
  if (inversion) return inversion;
  if (isPassive(parse, verb) && !isActive(parse, verb) && !isSpanishPerfect(view, parse, verb))
    return byWhom(view, parse, verb);
  const subject = withoutOther(view, parse, before(view, parse, verb));
  if (view.language === 'es' && subject && isAddressee(view, parse, subject)) return null;
  return subject && !isToldOf(parse, verb, subject.to) ? outOfPreposition(view, parse, subject) : subject;
}

/** "Passengers have alleged assaults by drivers": "by" belongs to what is said. */
function isActive(parse: Parse, verb: number): boolean {
  return (
    childOf(parse, verb, 'subject') !== null &&
    childOf(parse, verb, 'object') !== null &&
    childOf(parse, verb, 'passive-auxiliary', 'expletive') === null
  );
}

/** "a suit by the maid who accused": a relative pronoun stands between who it is and the verb. */
function isToldOf(parse: Parse, verb: number, to: number): boolean {
  for (let place = to; place < verb; place++) if (isClosed(parse, place, 'relative')) return true;
  return false;
}

/** The subject; of two with only a comma between them, "His agent, Sally Mould, said", the second names the first. */
function before(view: SentenceView, parse: Parse, verb: number): Agent | null {
  const head = pastColon(parse, verb, reportSubject(view, parse, verb));
  const named = head !== null && isVoiceHead(view, parse, head) ? null : personBeside(view, parse, verb);
  if (named !== null) return named;
  if (head === null) return opening(view, parse, verb) ?? beforeComma(view, parse, verb);
  const { from, to } = wordsNaming(view, parse, head);
  const isApposed =
    head < verb &&
    parse.words[from - 1]?.text === ',' &&
    (parse.words[to]?.text === ',' ||
      isUnclosed(view, parse, verb, head, from) ||
      isToldBeside(view, parse, verb, head, to));
  const first = isApposed ? nounBeside(view, parse, from - 1) : null;
  if (first !== null) return { head: first, from: wordsNaming(view, parse, first).from, to, side: 'before' };
  const aside = asideBefore(parse, verb, from);
  const own = aside === null ? null : nounBeside(view, parse, aside);
  if (own !== null && aside !== null)
    return { head: own, from: wordsNaming(view, parse, own).from, to: aside, side: 'before' };
  const whole = nounEndingAt(parse, from);
  if (whole !== null && parse.heads[whole] === verb && hangsBy(parse, whole, 'subject', 'passive-subject'))
    return { head: whole, from: wordsNaming(view, parse, whole).from, to, side: 'before' };
  const left = joinedBefore(view, parse, verb, { head, from, to });
  if (left !== null) return { head: left, from: wordsNaming(view, parse, left).from, to, side: 'before' };
  // "The runner, dubbed the blade, looked down": a comma alone parts nobody from what he says.
  const group = groupStart(parse, verb);
  const isBeside = to === group - 1 && parse.words[to]?.text === ',' && head < verb;
  if (isBeside && !parse.words.slice(from, to).some(({ text }) => text === ','))
    return view.language === 'es' ? beforeComma(view, parse, verb) : null;
  const joined = nounBefore(view, parse, verb);
  if (joined !== null && joined > head && isJoined(parse, to, wordsNaming(view, parse, joined).from))
    return { head, from, to: wordsNaming(view, parse, joined).to, side: 'before' };
  const end = Math.max(pastNameBeside(parse, to), untilVerb(view, parse, to, group));
  return { head, from, to: end, side: 'before' };
}

/** "Read on: Hale denied it": the noun behind the colon, where one before it was taken for who speaks. */
function pastColon(parse: Parse, verb: number, head: number | null): number | null {
  const colon = colonBefore(parse, verb);
  return head === null || head > colon ? head : (nounStartingAt(parse, colon + 1) ?? head);
}

/** "Asked by the reporter, Lenita Hale, Otto Vance said": of two persons with a comma alone between them, the one at the verb. */
function withoutOther(view: SentenceView, parse: Parse, agent: Agent | null): Agent | null {
  if (agent === null) return null;
  const { from, to, side } = agent;
  const comma = parse.words.findLastIndex(({ text }, place) => text === ',' && place < to);
  if (comma <= from || parse.words[to]?.text === ',' || personEndingAt(view, parse, comma) !== from)
    return agent;
  const isOpen = parse.tags.slice(comma, to).every((tag) => tag !== 'adposition' && tag !== 'coordinator');
  const end = parse.words[to - 1]?.end;
  const own = view.mentions.find(
    (one) => one.end === end && one.form === 'name' && ['person', 'other'].includes(one.kind),
  );
  const head = parse.words.findIndex(({ start }) => start === own?.start);
  return isOpen && head > comma ? { head, from: comma + 1, to, side } : agent;
}

/** "The mood is sour and yesterday the party's head, Lenita Hale, said": a person between two commas right before the verb, or before what he is. */
function personBeside(view: SentenceView, parse: Parse, verb: number): Agent | null {
  const to = groupStart(parse, verb) - 1;
  if (parse.words[to]?.text !== ',' || parse.forms[verb] === 'gerund') return null;
  const from = personEndingAt(view, parse, to) ?? personEndingAt(view, parse, apposedFrom(parse, to));
  if (from === null || parse.words[from - 1]?.text !== ',') return null;
  return { head: from, from, to, side: 'before' };
}

/** "Lenita Hale, member for Corvale, said": the comma before what a person is said to be; `to` where a verb stands there. */
function apposedFrom(parse: Parse, to: number): number {
  const comma = parse.words.findLastIndex(({ text }, place) => text === ',' && place < to);
  const isNoun = OPENS_NOUN.has(parse.tags[comma + 1] ?? 'mark');
  return comma > 0 && isNoun && !parse.forms.slice(comma + 1, to).includes('finite') ? comma : to;
}

const OPENS_NOUN: ReadonlySet<Tag> = new Set(['noun', 'name', 'determiner', 'adjective']);

/** "Lenita Hale, a clerk who left in May, said". */
function isToldBeside(view: SentenceView, parse: Parse, verb: number, head: number, to: number): boolean {
  const closes = parse.words[groupStart(parse, verb) - 1]?.text === ',';
  return closes && isClosed(parse, to, 'relative') && isVoiceNoun(view, wordOf(view, parse, head));
}

/** "One analyst, citing figures from May, said": the comma before what is told beside, where a noun of it was taken for who speaks. */
function asideBefore(parse: Parse, verb: number, from: number): number | null {
  const gerund = [from, from - 1].find((place) => parse.forms[place] === 'gerund');
  const closes = parse.words[groupStart(parse, verb) - 1]?.text === ',';
  return closes && gerund !== undefined && parse.words[gerund - 1]?.text === ',' ? gerund - 1 : null;
}

/** The noun that another is set beside; of "Last night Lenita Hale" the name; not "before the vote, Lenita Hale". */
function nounBeside(view: SentenceView, parse: Parse, to: number): number | null {
  const noun = nounEndingAt(parse, to);
  if (noun !== null && childOf(parse, noun, 'case') !== null) return null;
  const person =
    noun === null || isTime(view, wordOf(view, parse, noun)) ? personEndingAt(view, parse, to) : null;
  // "Greta Lind, who met Lenita Hale, a clerk": only who begins a clause, or stands behind a day.
  if (noun === null) return person === 0 ? person : null;
  return person ?? noun;
}

/** The person whose name ends right before a place, which nothing governs. */
function personEndingAt(view: SentenceView, parse: Parse, to: number): number | null {
  const person = personTo(view, parse.words[to - 1]?.end);
  const from = parse.words.findIndex(({ start }) => start === person?.start);
  return from < 0 || parse.tags[from - 1] === 'adposition' ? null : from;
}

/** "Lenita Hale, the party's head told": news often leaves out the second comma. */
function isUnclosed(view: SentenceView, parse: Parse, verb: number, head: number, from: number): boolean {
  const name = nounEndingAt(parse, from - 1);
  return (
    name !== null &&
    parse.tags[name] === 'name' &&
    parse.tags[from] === 'determiner' &&
    isVoiceNoun(view, wordOf(view, parse, head)) &&
    parse.words[verb + 1]?.text !== ','
  );
}

/**
 * "Both the council and its engineers said": the noun to which who is taken for the subject is joined; not "Hale and Vos,
 * who said". Where no verb stands before, no clause is joined, and the sentence begins with who it is.
 */
function joinedBefore(
  view: SentenceView,
  parse: Parse,
  verb: number,
  { head, from, to }: Omit<Agent, 'side'>,
): number | null {
  const joint = parse.tags[from] === 'coordinator' ? from : from - 1;
  if (parse.tags[joint] !== 'coordinator' || head > verb || isToldOf(parse, verb, to)) return null;
  if (opensClause(view, parse, joint, head)) return null;
  if (!hasVerb(parse, joint)) return firstNoun(parse, joint);
  if (parse.heads[joint] === verb) return null;
  const left = nounEndingAt(parse, joint, false);
  return left !== null && (parse.tags[left] === 'name' || isVoiceNoun(view, wordOf(view, parse, left)))
    ? left
    : null;
}

/** "The club left, but Hale says", "Hale left, and he says": of two, behind a comma, the second begins a clause. */
function opensClause(view: SentenceView, parse: Parse, joint: number, head: number): boolean {
  if (parse.words[joint - 1]?.text !== ',') return false;
  if (parse.tags[head] === 'pronoun' || isA(view, wordOf(view, parse, joint), 'but')) return true;
  return !parse.words.slice(0, joint - 1).some(({ text }) => text === ',');
}

/** "A sign taped to the door read": the noun without what was done with it. */
function opening(view: SentenceView, parse: Parse, verb: number): Agent | null {
  const head = nounOpening(view, parse, verb);
  if (head === null) return null;
  const to = namedBeside(view, parse, head, verb) ?? (parse.tags[head + 2] === 'verb' ? head + 2 : head + 1);
  return { head, from: wordsNaming(view, parse, head).from, to, side: 'before' };
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
