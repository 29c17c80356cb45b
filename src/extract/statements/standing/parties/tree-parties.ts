import { lexiconSet } from '../../../../language/lexicon.ts';
import { clauseOf, complementOf } from '../../../syntax/clauses.ts';
import type { Parse } from '../../../syntax/parse.ts';
import { membersOf, phraseOf } from '../../../syntax/phrases.ts';
import { agentOf, isPassive, recipientOf, undergoerOf } from '../../../syntax/roles.ts';
import { subjectOf } from '../../../syntax/subjects.ts';
import { placeAt } from '../../../syntax/syntax-of.ts';
import { childOf, childrenOf, hangsBy, headOf, isUnder } from '../../../syntax/tree.ts';
import { CAUSE, gives } from '../../sentence/cause.ts';
import { behindName } from '../../sentence/own-kind.ts';
import { type EntityMention, isPossessive, type SentenceView } from '../../sentence/sentence-view.ts';
import { placeOf, wordOf } from '../../sentence/tree-places.ts';
import type { Cue, Frame } from '../cue.ts';
import { objectsOf } from './parties.ts';

/** Whom a cue is about by the sentence's tree. */
export function treeParties(view: SentenceView, cue: Cue): readonly EntityMention[] {
  const parse = HEADS[cue.frame] ? view.tree() : null;
  const head = headIn(view, cue);
  if (!parse || head === null) return [];
  const found = namedAt(view, parse, head);
  return isOfPerson(parse, head) ? found.filter(({ kind }) => kind === 'person') : found;
}

/** The place, in the tree, of the noun of whom or what a cue is about; null where its frame has none. */
export function headIn(view: SentenceView, cue: Cue): number | null {
  const query = HEADS[cue.frame];
  const parse = query ? view.tree() : null;
  return parse && query ? query(view, parse, cue) : null;
}

/** "Hale, head of the Fund, who is charged": a who is nobody but a person. */
function isOfPerson(parse: Parse, head: number): boolean {
  for (const clause of childrenOf(parse, head)) {
    if (!hangsBy(parse, clause, 'relative-clause')) continue;
    const pronoun = childOf(parse, clause, 'subject', 'passive-subject');
    if (pronoun !== null && /^(?:who|quien|quienes)$/u.test(parse.words[pronoun]?.low ?? '')) return true;
  }
  return false;
}

type Query = (view: SentenceView, parse: Parse, cue: Cue) => number | null;

const HEADS: Readonly<Partial<Record<Frame, Query>>> = {
  object: undergoer,
  subject,
  near: doer,
  actor: doer,
  payer: doer,
  against: behind,
  between: behind,
  clause: claimed,
  receiver,
};

function place(view: SentenceView, parse: Parse, word: number): number {
  return placeOf(view, parse, word) ?? 0;
}

/** The first verb among the words of a cue; null where they have none. */
function verbOf(view: SentenceView, parse: Parse, { from, to }: Cue): number | null {
  for (let word = from; word < to; word++) {
    const at = place(view, parse, word);
    if (parse.tags[at] === 'verb') return at;
  }
  return null;
}

function undergoer(view: SentenceView, parse: Parse, cue: Cue): number | null {
  const verb = verbOf(view, parse, cue);
  if (verb === null) return null;
  const found = undergoerOf(parse, verb);
  if (view.language !== 'es' || isPassive(parse, verb)) return found;
  return personalObject(parse, verb) ?? found;
}

/** "culpó del derrame a la empresa": the first noun behind an "a" that belongs to the verb's clause. */
function personalObject(parse: Parse, verb: number): number | null {
  for (let at = verb + 1; at < parse.words.length; at++) {
    if (!/^al?$/u.test(parse.words[at]?.low ?? '') || !hangsBy(parse, at, 'case')) continue;
    const head = headOf(parse, at);
    if (head !== null && isUnder(parse, head, verb)) return head;
  }
  return null;
}

/** "gave the brothers eight years", "told Hale that he would serve". */
function receiver(view: SentenceView, parse: Parse, cue: Cue): number | null {
  const verb = verbOf(view, parse, cue);
  return verb === null
    ? null
    : (childOf(parse, verb, 'indirect-object', 'object') ?? recipientOf(parse, verb));
}

function subject(view: SentenceView, parse: Parse, cue: Cue): number | null {
  const verb = verbOf(view, parse, cue) ?? clauseOf(parse, place(view, parse, cue.from));
  const found = subjectOf(parse, verb);
  if (found !== null && isExaminer(view, parse, found)) return subjectOf(parse, clauseOf(parse, found));
  return found ?? (view.language === 'es' ? subjectBehind(view, parse, verb) : null);
}

/** "appeared before magistrates accused of theft": it is not they who are. */
function isExaminer(view: SentenceView, parse: Parse, noun: number): boolean {
  return lexiconSet(view.language, 'examiners').has(parse.words[noun]?.form.folded ?? '');
}

/** "Se declaró inocente de todo la empresaria Hale": the first named person behind the verb with no preposition before. */
function subjectBehind(view: SentenceView, parse: Parse, verb: number): number | null {
  const start = parse.words[verb]?.end ?? view.end;
  const name = view.mentions.find((mention) => mention.start >= start && mention.form === 'name');
  let head = name ? placeAt(parse, name.start) : null;
  while (head !== null && hangsBy(parse, head, 'flat', 'apposition', 'other')) head = headOf(parse, head);
  return head === null || childOf(parse, head, 'case') !== null ? null : head;
}

function doer(view: SentenceView, parse: Parse, cue: Cue): number | null {
  const verb = verbOf(view, parse, cue) ?? clauseOf(parse, place(view, parse, cue.from));
  return agentOf(parse, verb);
}

/** What the last word of a cue, a preposition, stands before; or the noun that it is, with the name beside it. */
function behind(view: SentenceView, parse: Parse, cue: Cue): number | null {
  const last = place(view, parse, cue.to - 1);
  if (hangsBy(parse, last, 'case', 'marker')) return headOf(parse, last);
  if (parse.tags[last] !== 'noun') return null;
  const head = headOf(parse, last);
  if (head !== null && hangsBy(parse, last, 'flat', 'modifier', 'nominal') && parse.tags[head] === 'name')
    return head;
  return last;
}

function claimed(view: SentenceView, parse: Parse, cue: Cue): number | null {
  const verb = verbOf(view, parse, cue) ?? place(view, parse, cue.from);
  const clause = complementOf(parse, verb);
  if (!clause) return null;
  // "ruled that Hale was unlawfully killed": to whom a wrong was done, is not whom it is about.
  const word = wordOf(view, parse, clause.head);
  const isUndergone = isPassive(parse, clause.head) || childOf(parse, clause.head, 'copula') !== null;
  if (!isUndergone) return agentOf(parse, clause.head);
  return gives(view, word, CAUSE.wrong) ? passiveAgent(parse, clause.head) : subjectOf(parse, clause.head);
}

function passiveAgent(parse: Parse, verb: number): number | null {
  return isPassive(parse, verb) ? agentOf(parse, verb) : null;
}

/** The names of a noun phrase and of those joined to it: its own, or one set beside it. */
function namedAt(view: SentenceView, parse: Parse, head: number): readonly EntityMention[] {
  const found = membersOf(parse, head).flatMap((member) => namedBy(view, parse, member, 3));
  if (found.length > 0) return found;
  const { from } = phraseOf(parse, head, { appositions: false, members: false });
  const start = parse.words[head]?.start ?? view.end;
  return objectsOf(view, wordOf(view, parse, from)).filter((one) => one.start > start);
}

function namedBy(view: SentenceView, parse: Parse, noun: number, steps: number): readonly EntityMention[] {
  const own = mentionOver(view, parse, noun);
  if (own) return isPossessive(view, own) ? [] : [own];
  const kept = namedBefore(view, parse, noun);
  if (kept) return [kept];
  if (steps === 0) return [];
  for (const child of childrenOf(parse, noun)) {
    if (child < noun || !hangsBy(parse, child, 'apposition', 'flat')) continue;
    const found = membersOf(parse, child).flatMap((one) => namedBy(view, parse, one, steps - 1));
    if (found.length > 0) return found;
  }
  if (!lexiconSet(view.language, 'leading-bodies').has(parse.words[noun]?.form.folded ?? '')) return [];
  for (const child of childrenOf(parse, noun))
    if (child > noun && hangsBy(parse, child, 'nominal')) return namedBy(view, parse, child, 0);
  return [];
}

/** "his ruling Arden coalition": the name before the noun that says of what kind it is. */
function namedBefore(view: SentenceView, parse: Parse, noun: number): EntityMention | null {
  const name = noun > 0 ? mentionOver(view, parse, noun - 1) : null;
  const behind = wordOf(view, parse, noun) + 1;
  return name && !isPossessive(view, name) && behindName(view, name) === behind ? name : null;
}

function mentionOver(view: SentenceView, parse: Parse, at: number): EntityMention | null {
  const word = parse.words[at];
  if (!word) return null;
  return view.mentions.find(({ start, end }) => start <= word.start && word.end <= end) ?? null;
}
