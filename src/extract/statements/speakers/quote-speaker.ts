import { aboutWord } from '../sentence/about-word.ts';
import { isCapitalized } from '../sentence/capitals.ts';
import { clauseWords, exactClassesOf } from '../sentence/clause-words.ts';
import { quotationAt } from '../sentence/quotations.ts';
import { gapBefore, isA, parted, type SentenceView, wordAt } from '../sentence/sentence-view.ts';
import { speakerAfter } from './speaker-after.ts';
import type { FoundSpeaker } from './speaker-phrase.ts';
import { subjectOfVerb } from './verb-subject.ts';

/** Between a quotation and the verb that ends its attribution stand at most so many words. */
const SUBJECT_WITHIN = 10;

/** Quoted words fewer than these are a name or a term, not speech. */
const LEAST_QUOTED = 3;

/**
 * Who says a quotation that ends as speech does, in a comma or a question (or has its comma outside, as Spanish sets it),
 * whatever the verb: `"It held," beamed Vos.`, `"It held," Vos beamed.` The verb is known by its past ending and its place.
 */
export function quoteSpeaker(view: SentenceView): FoundSpeaker | null {
  for (const { start, end } of view.quotations) {
    const word = wordAt(view, end);
    if (word >= view.words.length || word - wordAt(view, start) < LEAST_QUOTED) continue;
    if (quotationAt(view.quotations, view.words[word]?.start ?? 0)) continue;
    const spoken = /[,?!]["”»]$/u.test(view.text.slice(end - 2, end));
    const marked = spoken || /^\s*[,—–]/u.test(view.text.slice(end, end + 3));
    const found = (marked ? inverted(view, word) : null) ?? (spoken ? followed(view, word) : null);
    if (found) return { ...found, told: { from: 0, to: word } };
  }
  return null;
}

/** `"…," beamed the mayor`. */
function inverted(view: SentenceView, word: number): FoundSpeaker | null {
  const verb = isA(view, word, 'be') && !isPast(view, word) ? word + 1 : word;
  if (!isPast(view, verb) || parted(view, verb + 1)) return null;
  return isA(view, verb + 1, 'determiner') || isCapitalized(view, verb + 1)
    ? speakerAfter(view, verb + 1, false)
    : null;
}

/** `"…," the mayor beamed.` */
function followed(view: SentenceView, word: number): FoundSpeaker | null {
  for (let verb = word + 1; verb <= word + SUBJECT_WITHIN && verb < view.words.length; verb++) {
    if (/[.;:]\s/u.test(gapBefore(view, verb))) return null;
    if (!isPast(view, verb) || parted(view, verb)) continue;
    const subject = subjectOfVerb(view, verb, 'other');
    return subject?.words.from === word ? subject.speaker : null;
  }
  return null;
}

/** Whether a word looks like a verb in the past. */
function isPast(view: SentenceView, word: number): boolean {
  return !isCapitalized(view, word) && hasPastEnding(view, word);
}

/** Which endings those are is listed. */
const hasPastEnding = aboutWord((form, language) => {
  if (exactClassesOf(language, form).size > 0) return false;
  return [...clauseWords(language).pastEnding].some(
    (ending) => form.lower.length > ending.length + 1 && form.lower.endsWith(ending),
  );
});
