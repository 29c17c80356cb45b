import { anyClosedWords } from '../../language/closed-words.ts';
import type { Language } from '../../model.ts';
import { pointOf } from '../date-value.ts';
import type { Candidate } from '../grammar/candidate.ts';
import { dateWords } from '../grammar/date-words.ts';
import { type Meaning, stated } from '../grammar/moment.ts';
import { yearStretch } from '../grammar/stretch.ts';
import type { Word } from '../grammar/words.ts';

/** Words and marks between two days of one month: `July 13-15`, `el 9 y 10 de junio`. */
const BETWEEN: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set([...'-–—,', ...dateWords('en', 'joins days')]),
  es: new Set([...'-–—,', ...dateWords('es', 'joins days')]),
};
const ARTICLES = anyClosedWords('definite articles', 'contracted articles');

/** Days that share the month of the day beside them, and years the century, added as expressions of their own. */
export function withListedDays(
  candidates: readonly Candidate[],
  words: readonly Word[],
  language: Language,
): readonly Candidate[] {
  const all: Candidate[] = [];
  for (const candidate of candidates) {
    const value = candidate.kind === 'day' ? DAY.exec(candidate.meaning.value) : null;
    const last = all.at(-1)?.next ?? 0;
    if (value && dayFirst(candidate, words)) all.push(...allBefore(candidate, words, language, last));
    all.push(candidate);
    if (value && !dayFirst(candidate, words)) all.push(...behind(candidate, words, language));
    if (candidate.kind === 'year') all.push(...secondYear(candidate, words));
  }
  return all;
}

/** The second year of `2018-19`, where it is the later one of the century. */
function secondYear(candidate: Candidate, words: readonly Word[]): readonly Candidate[] {
  const [last, joint, number, behind] = words.slice(candidate.next - 1, candidate.next + 3);
  if (!last || !joint?.glued || !/^[-–/]$/.test(joint.text) || !number?.glued || number.digits == null)
    return [];
  if (number.width !== 2 || number.suffix !== '' || (behind?.glued && /^[-–/:%]$/.test(behind.text)))
    return [];
  const year = Number(candidate.meaning.value);
  const second = year - (year % 100) + number.digits + (year % 100 === 99 && number.digits === 0 ? 100 : 0);
  if (last.digits !== year || second <= year) return [];
  const at = candidate.next + 1;
  return [{ at, next: at + 1, kind: 'year', meaning: stated(yearStretch(second)) }];
}

const DAY = /^(\d{4}|XXXX)-(\d{2})-(\d{2})$/;

/** Whether the number of the day stands before the month: then a sibling stands before it. */
function dayFirst(candidate: Candidate, words: readonly Word[]): boolean {
  for (let index = candidate.at; index < candidate.next; index += 1) {
    const word = words[index];
    if (word && !ARTICLES.has(word.low)) return word.digits !== null && word.width <= 2;
  }
  return false;
}

/** More days than any list of news has. */
const MOST_LISTED = 8;

/** The days listed before one: `3, 4 and 5 June`. */
function allBefore(
  candidate: Candidate,
  words: readonly Word[],
  language: Language,
  from: number,
): readonly Candidate[] {
  const listed: Candidate[] = [];
  let [next] = before(candidate, words, language, from);
  while (next && listed.length < MOST_LISTED) {
    listed.unshift(next);
    const [earlier] = before(next, words, language, from);
    next =
      earlier && Number(earlier.meaning.value.slice(8)) < Number(next.meaning.value.slice(8))
        ? earlier
        : undefined;
  }
  return listed;
}

function before(
  candidate: Candidate,
  words: readonly Word[],
  language: Language,
  from: number,
): readonly Candidate[] {
  let joint = candidate.at - 1;
  if (!BETWEEN[language].has(words[joint]?.low ?? '')) return [];
  joint -= 1;
  const number = words[joint];
  if (joint < from || number?.digits == null || number.width > 2) return [];
  if (isDash(words[joint + 1]) && number.digits >= Number(candidate.meaning.value.slice(8, 10))) return [];
  const article = joint > from && ARTICLES.has(words[joint - 1]?.low ?? '');
  const sibling = moved(candidate, number.digits, article ? joint - 1 : joint, joint + 1);
  return sibling ? [sibling] : [];
}

function isDash(word: Word | undefined): boolean {
  return word !== undefined && /^[-–—]$/.test(word.text);
}

function behind(candidate: Candidate, words: readonly Word[], language: Language): readonly Candidate[] {
  if (words[candidate.next - 1]?.width === 4) return [];
  const joint = words[candidate.next];
  if (!joint || !BETWEEN[language].has(joint.low) || joint.text === ',') return [];
  const article = ARTICLES.has(words[candidate.next + 1]?.low ?? '') ? 1 : 0;
  const at = candidate.next + 1 + article;
  const number = words[at];
  if (number?.digits == null || number.width > 2 || /^[:.%]$/.test(gluedBehind(words, at))) return [];
  const follower = words[at + 1]?.low ?? '';
  if (joint.low === 'and' && /^[a-z]/.test(follower)) return [];
  const sibling = moved(candidate, number.digits, at - article, at + 1);
  return sibling ? [sibling] : [];
}

function gluedBehind(words: readonly Word[], at: number): string {
  const word = words[at + 1];
  return word?.glued && word.text !== '.' ? word.text : '';
}

function moved(candidate: Candidate, day: number, at: number, next: number): Candidate | null {
  const value = candidate.meaning.value.slice(0, 8) + String(day).padStart(2, '0');
  const known = !value.startsWith('X');
  if (day < 1 || day > 31 || (known && !pointOf(value))) return null;
  const meaning: Meaning = { ...candidate.meaning, value, when: known ? value : null };
  return { at, next, kind: 'day', meaning };
}
