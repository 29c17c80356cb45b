import { isWithin, rangeOf } from '../dates/date-value.ts';
import { stem } from '../language/stem.ts';
import type { DateValue } from '../model.ts';
import type { HappeningTelling } from './happening-telling.ts';
import { partsOf, type TellingParts } from './telling-parts.ts';

/** Share of common words from which tellings without an act in common are one: they say the same in the same words. */
const WITHOUT_ACT = 0.5;
/** The same where only one of the two says the day. */
const WITHOUT_DAY = 0.35;
/** The same without a day, in one document and across documents. */
const UNDATED_TOGETHER = 0.3;
const UNDATED_APART = 0.5;
/** Acts of which a person may have several in a day need this share of common words. */
const OFTEN = 0.2;
/** Days before its article that an undated telling may mean: news is told within about a week. */
const FRESH_DAYS = 8;

/** Acts that say little of what happened. */
const VAGUE_ACTS = new Set(['begin', 'meet', 'settle', 'recover', 'open', 'close']);
/** Families that say little of what happened. */
const VAGUE_FAMILIES = new Set(['statement', 'meeting', 'law']);

/**
 * How alike two tellings are, above zero where they tell one happening: days that agree, people in common, an act in
 * common or the same words, and nothing that tells them apart: another first name, number, subject or object. Different
 * days are never one. An undated telling is one with a dated one only where the day lies within the week before its article.
 */
export function sameHappening(a: HappeningTelling, b: HappeningTelling): number {
  if (a.event.dates !== b.event.dates) return 0;
  const days = relationOf(a, b);
  if (days === null) return 0;
  const [left, right] = [partsOf(a), partsOf(b)];
  if (!sharePeople(left, right) || tellsApart(a, b, left, right)) return 0;
  const likeness = wordLikeness(left, right);
  const least = threshold(a, b, left, right, days);
  // Two paraphrases may have no word in common: any likeness that is enough counts.
  return least !== null && likeness >= least ? likeness + ENOUGH : 0;
}

const ENOUGH = 0.01;

/** Characters of `2026-05-12`. */
const DAY_LENGTH = 10;

/** How the dates of two tellings agree. */
type Relation = 'day' | 'within' | 'fresh' | 'undated';

function relationOf(a: HappeningTelling, b: HappeningTelling): Relation | null {
  const [left, right] = [a.event.date, b.event.date];
  if (left === null && right === null) return 'undated';
  if (left === null) return isFresh(a, right) ? 'fresh' : null;
  if (right === null) return isFresh(b, left) ? 'fresh' : null;
  if (left === right) return 'day';
  // Two days: most pairs end here.
  if (left.length === DAY_LENGTH && right.length === DAY_LENGTH) return null;
  return isWithin(left, right) || isWithin(right, left) ? 'within' : null;
}

/** Whether a day lies shortly before the article of an undated telling. */
function isFresh({ date, sentence }: HappeningTelling, day: DateValue | null): boolean {
  const published = date.value === null ? null : rangeOf(date.value);
  const told = day === null ? null : rangeOf(day);
  if (!published || !told || published.first !== published.last || told.first !== told.last) return false;
  if (/\b(?:had|había|habían)\b/.test(sentence)) return false;
  return told.first <= published.first && told.first > published.first - FRESH_DAYS;
}

/** At least half of the smaller list of people in common; or one of them among the other sentence's capitals. */
function sharePeople(a: TellingParts, b: TellingParts): boolean {
  const smaller = Math.min(a.names.length, b.names.length);
  if (smaller === 0) return namedIn(a, b) || namedIn(b, a);
  const common = a.names.filter((name) => b.names.some((other) => isSameName(name, other))).length;
  if (common === 0 && smaller === 1) return namedIn(a, b) || namedIn(b, a);
  return common > 0 && common * 2 >= smaller;
}

function namedIn({ names }: TellingParts, { capitals }: TellingParts): boolean {
  return names.some((name) => name.length > 0 && name.every((part) => capitals.has(part)));
}

/** One name holds all words of the other, or both end alike and begin alike. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((part) => long.includes(part));
}

/** Whether something says that these are two: a namesake, another number, another subject or object of the same verb. */
function tellsApart(
  a: HappeningTelling,
  b: HappeningTelling,
  left: TellingParts,
  right: TellingParts,
): boolean {
  if (areNamesakes(left, right)) return true;
  for (const [noun, number] of left.numbers) {
    const other = right.numbers.get(noun);
    if (other !== undefined && other !== number) return true;
  }
  if (
    left.mainActs.size > 0 &&
    right.mainActs.size > 0 &&
    ![...left.mainActs].some((act) => right.mainActs.has(act))
  ) {
    return true;
  }
  if (speaksOf(left) !== speaksOf(right)) return true;
  if (a.language === b.language && haveOthers(left, right)) return true;
  if (a.language !== b.language || left.verb === null || left.verb !== right.verb) return false;
  return differ(left.object, right.object) || differ(left.subject, right.subject);
}

/** Whether a verb asks for, plans or recalls what its other words tell: a request is not its grant. */
function speaksOf({ verb }: TellingParts): boolean {
  return verb !== null && SPEAKING_OF.has(verb);
}

/** Stems of such verbs, as the two languages' stemmers leave them. */
const SPEAKING_OF: ReadonlySet<string> = new Set([
  ...[
    'asked',
    'requested',
    'sought',
    'demanded',
    'urged',
    'applied',
    'proposed',
    'marked',
    'commemorated',
    'remembered',
    'celebrated',
    'planned',
    'threatened',
  ].map((verb) => stem(verb, 'en')),
  ...['pidió', 'solicitó', 'exigió', 'reclamó', 'propuso', 'conmemoró', 'recordó', 'amenazó'].map((verb) =>
    stem(verb, 'es'),
  ),
]);

/** Whether each names somebody whom the other does not. */
function haveOthers(a: TellingParts, b: TellingParts): boolean {
  const alone = (one: TellingParts, other: TellingParts) =>
    one.names.some(
      (name) =>
        name.length > 0 &&
        !other.names.some((each) => isSameName(name, each)) &&
        !name.some((part) => other.capitals.has(part)),
    );
  return alone(a, b) && alone(b, a);
}

/** Two people of one surname and other first names, neither of whom the other telling names. */
function areNamesakes(a: TellingParts, b: TellingParts): boolean {
  const alone = (names: TellingParts['names'], others: TellingParts['names']) =>
    names.filter((name) => name.length > 1 && !others.some((other) => isSameName(name, other)));
  const others = alone(b.names, a.names);
  return alone(a.names, b.names).some((name) =>
    others.some((other) => name.at(-1) === other.at(-1) && name[0] !== other[0]),
  );
}

/** Whether each says something that the other does not. */
function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((word) => !b.has(word)) && [...b].some((word) => !a.has(word));
}

/** The least likeness; null where what was done differs. */
function threshold(
  a: HappeningTelling,
  b: HappeningTelling,
  left: TellingParts,
  right: TellingParts,
  days: Relation,
): number | null {
  const common = [...left.acts].filter((act) => right.acts.has(act));
  const families = a.event.actions.filter(
    (each) => b.event.actions.includes(each) && !VAGUE_FAMILIES.has(each),
  );
  const telling = common.some((act) => !VAGUE_ACTS.has(act));
  if (common.length === 0 && families.length === 0) {
    const acting = left.acts.size > 0 && right.acts.size > 0;
    return days !== 'day' || (acting && left.verb !== right.verb) ? null : WITHOUT_ACT;
  }
  const apart = a.language !== b.language;
  if (days === 'undated') return a.source === b.source ? UNDATED_TOGETHER : UNDATED_APART;
  if (days === 'fresh') return telling ? 0 : apart ? null : WITHOUT_DAY;
  if (days === 'within') return telling || apart ? 0 : WITHOUT_DAY;
  return telling || apart ? 0 : OFTEN;
}

/** Common words by the mean of the two lists' lengths (Dice). */
function wordLikeness({ words: left }: TellingParts, { words: right }: TellingParts): number {
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  // A telling of nothing but names and its date says the same as any other of that act.
  return left.size + right.size === 0 ? 1 : (2 * common) / (left.size + right.size);
}
