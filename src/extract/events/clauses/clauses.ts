import type { Word } from '../../../dates/grammar/words.ts';
import type { Language } from '../../../model.ts';
import { anyEventWords, eventWords } from '../words/event-words.ts';
import { isMonth } from '../words/unreal-words.ts';
import { isFiniteVerb, isReport } from '../words/verbs.ts';
import { hasTrait, TRAIT } from '../words/word-traits.ts';
import { type ClauseKind, openerKind } from './clause-openers.ts';
import { isAttribution, isInserted, VERB_REACH, verbSoon } from './clause-verbs.ts';
import { isListed } from './listed-verb.ts';

/** A clause: a verb with what belongs to it. Its words may be interrupted by another clause. */
export interface Clause {
  readonly index: number;
  readonly kind: ClauseKind;
  readonly parent: number | null;
  readonly words: readonly Word[];
}

interface Growing {
  kind: ClauseKind;
  parent: number | null;
  words: Word[];
  /** Words known to be no verb whatever follows; -1 where the clause has its verb. */
  verbless: number;
}

/** The clauses of a sentence, given its words, in the order in which they begin. */
export function clausesOf(words: readonly Word[], language: Language): readonly Clause[] {
  const clauses: Growing[] = [{ kind: 'main', parent: null, words: [], verbless: 0 }];
  let current = 0;
  words.forEach((word, at) => {
    const step = stepAt(words, at, clauses, current, language);
    if (typeof step === 'number') current = step;
    else {
      clauses.push({ ...step, words: [], verbless: 0 });
      current = clauses.length - 1;
    }
    clauses[current]?.words.push(word);
  });
  return clauses.map(({ kind, parent, words }, index) => ({ index, kind, parent, words }));
}

/** What a word does: it opens a clause, or stands in the one with this index. */
type Step = Pick<Growing, 'kind' | 'parent'> | number;

function stepAt(
  words: readonly Word[],
  at: number,
  clauses: readonly Growing[],
  current: number,
  language: Language,
): Step {
  const word = words[at];
  const clause = clauses[current];
  if (!word || !clause) return current;
  const border =
    hasTrait(word, TRAIT.border, language) || hasTrait(words[at - 1], TRAIT.border, language)
      ? borderStep(words, at, clauses, current, language)
      : null;
  if (border !== null) return border;
  const kind = openerKind(words, at, clause.words, language);
  if (kind) return { kind, parent: current };
  if (
    hasTrait(word, TRAIT.joint, language) &&
    hasVerb(clause, language) &&
    verbSoon(words, at + 1, DATED.has(words[at + 1]?.low ?? '') ? DATED_REACH : 2, language)
  ) {
    return { kind: clause.kind, parent: clause.parent };
  }
  if (endsRelative(words, at, clauses, clause, language)) return clause.parent ?? 0;
  return waitingSubject(words, at, clauses, clause, language) ?? current;
}

/** `and on Monday sued`, `y el lunes demandó`: what may open a date between two joined verbs. */
const DATED = anyEventWords('joined day');
const DATED_REACH = 5;

/** What a mark does, or a word behind one; null where that is to be asked of the word. */
function borderStep(
  words: readonly Word[],
  at: number,
  clauses: readonly Growing[],
  current: number,
  language: Language,
): Step | null {
  const word = words[at];
  const clause = clauses[current];
  const before = words[at - 1]?.text;
  if (!word || !clause) return current;
  if (word.text === ';') return { kind: 'main', parent: null };
  if (before === ':' && !word.glued && opensBehindColon(words, at, clause, language)) {
    return { kind: 'main', parent: null };
  }
  if (word.text === '(') return { kind: 'aside', parent: current };
  if (before === ')' && clause.kind === 'aside') return behindBracket(words, at, clauses, clause, language);
  const isBehind = before === ',' || before === '—' || before === '–';
  return isBehind ? afterComma(words, at, clauses, current, language) : null;
}

/** `the treaty (of 1990) that bound both`: a word behind a bracket opens a clause of what stood before that. */
function behindBracket(
  words: readonly Word[],
  at: number,
  clauses: readonly Growing[],
  { parent }: Growing,
  language: Language,
): Step {
  const outer = parent ?? 0;
  const kind = openerKind(words, at, clauses[outer]?.words ?? [], language);
  return kind ? { kind, parent: outer } : outer;
}

/** `The blaze that crews contained on Tuesday had been …`: the subject's own verb closes what is said of the subject. */
function endsRelative(
  words: readonly Word[],
  at: number,
  clauses: readonly Growing[],
  clause: Growing,
  language: Language,
): boolean {
  const before = words[at - 1];
  const outer = clause.kind === 'relative' && clause.parent !== null ? clauses[clause.parent] : undefined;
  if (!outer || !before || !mayEndRelative(words[at], language) || isMonth(words, at)) return false;
  if (
    hasTrait(before, TRAIT.auxiliary | TRAIT.adverb, language) ||
    eventWords(language, 'subject or particle').has(before.low)
  )
    return false;
  const thought = clause.words.some(
    (word) => isReport(word, language) || eventWords(language, 'thought').has(word.low),
  );
  return !thought && hasVerb(clause, language) && !hasVerb(outer, language);
}

/** `The man who fled seconds before the bomb exploded was …`: the clause of the subject that waits for its verb, over two clauses that have theirs. */
function waitingSubject(
  words: readonly Word[],
  at: number,
  clauses: readonly Growing[],
  clause: Growing,
  language: Language,
): number | null {
  const relative = clause.kind === 'adverbial' && clause.parent !== null ? clauses[clause.parent] : undefined;
  if (relative?.kind !== 'relative' || !hasVerb(clause, language)) return null;
  return endsRelative(words, at, clauses, relative, language) ? relative.parent : null;
}

/** A Spanish preterite is nothing else: `El hombre que incendió la ermita confesó`. */
function mayEndRelative(word: Word | undefined, language: Language): boolean {
  return hasTrait(word, language === 'es' ? TRAIT.auxiliary | TRAIT.past : TRAIT.auxiliary, language);
}

function afterComma(
  words: readonly Word[],
  at: number,
  clauses: readonly Growing[],
  current: number,
  language: Language,
): Step {
  const word = words[at];
  const clause = clauses[current];
  if (!word || !clause) return current;
  const reported = hasVerb(clause, language) || isInserted(words, at, language);
  if (reported && isAttribution(words, at, language) && !goesOn(words, at, clauses, current, language))
    return { kind: 'attribution', parent: current };
  const ended = leaves(clause, language);
  if (ended && PARTICIPLE.test(word.low)) return current;
  const left = ended || (clause.kind === 'relative' && isFiniteVerb(words, at, language));
  const outer = left ? outermost(clauses, current, language) : current;
  const target = clauses[outer];
  const kind = openerKind(words, at, clause.words, language);
  if (kind) return { kind, parent: outer };
  if (
    hasTrait(word, TRAIT.joint, language) &&
    target &&
    hasVerb(target, language) &&
    verbSoon(words, at + 1, VERB_REACH, language)
  ) {
    return { kind: target.kind, parent: target.parent };
  }
  if (target && hasVerb(target, language) && isListed(words, at, language))
    return { kind: target.kind, parent: target.parent };
  return outer;
}

/** `The firm, whose chairman quit in April, posted a loss`: the verb of a subject that still waits for one. */
function goesOn(
  words: readonly Word[],
  at: number,
  clauses: readonly Growing[],
  current: number,
  language: Language,
): boolean {
  if (!isReport(words[at], language) || !leaves(clauses[current] ?? NO_CLAUSE, language)) return false;
  const outer = clauses[outermost(clauses, current, language)];
  return outer !== undefined && outer.words.length > 0 && !hasVerb(outer, language);
}

const NO_CLAUSE: Growing = { kind: 'main', parent: null, words: [], verbless: 0 };

/** `…, killing two, …` goes on with the clause before it. */
const PARTICIPLE = /[a-z]{3}(?:ing|ando|iendo)$/;

/** A subordinate clause that has its verb ends at a comma; what is said of a report goes on. */
function leaves(clause: Growing, language: Language): boolean {
  return (
    clause.parent !== null &&
    clause.kind !== 'content' &&
    clause.kind !== 'aside' &&
    hasVerb(clause, language)
  );
}

function outermost(clauses: readonly Growing[], from: number, language: Language): number {
  let index = from;
  for (
    let clause = clauses[index];
    clause && clause.parent !== null && clause.kind !== 'content';
    clause = clauses[index]
  ) {
    index = clause.parent;
    // `whether the blaze, which broke out on Sunday, was set`: its subject still waits for its verb.
    const outer = clauses[index];
    if (outer?.kind === 'condition' && !hasVerb(outer, language)) break;
  }
  return index;
}

/** Asked at many words of a growing clause: each is looked at once, the last again when the next one stands behind it. */
function hasVerb(clause: Growing, language: Language): boolean {
  if (clause.verbless < 0) return true;
  const last = clause.words.length - 1;
  for (; clause.verbless < last; clause.verbless += 1) {
    if (!isFiniteVerb(clause.words, clause.verbless, language)) continue;
    clause.verbless = -1;
    return true;
  }
  return last >= 0 && isFiniteVerb(clause.words, last, language);
}

/** Behind a colon a clause stands by itself; not words that someone said, nor a list. */
function opensBehindColon(words: readonly Word[], at: number, clause: Growing, language: Language): boolean {
  if (!hasVerb(clause, language)) return true;
  const isQuoted = /^["“”«'‘]$/.test(words[at]?.text ?? '');
  const isSaid = clause.words.some((word) => isReport(word, language));
  return !isQuoted && !isSaid && verbSoon(words, at, VERB_REACH, language);
}
