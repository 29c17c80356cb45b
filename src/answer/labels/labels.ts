/** From dates and speakers to the label row above a quotation (rules 6 and 14 to 20 of the style of answers). */
import { capitalized, cutAtWord } from '../../text.ts';
import type { CitedDocument, Line, LineDate } from '../answer.ts';
import type { Words } from '../words/words.ts';
import { dateText } from './labels-date.ts';
import { documentDate } from './labels-source.ts';

/** Which halves of a label a row needs. */
export interface LabelSetting {
  /** The heading above already says that the text has no date. */
  readonly underNoDate?: boolean;
  /** The row is an item of a digest: each says its date, or that there is none. */
  readonly isItem?: boolean;
}

/** Whose words a sentence carries may be a long run of text; a label shows so many characters of it. */
const SPEAKER_LENGTH = 60;

/** Words of a date are short; a longer expression is cut so that a label stays one row. */
const EXPRESSION_LENGTH = 60;

/** The words that a date is of are as long as the date and what it dates: cut shorter they would not hold it. */
const OF_LENGTH = 80;

/**
 * The label row of a quotation: date with its basis in words, then whose words it carries; null where neither
 * is known, or only a speaker whom the sentence names. `document` is that of the quotation's citation.
 */
export function rowLabel(
  line: Line,
  document: CitedDocument | null,
  words: Words,
  setting: LabelSetting = {},
): string | null {
  const date =
    line.date && saysMore(line.date, setting) ? dateLabel(line.date, document, words, setting) : null;
  const speaker = speakerOf(line, words);
  if (date === null) return speaker && capitalized(speaker);
  return speaker === null ? date : `${date} · ${speaker}`;
}

/** Whose words a line carries, where that is said: beside a date, and of a sentence that does not name its speaker. */
function speakerOf(line: Line, words: Words): string | null {
  if (!line.speaker || ((line.date?.value ?? null) === null && namesItself(line))) return null;
  return words.wordsOf(withinLine(short(line.speaker, SPEAKER_LENGTH)));
}

/**
 * A sentence that says itself whose words it carries needs no row for it: the row is another sentence's on a small screen. Nor is it
 * said where a list has a row for it that there is no date: what one answer leaves to the sentence another does not claim.
 */
function namesItself({ text, speaker }: Line): boolean {
  return speaker != null && (text.includes(speaker) || text.includes(capitalized(speaker)));
}

/** That a text gives no date is worth a row only in a list of dates; elsewhere its own words (`now`) stand in the sentence. */
function saysMore({ value }: LineDate, { underNoDate, isItem }: LabelSetting): boolean {
  return value !== null || underNoDate === true || isItem === true;
}

/** The date of what a line tells, as `2026-05-13 reported (year from the article)`, or the reason for there being none. */
export function dateLabel(
  date: LineDate,
  document: CitedDocument | null,
  words: Words,
  setting: LabelSetting = {},
): string {
  if (date.value === null || date.basis === 'none') return missingDate(date, document, words, setting);
  const reported = date.dates === 'report' ? ` ${words.reported}` : '';
  const of = date.of === undefined ? '' : ` · “${short(date.of, OF_LENGTH)}”`;
  return `${dateText(date.value, words)}${reported}${basisMark(date, words)}${of}`;
}

/** The label of a sentence that has no date of its own: from when its article is, as `Article 2026-05-28`. */
export function articleLabel(document: CitedDocument | null, words: Words): string {
  return missingDate({ expression: null }, document, words, { underNoDate: true });
}

function missingDate(
  { expression }: Pick<LineDate, 'expression'>,
  document: CitedDocument | null,
  words: Words,
  setting: LabelSetting,
): string {
  const parts = [
    ...(setting.underNoDate ? [] : [words.headings.noDate]),
    ...(expression ? [`“${short(expression, EXPRESSION_LENGTH)}”`] : []),
    ...(document ? [words.article(documentDate(document, words))] : []),
  ];
  return capitalized(parts.join(' · '));
}

function basisMark({ basis, expression, articleBasis }: LineDate, words: Words): string {
  const why = basisWords(basis, expression, words);
  if (why === null) return '';
  return articleBasis === 'inferred' ? ` (${why}; ${words.articleDateInferred})` : ` (${why})`;
}

function basisWords(basis: LineDate['basis'], expression: string | null, words: Words): string | null {
  if (basis === 'year') return words.yearFromArticle;
  if (basis !== 'inferred') return null;
  return expression ? words.inferredFrom(short(expression, EXPRESSION_LENGTH)) : words.computed;
}

function short(text: string, limit: number): string {
  return cutAtWord(text.replace(/\s+/gu, ' ').trim(), limit);
}

/** An article that began a sentence does not begin the label; "The Hague" and "El País" keep theirs. */
function withinLine(speaker: string): string {
  const [, article] = /^(The|A|An|El|La|Los|Las|Un|Una)\s+\p{Ll}/u.exec(speaker) ?? [];
  return article ? article.toLowerCase() + speaker.slice(article.length) : speaker;
}
