import type { Word } from '../../dates/grammar/words.ts';
import type { ClassMatch } from '../../extract/events/topics/acts.ts';
import { rootOf } from '../../extract/events/topics/roots.ts';
import { anyLexiconClass, lexiconLines, lexiconSet } from '../../language/lexicon.ts';
import type { Language } from '../../model.ts';
import type { HappeningTelling } from './happening-telling.ts';

/** Exact numbers that are no date, by what they count or number: `two men`, `convoy 14`. */
export type ToldNumbers = ReadonlyMap<string, string>;

/** Words between a number and what it counts: `two armed men`. */
const COUNT_REACH = 2;

/** The numbers that words tell. One that only comes near (`nearly 400`) is none. */
export function numbersAmong(
  words: readonly Word[],
  things: readonly ClassMatch[],
  telling: HappeningTelling,
): ToldNumbers {
  const { language } = telling;
  const numbers = new Map<string, string>();
  const date = telling.event.expression ?? '';
  words.forEach((word, at) => {
    const value = numberIn(word, language);
    if (value === null || date.includes(word.text)) return;
    const before = words[at - 1];
    if (before && lexiconSet(language, 'about-words').has(before.low)) return;
    const score = scoreAt(words, at, language);
    if (score !== null) {
      numbers.set('score', score);
      return;
    }
    if (numbers.has('score') && isSecondOfScore(words, at)) return;
    const counted = words.slice(at + 1, at + 1 + COUNT_REACH);
    const end = counted.findIndex(({ low }) => !/^\p{L}{3,}$/u.test(low));
    for (const noun of end < 0 ? counted : counted.slice(0, end)) {
      numbers.set(nounOf(noun, things, language), value);
    }
    if (before && /^\p{L}{4,}$/u.test(before.low) && !lexiconSet(language, 'stop-words').has(before.low)) {
      numbers.set(`no ${rootOf(before.low, language)}`, value);
    }
  });
  return numbers;
}

/** `52-31`, `52 votes to 31`, `ocho votos contra cuatro`, `8 a favor y 4 en contra`: one result, however it is written. */
function scoreAt(words: readonly Word[], at: number, language: Language): string | null {
  let next = at + 1;
  while (VOTES.has(words[next]?.low ?? '')) next += 1;
  const between = next > at + 1 ? BETWEEN : AGAINST;
  if (!between.has(words[next]?.low ?? '')) return null;
  while (between.has(words[next]?.low ?? '')) next += 1;
  const [first, second] = [words[at], words[next]].map((word) => (word ? numberIn(word, language) : null));
  return first && second ? `${first}-${second}` : null;
}

const DASHES = '-–—';
const VOTES = anyLexiconClass('telling-words', 'votes');
const AGAINST = new Set([...DASHES, ...anyLexiconClass('telling-words', 'score')]);
const BETWEEN = new Set([...DASHES, ...anyLexiconClass('telling-words', 'votes joint')]);

/** Whether a number was told with the one before it. */
function isSecondOfScore(words: readonly Word[], at: number): boolean {
  return BETWEEN.has(words[at - 1]?.low ?? '');
}

/** A counted thing by its class, so that it is the same in all languages. */
function nounOf(noun: Word, things: readonly ClassMatch[], language: Language): string {
  const held = things.find(({ spans }) => spans.length === 1 && spans[0]?.start === noun.start);
  return held ? `#${held.name}` : rootOf(noun.low, language);
}

/** A number in digits or in words; `one` and `un` are mostly articles. */
function numberIn(word: Word, language: Language): string | null {
  if (word.digits !== null) return word.suffix === '' ? String(word.digits) : null;
  if (/^\d/.test(word.text)) return word.text;
  const value = numerals(language).get(word.low);
  return value === undefined || value === '1' || value === '0' ? null : value;
}

const lists = new Map<Language, ReadonlyMap<string, string>>();

function numerals(language: Language): ReadonlyMap<string, string> {
  const known = lists.get(language);
  if (known) return known;
  const values = new Map<string, string>();
  for (const line of lexiconLines(language, 'numbers')) {
    const [forms = '', value = ''] = line.split('=');
    for (const form of forms.split(',')) values.set(form.trim(), value.trim());
  }
  lists.set(language, values);
  return values;
}
