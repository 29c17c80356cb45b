/** Which clauses of a sentence tell that something happened, and which tell of what did not. */
import type { Word } from '../../dates/grammar/words.ts';
import { lexiconSet } from '../../language/lexicon.ts';
import type { Language } from '../../model.ts';
import type { Clause } from './clauses/clauses.ts';
import { roleOf } from './clauses/governing.ts';
import { toldWords } from './clauses/intended.ts';
import type { SentenceMaterial, Telling } from './clauses/material.ts';
import { timesOf } from './days/dating.ts';
import { outerVerb } from './days/inner-verb.ts';
import { presentVerb } from './present-verbs.ts';
import { anyEventWords, eventWords } from './words/event-words.ts';
import { isUnreal } from './words/unreal-words.ts';
import { isSpanishSubjunctive, type TellingVerb, tellingVerb } from './words/verbs.ts';
import { hasTrait, TRAIT } from './words/word-traits.ts';

/** The clauses that tell something, by their indices. */
export function tellingsOf(
  clauses: readonly Clause[],
  sentence: SentenceMaterial,
): ReadonlyMap<number, Telling> {
  const told = new Map<number, Telling>();
  for (const clause of clauses) {
    if (clause.kind === 'condition' || isHabit(clause, sentence) || isDenied(clause, clauses, sentence))
      continue;
    const found = tellingVerb(clause.words, sentence.language);
    const verb = found
      ? outerVerb(clause, found, sentence)
      : (factualSubjunctive(clause, clauses, sentence) ?? presentVerb(clause, sentence));
    if (verb && !isSupposed(clause, verb, sentence)) told.set(clause.index, { clause, verb });
  }
  return told;
}

/** `which it suspects laundered funds`: told as thought. */
function isSupposed({ kind, words }: Clause, { at }: TellingVerb, { language }: SentenceMaterial): boolean {
  return (
    kind === 'relative' &&
    words.slice(0, at).some((word) => hasTrait(word, TRAIT.supposing | TRAIT.denying, language))
  );
}

/** `después de que el puente se hundiera`: behind these words the subjunctive tells what happened. */
function factualSubjunctive(
  { kind, parent, words }: Clause,
  clauses: readonly Clause[],
  { language }: SentenceMaterial,
): TellingVerb | null {
  if (language !== 'es' || kind !== 'adverbial' || parent === null || words[0]?.low !== 'que') return null;
  const start = words[0].start;
  const before = clauses[parent]?.words.filter((word) => word.end <= start).at(-2);
  if (!eventWords('es', 'aftermath before que').has(before?.low ?? '')) return null;
  if (words.some((_, at) => isUnreal(words, at, 'es'))) return null;
  const at = words.findIndex((_, place) => isSpanishSubjunctive(words, place));
  return at < 0 ? null : { at, kind: 'event' };
}

/** Where the verbs stand that tell something, and the stretches of clauses within others that tell of nothing that happened. */
export function verbsAndSilence(
  clauses: readonly Clause[],
  told: ReadonlyMap<number, Telling>,
  { language }: SentenceMaterial,
): Pick<SentenceMaterial, 'verbs' | 'untold'> {
  const verbs = new Map<number, number>();
  for (const [index, { clause, verb }] of told) verbs.set(index, clause.words[verb.at]?.start ?? 0);
  const untold = clauses.flatMap((clause) => {
    const words = clause.kind === 'main' ? [] : untoldWords(clause, told.get(clause.index), language);
    const [first] = words;
    const last = words.at(-1);
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
  return { verbs, untold };
}

/** The words of a clause that tell of nothing that happened: all of one that tells nothing, else the end that was only meant. */
function untoldWords(
  { kind, words }: Clause,
  telling: Telling | undefined,
  language: Language,
): readonly Word[] {
  if (kind === 'condition') return words;
  if (!telling && words.some((_, at) => isUnreal(words, at, language))) return words;
  const last = toldWords(words, language, telling?.verb.at).at(-1);
  if (!last || last === words.at(-1)) return [];
  return telling?.verb.kind === 'event' ? words.filter(({ start }) => start > last.start) : words;
}

/** `Police deny that officers fired`, `no evidence that he fled`, `rejected claims that`: what is denied did not happen. */
function isDenied(
  { kind, parent, words }: Clause,
  clauses: readonly Clause[],
  { language }: SentenceMaterial,
): boolean {
  const outer = parent === null ? undefined : clauses[parent];
  if (!outer || (kind !== 'content' && kind !== 'relative')) return false;
  const start = words[0]?.start ?? 0;
  const before = outer.words.filter((word) => word.end <= start);
  const noun = before.at(before.at(-1)?.low === 'de' ? -2 : -1);
  const isClaim = noun !== undefined && lexiconSet(language, 'claim-nouns').has(noun.low);
  if (kind === 'relative' && !isClaim) return false;
  const has = (traits: number) => before.some((word) => hasTrait(word, traits, language));
  if (has(TRAIT.denying | TRAIT.supposing | TRAIT.doubting)) return true;
  if (before.some(({ low }, at) => low === 'out' && /^rul(?:e|es|ed|ing)$/.test(before[at - 1]?.low ?? '')))
    return true;
  if (noun && eventWords(language, 'alleging noun').has(noun.low) && !isVerbOf(noun, outer, language))
    return true;
  const withdrawing = lexiconSet(language, 'withdrawing-verbs');
  if (isClaim && (has(TRAIT.rejecting) || before.some(({ low }) => withdrawing.has(low)))) return true;
  return has(TRAIT.report | TRAIT.proof) && before.some((word) => hasTrait(word, TRAIT.negating, language));
}

/** `The driver claims that he braked`: what may be a noun is the verb. */
function isVerbOf(word: Word, { words }: Clause, language: Language): boolean {
  const verb = tellingVerb(words, language);
  return verb !== null && words[verb.at] === word;
}

/** `Every March the brothers burned the reeds`, `Los viernes se vendía pescado`: what recurs is no happening. */
function isHabit(clause: Clause, sentence: SentenceMaterial): boolean {
  const recurs = clause.words.some(
    (word, at) =>
      hasTrait(word, TRAIT.each, sentence.language) &&
      hasTrait(clause.words[at + 1], TRAIT.calendar, sentence.language),
  );
  if (recurs) return true;
  return timesOf(clause, sentence).some(
    (time) =>
      time.type === 'SET' &&
      (time.value.startsWith('XXXX-W') || isRecurring(time.text)) &&
      roleOf(time, clause.words, sentence.language) === 'adverbial',
  );
}

/** `every Monday`, `todos los lunes`. */
function isRecurring(text: string): boolean {
  const space = text.search(/\s/);
  return space > 0 && RECURRING.has(text.slice(0, space).toLowerCase());
}

const RECURRING = anyEventWords('recurring');
