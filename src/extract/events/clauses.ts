import { type Word, wordsOf } from '../../dates/grammar/words.ts';
import type { Language, Span } from '../../model.ts';
import { isAuxiliary } from './auxiliaries.ts';
import { type ClauseKind, openerKind } from './clause-openers.ts';
import { isAttribution, isInserted, VERB_REACH, verbSoon } from './clause-verbs.ts';
import { isAdverb, isFiniteVerb, isReport } from './verbs.ts';

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

/** The clauses of a sentence in the order in which they begin. Offsets of words count in the whole text. */
export function clausesOf(text: string, sentence: Span, language: Language): readonly Clause[] {
  const inside = wordsOf(text.slice(sentence.start, sentence.end));
  const words = inside.map((word) => ({
    ...word,
    start: word.start + sentence.start,
    end: word.end + sentence.start,
  }));
  const clauses: Growing[] = [{ kind: 'main', parent: null, words: [], verbless: 0 }];
  let current = 0;
  words.forEach((word, at) => {
    const step = stepAt(words, at, clauses, current, language);
    if (step.open) {
      clauses.push({ kind: step.open, parent: step.parent, words: [], verbless: 0 });
      current = clauses.length - 1;
    } else current = step.current;
    clauses[current]?.words.push(word);
  });
  return clauses.map(({ kind, parent, words }, index) => ({ index, kind, parent, words }));
}

interface Step {
  readonly open: ClauseKind | null;
  readonly parent: number | null;
  readonly current: number;
}

/** What a word does: stays in the clause, opens one, or returns to the one around it. */
function stepAt(
  words: readonly Word[],
  at: number,
  clauses: readonly Growing[],
  current: number,
  language: Language,
): Step {
  const word = words[at];
  const clause = clauses[current];
  const stay: Step = { open: null, parent: null, current };
  if (!word || !clause) return stay;
  const opens = (open: ClauseKind, parent: number | null = current): Step => ({ open, parent, current });
  if (word.text === ';') return opens('main', null);
  if (words[at - 1]?.text === ':' && !word.glued && opensBehindColon(words, at, clause, language)) {
    return opens('main', null);
  }
  if (word.text === '(') return opens('aside');
  if (words[at - 1]?.text === ')' && clause.kind === 'aside') return { ...stay, current: clause.parent ?? 0 };
  const before = words[at - 1]?.text;
  if (before === ',' || before === '—' || before === '–')
    return afterComma(words, at, clauses, current, language);
  const opener = openerKind(words, at, clause.words, language);
  if (opener) return opens(opener);
  if (isJoint(word, language) && hasVerb(clause, language) && verbSoon(words, at + 1, 2, language)) {
    return opens(clause.kind, clause.parent);
  }
  return endsRelative(words, at, clauses, clause, language) ? { ...stay, current: clause.parent ?? 0 } : stay;
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
  if (!outer || !before || !isAuxiliary(words[at], language)) return false;
  if (isAuxiliary(before, language) || isAdverb(before, language) || NO_NOUN.test(before.low)) return false;
  const thought = clause.words.some((word) => isReport(word, language) || THOUGHT.test(word.low));
  return !thought && hasVerb(clause, language) && !hasVerb(outer, language);
}

/** A verb behind these has its subject in them, or a verb before it: no subject has ended. */
const NO_NOUN =
  /^(?:that|who|which|whom|where|it|he|she|they|we|i|you|there|what|que|quien|quienes|se|no|not|never|to|lo|la|le|les|los|las|ya)$/;
/** What someone thought goes on in a clause of its own without `that`. */
const THOUGHT =
  /^(?:believed|thought|knew|feared|hoped|felt|expected|found|learned|learnt|heard|saw|suspected|warned|realised|realized)$/;

function afterComma(
  words: readonly Word[],
  at: number,
  clauses: readonly Growing[],
  current: number,
  language: Language,
): Step {
  const word = words[at];
  const clause = clauses[current];
  if (!word || !clause) return { open: null, parent: null, current };
  const reported = hasVerb(clause, language) || isInserted(words, at, language);
  if (reported && isAttribution(words, at, language)) {
    return { open: 'attribution', parent: current, current };
  }
  if (leaves(clause, language) && PARTICIPLE.test(word.low)) return { open: null, parent: null, current };
  const left = leaves(clause, language) || (clause.kind === 'relative' && isFiniteVerb(words, at, language));
  const outer = left ? outermost(clauses, current) : current;
  const target = clauses[outer];
  const opener = openerKind(words, at, clause.words, language);
  if (opener) return { open: opener, parent: outer, current };
  if (
    isJoint(word, language) &&
    target &&
    hasVerb(target, language) &&
    verbSoon(words, at + 1, VERB_REACH, language)
  ) {
    return { open: target.kind, parent: target.parent, current };
  }
  return { open: null, parent: null, current: outer };
}

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

function outermost(clauses: readonly Growing[], from: number): number {
  let index = from;
  for (
    let clause = clauses[index];
    clause && clause.parent !== null && clause.kind !== 'content';
    clause = clauses[index]
  ) {
    index = clause.parent;
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

function isJoint(word: Word, language: Language): boolean {
  return language === 'en' ? /^(?:and|but|or|yet)$/.test(word.low) : /^(?:y|e|pero|o)$/.test(word.low);
}

/** Behind a colon a clause stands by itself; not words that someone said, nor a list. */
function opensBehindColon(words: readonly Word[], at: number, clause: Growing, language: Language): boolean {
  if (!hasVerb(clause, language)) return true;
  const isQuoted = /^["“”«'‘]$/.test(words[at]?.text ?? '');
  const isSaid = clause.words.some((word) => isReport(word, language));
  return !isQuoted && !isSaid && verbSoon(words, at, VERB_REACH, language);
}
