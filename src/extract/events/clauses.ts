import { type Word, wordsOf } from '../../dates/grammar/words.ts';
import { lexiconSet } from '../../language/lexicon.ts';
import type { Language, Span } from '../../model.ts';
import { isAdverb, isFiniteVerb, isReport } from './verbs.ts';

/** How a clause stands in its sentence. */
export type ClauseKind =
  | 'main'
  | 'content'
  | 'relative'
  | 'adverbial'
  | 'condition'
  | 'aside'
  | 'attribution';

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

/** Words ahead in which a clause's verb is looked for. */
const VERB_REACH = 14;
/** Words of a closing attribution: `, two officials of the ministry said on Friday`. */
const ATTRIBUTION_REACH = 10;

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
  const opener = openerKind(words, at, clause, language);
  if (opener) return opens(opener);
  if (isJoint(word, language) && hasVerb(clause, language) && verbSoon(words, at + 1, 2, language)) {
    return opens(clause.kind, clause.parent);
  }
  return stay;
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
  if (!word || !clause) return { open: null, parent: null, current };
  const reported = hasVerb(clause, language) || isInserted(words, at, language);
  if (reported && isAttribution(words, at, language)) {
    return { open: 'attribution', parent: current, current };
  }
  if (leaves(clause, language) && PARTICIPLE.test(word.low)) return { open: null, parent: null, current };
  const left = leaves(clause, language) || (clause.kind === 'relative' && isFiniteVerb(words, at, language));
  const outer = left ? outermost(clauses, current) : current;
  const target = clauses[outer];
  const opener = openerKind(words, at, clause, language);
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

/** Whether a finite verb stands within some words, before a mark ends the stretch. */
function verbSoon(words: readonly Word[], from: number, reach: number, language: Language): boolean {
  for (let at = from; at < from + reach; at += 1) {
    const word = words[at];
    if (!word || (/^[,;.:()]$/.test(word.text) && !isInitial(words, at))) return false;
    if (isFiniteVerb(words, at, language)) return true;
  }
  return false;
}

/** The full stops of `U.S.` and `J. Doe` end nothing. */
function isInitial(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    words[at]?.text === '.' &&
    words[at]?.glued === true &&
    before?.capital === true &&
    before.text.length === 1
  );
}

/** `, officials said`: few words, the first verb a verb of reporting. */
function isAttribution(words: readonly Word[], at: number, language: Language): boolean {
  for (let place = at; place < at + ATTRIBUTION_REACH; place += 1) {
    const word = words[place];
    if (!word || /^[,;()]$/.test(word.text)) return false;
    if (isReport(word, language)) return true;
    if (isFiniteVerb(words, place, language)) return false;
  }
  return false;
}

/** `, sostuvo el fiscal el jueves,`: a verb of reporting directly behind a comma, and another comma soon. */
function isInserted(words: readonly Word[], at: number, language: Language): boolean {
  if (language !== 'es' || !isReport(words[at], language)) return false;
  return words.slice(at + 1, at + ATTRIBUTION_REACH).some(({ text }) => text === ',');
}

/** Behind a colon a clause stands by itself; not words that someone said, nor a list. */
function opensBehindColon(words: readonly Word[], at: number, clause: Growing, language: Language): boolean {
  if (!hasVerb(clause, language)) return true;
  const isQuoted = /^["“”«'‘]$/.test(words[at]?.text ?? '');
  const isSaid = clause.words.some((word) => isReport(word, language));
  return !isQuoted && !isSaid && verbSoon(words, at, VERB_REACH, language);
}

/** Openers that are also prepositions: a clause only with a verb of its own. */
const DOUBTFUL = new Set('after before since until once as so como luego tras'.split(' '));
const RELATIVE = new Set('who whom whose which where quien quienes cuyo cuya donde'.split(' '));
const CONDITION = new Set('if unless whether si'.split(' '));

function openerKind(
  words: readonly Word[],
  at: number,
  clause: Growing,
  language: Language,
): ClauseKind | null {
  const word = words[at];
  if (!word || !lexiconSet(language, 'event-openers').has(word.low)) return null;
  if (CONDITION.has(word.low)) return 'condition';
  if (RELATIVE.has(word.low)) return 'relative';
  if (word.low === 'that' || word.low === 'que') return thatKind(words, at, clause, language);
  const behind = words[at + 1];
  if (DOUBTFUL.has(word.low)) {
    if (/ing$/.test(behind?.low ?? '') || clause.words.length === 0) {
      return clause.words.length === 0 && verbSoon(words, at + 1, VERB_REACH, language) ? 'adverbial' : null;
    }
    return verbSoon(words, at + 1, VERB_REACH, language) ? 'adverbial' : null;
  }
  return 'adverbial';
}

/** `que cuidaba ovejas`: behind `que` a word that ends so is a verb. */
const IMPERFECT = /[a-z]{2}(?:aban?|ian?)$/;

/** `said that …` opens content, `the plan that …` a relative clause; `that` before its noun opens nothing. */
function thatKind(
  words: readonly Word[],
  at: number,
  clause: Growing,
  language: Language,
): ClauseKind | null {
  const before = words[at - 1];
  if (
    before &&
    /^(?:of|in|on|at|for|with|to|by|from|de|en|a|con|por|mas|tras)$/.test(before.low) &&
    language === 'en'
  )
    return null;
  if (/^(?:mas|lo|tener|tiene|tienen|hay)$/.test(before?.low ?? '')) return null;
  const first = isAdverb(words[at + 1], language) ? at + 2 : at + 1;
  const verb =
    isFiniteVerb(words, first, language) || (language === 'es' && IMPERFECT.test(words[first]?.low ?? ''));
  if (verb && !isReport(before, language)) return 'relative';
  const reported = clause.words.some((word) => isReport(word, language));
  if (language === 'es' && before?.text === ',' && !reported) return 'relative';
  const near = [1, 2, 3, 4, 5].some((away) => isReport(words[at - away], language));
  return reported || near ? 'content' : verbSoon(words, at + 1, VERB_REACH, language) ? 'content' : null;
}
