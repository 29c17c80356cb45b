import { isGivenName } from '../../language/given-names.ts';
import { LANGUAGES, lexiconSet } from '../../language/lexicon.ts';
import type { Language, TimeExpression } from '../../model.ts';
import { fold } from '../../text.ts';
import { beginsWithOwnCue, type DateRole, isCueWord, PART_BORDER } from '../date-role.ts';
import { unitOf } from '../date-value.ts';
import { findTimes } from '../find-times.ts';

/** A line with more letters than this beside its date and the words for it tells something else. */
const MOST_OTHER_LETTERS = 28;
/** Letters that may stand between a word for publication and the date: where it came out. */
const MOST_LETTERS_OF_PLACE = 60;
/** Characters of a line in which its dates are looked for. */
const MOST_READ = 200;
/** A longer line is no date line, however little of it is words. */
const LONGEST_LINE = 120;
/** A byline is no longer than this. */
const LONGEST_BYLINE = 110;
/** Lines of prose behind which no byline stands any more. */
export const MOST_PROSE = 2;
/** A sentence below the title may stand above the date line. */
const MOST_LEADS = 1;

/** A time of day before or behind a date, which is read without it: of `07:05, 12 May` the minutes are no day. */
const CLOCK = /(?<![\d.:/-])\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[+-]\d{2}:?\d{2})?(?!\d|[.:/-]\d)/g;
/** A page may leave out the space between the year and the time of day. */
const GLUED_CLOCK = /(?<=\b(?:19|20)\d\d)\d{1,2}:\d{2}/g;

/** The days in full that a line names, times of day aside. */
export function lineDates(line: string, language: Language): readonly TimeExpression[] {
  const read = line.slice(0, MOST_READ).replace(GLUED_CLOCK, blank).replace(CLOCK, blank);
  if (!(line.length < LONGEST_LINE ? DAY_AND_YEAR : WHOLE_YEAR).test(read)) return [];
  return findTimes(read, { language, reference: null }).filter(
    (time) =>
      time.type !== 'RANGE' && time.basis === 'stated' && time.when !== null && unitOf(time.when) === 'day',
  );
}

/** A day in full has two numbers at the least, or a year and a word for the day. */
const DAY_AND_YEAR = /\d\D{1,24}\d/;
/** What a paragraph must have for a date in full: papers write no two digits for a year there. */
const WHOLE_YEAR = /\b(?:19|20)\d\d\b|\d[./-]\d{1,2}[./-]\d/;

function blank(words: string): string {
  return ' '.repeat(words.length);
}

/** Whether a line is of a kind that gives the text's own date: nothing else, a byline, a masthead, a wire's dateline. */
export function standsAsOwnDate(
  line: string,
  date: TimeExpression,
  role: DateRole,
  prose: number,
  language: Language,
): boolean {
  const before = line.slice(0, date.start);
  const behind = line.slice(date.end);
  if (prose <= MOST_PROSE && line.length <= LONGEST_BYLINE && BYLINE.test(line) && isAtEnd(behind))
    return true;
  if (prose > MOST_LEADS) return false;
  if (role === 'bare' && isWire(before, behind)) return true;
  if (role === 'own' && isCued(before, behind)) return true;
  if (line.length >= LONGEST_LINE || LISTED.test(line)) return false;
  if (otherLetters(line, language) === 0) return true;
  if (prose > 0 && !/[|·•]/.test(line)) return false;
  return (
    line.split(PARTS).some((part) => isDateAlone(part, language)) ||
    isBylineBehind(before, behind) ||
    (beginsWithOwnCue(line) && otherLetters(line, language) <= MOST_OTHER_LETTERS) ||
    isSigned(before, behind) ||
    isMasthead(before, behind)
  );
}

/** An entry of a numbered list. */
const LISTED = /^\(?\d{1,2}[.)]\s/;
/** Marks between the parts of a masthead or byline: `Issue 412 — 13 March 2026 — 60p`. */
const PARTS = /\s*[|·•]\s*|\s[—–/-]\s/;
/** A line that says who wrote, at whose end the date may stand. */
const BYLINE =
  /^(?:(?:(?:written|reported|compiled|posted|published|edited) )?by|words|text|from|staff|(?:escrito |publicado )?por|redacci[oó]n|texto|de)\b/i;

/** Whether nothing but a time of day stands behind the date. */
function isAtEnd(behind: string): boolean {
  return /^[\s.,]*(?:(?:at|a las)?\s?\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?|h|hs|hrs)?)?[\s.]*$/i.test(behind);
}

function isBylineBehind(before: string, behind: string): boolean {
  return (
    before.length + behind.length <= LONGEST_BYLINE && BYLINE.test(behind.trim()) && ownWords(before) === 0
  );
}

/** `Published in the Varn Echo of Tuesday, `: a word for publication begins the part, and little else stands around. */
function isCued(before: string, behind: string): boolean {
  const part = before.split(PART_BORDER).at(-1) ?? '';
  const rest = behind.split(/[|·•.;(]|\s[—–-]\s/)[0] ?? '';
  const name = NAME_ROW.exec(part)?.[0] ?? '';
  return (
    beginsWithOwnCue(part.slice(name.length)) &&
    ownWords(part) <= MOST_LETTERS_OF_PLACE &&
    ownWords(rest) <= MOST_OTHER_LETTERS
  );
}

const NAME_ROW = /^(?:\p{Lu}[\p{L}'’.-]+\s){2,4}(?=published|posted|publicad)/iu;

/** Letters of the words of a line that are neither its dates nor words for them. */
function otherLetters(line: string, language: Language): number {
  const read = line.replace(GLUED_CLOCK, blank).replace(CLOCK, blank);
  const times = findTimes(read, { language, reference: null }).filter(
    ({ type, basis }) => type === 'TIME' || (type === 'DATE' && basis === 'stated'),
  );
  let rest = '';
  let from = 0;
  for (const { start, end } of times) {
    rest += `${read.slice(from, start)} `;
    from = end;
  }
  return ownWords(rest + read.slice(from));
}

/** Letters of words that belong neither to a date nor to a cue of one. */
function ownWords(text: string): number {
  const words = fold(text).match(/\p{L}(?:[\p{L}'’]|\.(?=\p{L}))*/gu) ?? [];
  return words.filter((word) => !isDateWord(word)).reduce((sum, word) => sum + word.length, 0);
}

function isDateWord(word: string): boolean {
  return isCueWord(word) || LANGUAGES.some((language) => lexiconSet(language, 'date-line-words').has(word));
}

/** Whether a part of a line is a date and nothing else, or with the place before it. */
function isDateAlone(part: string, language: Language): boolean {
  const [date] = lineDates(part, language);
  if (!date) return false;
  const before = part.slice(0, date.start);
  return ownWords(part.slice(date.end)) === 0 && (ownWords(before) === 0 || PLACE.test(before));
}

/** A place in a word or three before a date: `Buenas Mareas, a `. */
const PLACE =
  /^\(?\p{Lu}[\p{L}.'’-]{1,20}(?:\s(?:de|del|la|las|los|el|on|upon|and|y|\p{Lu}[\p{L}.'’-]{1,20})){0,3}(?:\s\(\p{Lu}[\p{L}\s.'’-]{1,30}\))?(?:,\s\p{Lu}[\p{L}\s.'’-]{1,30})?(?:,|\.?\s?[—–-])\s(?:a\s|el\s|on\s)?$/u;
const CAPITALS =
  /^\(?\p{Lu}{2}[\p{Lu}\s.,'’()/-]*(?:\(?[\p{Lu}][\p{L}\s.'’-]{1,30}\)?)?(?:,|\.?\s?[—–-])\s(?:\p{L}+\s|a\s)?$/u;
/** Characters of a first paragraph in which a wire dateline (`LIMA, 3 May 2026 —`) may stand. */
const WIRE_REACH = 70;
/** What stands behind a wire's date: the agency in brackets, or the Spanish agencies' mark. */
const AGENCY =
  /^\)?,?\s(?:\([^()\n]{2,40}\)|\[[^[\]\n]{2,40}\])\s*(?:$|\.?\s?[—–-])|^\)?\s?\.\s?[—–-]|^\)\s?[—–-]/u;
const DASH = /^\)?\s*(?:[—–-]|\(|\/\p{Lu}|\.\s?[—–-])/u;
/** `LIMA (Agency).— 3 May 2026.` */
const AGENCY_BEFORE = /^\p{Lu}{2}[\p{Lu}\s.,'’-]*\s\(\p{Lu}[\p{L}\s.]{1,30}\)\s?\.?\s?[—–-]{1,2}\s?$/u;

/** `LIMA, 3 May 2026 (Agency) —`: capitals before the date and a dash or bracket behind it, or a place and an agency. */
function isWire(before: string, behind: string): boolean {
  if (before.length > WIRE_REACH || before === '') return false;
  if (CAPITALS.test(before) && DASH.test(behind)) return true;
  if (AGENCY_BEFORE.test(before) && /^\s?[.—–-]/u.test(behind)) return true;
  return PLACE.test(before) && AGENCY.test(behind);
}

/** `Tilda Moss 12 May 2026`, `Elsa Prado Varnal 12 MAY 2026`: a person, known by the given name, and nothing else. */
function isSigned(before: string, behind: string): boolean {
  const names = before.trim().split(/\s+/);
  if (names.length < 2 || names.length > MOST_NAMES || !isAtEnd(behind)) return false;
  return names.every((name) => /^(?:\p{Lu}[\p{L}'’.-]*|@\w+),?$/u.test(name)) && isGivenName(names[0] ?? '');
}

const MOST_NAMES = 5;

const PAGE_MARK =
  /^[\s,(—–-]*(?:p|pp|page|pages|p[aá]g|p[aá]gs|p[aá]gina|section|secci[oó]n)\.?\s?[A-Z]?\d{1,3}\)?[\s.]*$/i;

/** `The Varn Echo, 12 May 2026, p. 4`: a name with a word of the press, or with the page behind the date. */
function isMasthead(before: string, behind: string): boolean {
  const name = before.replace(/[,—–-]?\s*(?:\p{L}+\.?,?\s)?$/u, '');
  if (!/^(?:\p{Lu}[\p{L}.&'’-]*|de|del|la|las|los|el|of|the|and|y|\s|,|\.\s)+$/u.test(before) || name === '')
    return false;
  if (PAGE_MARK.test(behind)) return true;
  return (
    isAtEnd(behind) &&
    fold(before)
      .split(/[\s,]+/)
      .some(isPressWord)
  );
}

function isPressWord(word: string): boolean {
  return LANGUAGES.some((language) => lexiconSet(language, 'press-words').has(word));
}

/** A sentence on the text itself that tells when it came out. */
const STATEMENT =
  /^\W{0,3}(?:(?:a version of )?this (?:article|story|piece|column|essay|interview|review|text|post|item|editorial|commentary|page)|(?:una versi[oó]n de )?est[ea] (?:art[ií]culo|texto|nota|reportaje|cr[oó]nica|columna|entrevista|pieza|informaci[oó]n|noticia|historia|rese[nñ]a|editorial|an[aá]lisis|entrada)) (?:was |has been |se |fue )?(?:first |originally |previously )?(?:published|posted|printed|issued|ran|appeared|appears|public[oó]|publicad[oa]|apareci[oó]|difundi[oó]|difundid[oa])(?!\p{L})[^.;:!?]{0,80}/iu;

/** Whether a line is a sentence that tells when the text itself came out: `This article was first published on …`. */
export function isStatement(line: string): boolean {
  return STATEMENT.test(line);
}

/** The page's own clock, with the weather or a word for now: the day on which the page was looked at. */
const SITE_CLOCK =
  /\d\s?°\s?[CF]?(?![\p{L}\d])|^\W*(?:now|right now|today is|it is now|(?:current|local) (?:date|time)|ahora|hoy es|(?:fecha|hora) (?:actual|local))\b/iu;

/** Whether a line is the page's own clock. */
export function isSiteClock(line: string): boolean {
  return line.length <= LONGEST_BYLINE && SITE_CLOCK.test(line) && !/[.!?]$/.test(line);
}
