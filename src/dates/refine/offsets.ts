import { anyClosedWords } from '../../language/closed-words.ts';
import type { Language } from '../../model.ts';
import { weekdayOf } from '../civil.ts';
import { rangeOf } from '../date-value.ts';
import type { Candidate } from '../grammar/candidate.ts';
import { anyDateWords, dateWords } from '../grammar/date-words.ts';
import { stated } from '../grammar/moment.ts';
import { dayStretch, distantStretch, type Stretch } from '../grammar/stretch.ts';
import type { Word } from '../grammar/words.ts';

/** Words between a distance and the day that it is counted from, with their direction. */
const JOINTS: Readonly<Record<Language, ReadonlyMap<string, -1 | 1>>> = {
  en: new Map([
    ['after', 1],
    ['following', 1],
    ['from', 1],
    ['before', -1],
    ['prior to', -1],
  ]),
  es: new Map([
    ['despues de', 1],
    ['despues del', 1],
    ['siguiente al', 1],
    ['antes de', -1],
    ['antes del', -1],
  ]),
};
/** Words before a length that stays one: `for two weeks after 12 May`. */
const LASTING = anyDateWords('before length');
/** `the day after`, with the joint itself as its last word. */
const DAY_AFTER = /^(?:after|before)$/;
const EVE = /^visperas?$/;

/** A distance and the day behind it that it is counted from, as one day: `two days after 12 May`, `a week from Friday`. */
export function withOffsets(
  candidates: readonly Candidate[],
  words: readonly Word[],
  language: Language,
): readonly Candidate[] {
  const all: Candidate[] = [];
  for (const candidate of candidates) {
    const before = all.at(-1);
    const moved = before ? counted(before, candidate, words, language) : null;
    if (moved) all[all.length - 1] = moved;
    else all.push(candidate);
  }
  return all;
}

function counted(
  distance: Candidate,
  base: Candidate,
  words: readonly Word[],
  language: Language,
): Candidate | null {
  const day = dayOf(base);
  if (day === null || base.at - distance.next > MOST_JOINT_WORDS) return null;
  const between = words.slice(distance.next, base.at);
  const joint = jointOf(between, words[base.at]);
  const stretch = distant(distance, day, joint, base, words, language);
  if (!stretch) return null;
  const kind = stretch.first === stretch.last ? 'day' : 'unit';
  return { at: distance.at, next: base.next, kind, meaning: stated(stretch, 'inferred') };
}

/** `after the vote of`, `de la cumbre`. */
const MOST_JOINT_WORDS = 4;
const ARTICLES = anyClosedWords('definite articles');
const BEFORE_BASE = dateWords('en', 'before base');

/** The words of a joint without articles, and without what the day is of: `after the vote of 12 May` is `after`. */
function jointOf(between: readonly Word[], first: Word | undefined): string {
  const lows = between.map(({ low }) => low);
  const of = BEFORE_BASE.has(lows.at(-1) ?? '') ? lows.pop() : first?.low === 'del' ? 'del' : undefined;
  const article = lows.findIndex((low) => ARTICLES.has(low));
  const noun =
    of !== undefined && article >= 0 && article === lows.length - 2 ? between[lows.length - 1] : null;
  if (noun && /^\p{Ll}{3,}$/u.test(noun.text)) lows.pop();
  return lows.filter((low) => !ARTICLES.has(low)).join(' ');
}

/** The day that a calendar date, a weekday or a feast means. */
function dayOf({ kind, meaning }: Candidate): number | null {
  if (!/^(?:day|weekday|holiday)$/.test(kind) || meaning.type !== 'DATE' || meaning.when === null)
    return null;
  const range = rangeOf(meaning.when);
  return range && range.first === range.last ? range.first : null;
}

function distant(
  distance: Candidate,
  day: number,
  joint: string,
  base: Candidate,
  words: readonly Word[],
  language: Language,
): Stretch | null {
  const last = words[distance.next - 1]?.low ?? '';
  if (distance.meaning.value === 'XXXX-XX-XX' && joint === '' && DAY_AFTER.test(last)) {
    return dayStretch(day + (last === 'after' ? 1 : -1));
  }
  if (EVE.test(last)) return joint === 'de' || joint === 'del' ? dayStretch(day - 1) : null;
  const direction = JOINTS[language].get(joint);
  if (direction === undefined || distance.meaning.mod !== null) return null;
  if (distance.kind === 'weekday' && base.kind !== 'weekday' && joint !== 'from') {
    return beside(weekdayOfMeaning(distance), day, direction);
  }
  const length = distance.kind === 'length' ? LENGTH.exec(distance.meaning.value) : null;
  if (!length || LASTING.has(words[distance.at - 1]?.low ?? '')) return null;
  const count = Number(length[1]) * direction;
  // A week after a day is that weekday; some weeks after it are as exact as the text is.
  const exact = length[2] === 'W' && (joint === 'from' || Number(length[1]) === 1);
  return exact ? dayStretch(day + 7 * count) : distantStretch(length[2] ?? 'D', day, count);
}

const LENGTH = /^P(\d{1,3})([DWMY])$/;

function weekdayOfMeaning({ meaning }: Candidate): number {
  const range = meaning.when === null ? null : rangeOf(meaning.when);
  return range ? weekdayOf(range.first) : Number(/^XXXX-WXX-(\d)/.exec(meaning.value)?.[1] ?? 0);
}

/** The first such weekday behind a day, or the last before it: `the Monday after Easter`. */
function beside(weekday: number, day: number, direction: -1 | 1): Stretch {
  const away = (((weekday - weekdayOf(day)) * direction + 6) % 7) + 1;
  return dayStretch(day + direction * away);
}
