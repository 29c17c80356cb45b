import type { Block, DateValue, Language, TimeExpression } from '../../model.ts';
import { beginsWithOtherCue, beginsWithOwnCue, type DateRole, roleOfDate } from '../date-role.ts';
import { isDateValue, rangeOf } from '../date-value.ts';
import { isContradicted, toldDays } from './contradicted-date.ts';
import { isSiteClock, isStatement, lineDates, MOST_PROSE, standsAsOwnDate } from './date-line-shape.ts';
import { footDate } from './foot-date.ts';
import { settledDate } from './numeric-order.ts';

/** Lines at the top of a text among which a line that is a date may stand. */
const TOP_LINES = 12;
/** A line that ends a sentence and is at least this long is prose. */
const LEAST_PROSE = 25;

/** A date that a line may give for the document. */
interface Candidate {
  readonly index: number;
  readonly line: string;
  readonly value: DateValue;
  readonly date: TimeExpression | null;
  readonly role: Exclude<DateRole, 'other'>;
}

/**
 * The date that a text gives for itself: in a line that is a date, in a byline, a masthead or a wire's dateline, in a
 * sentence on the text itself. Of several the first with a word for publication counts, then one without a word, then
 * that of a change; a date in another role never.
 */
export function statedDate(text: string, blocks: readonly Block[], language: Language): DateValue | null {
  const candidates = withoutLists([
    ...ofHead(topLines(text, blocks), language),
    ...ofMarked(text, blocks, language),
    ...ofStatements(text, blocks, language),
    ...ofFoot(text, blocks, language),
  ]);
  const told = toldDays(() => proseOf(text, blocks), language);
  const settled = (found: Candidate) =>
    found.date === null ? found.value : settledDate(found.date, found.line, text, language);
  const own = candidates.filter(({ role }) => role === 'own');
  if (own.length > 0) return earliest(own.map(settled));
  const bare = candidates.find(
    ({ role, date }) => role === 'bare' && (date === null || !isContradicted(date, told)),
  );
  const chosen = bare ?? candidates.find(({ role }) => role === 'changed');
  if (chosen) return settled(chosen);
  const foot = footDate(text, blocks, language);
  return foot && !isContradicted(foot, told) ? foot.when : null;
}

function topLines(text: string, blocks: readonly Block[]): readonly string[] {
  const lines =
    blocks.length > 0
      ? abovePageEnd(blocks).map((block) => text.slice(block.start, block.end))
      : text.split('\n');
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, TOP_LINES);
}

/** The blocks down to the last that is no furniture: below it stand comments and other articles. */
function abovePageEnd(blocks: readonly Block[]): readonly Block[] {
  return blocks.slice(0, blocks.findLastIndex(({ kind }) => kind !== 'furniture') + 1);
}

/** The text without what belongs to the page: other articles are dated there. */
function proseOf(text: string, blocks: readonly Block[]): string {
  if (blocks.length === 0) return text;
  const prose = blocks.filter(({ kind }) => kind !== 'furniture');
  return prose.map(({ start, end }) => text.slice(start, end)).join('\n');
}

function ofHead(top: readonly string[], language: Language): readonly Candidate[] {
  const found: Candidate[] = [];
  let prose = 0;
  for (const [index, line] of top.entries()) {
    if (prose > MOST_PROSE) break;
    if (!isLabelOfOther(top[index - 1])) found.push(...ofLine(line, index, prose, language));
    if (isProse(line)) prose += 1;
  }
  return found;
}

/** A sentence that belongs to the text: no note with a label, no word for something else before it. */
function isProse(line: string): boolean {
  if (line.length < LEAST_PROSE || !/[.!?]["”’»]?$/.test(line)) return false;
  return !/^\p{Lu}{3,}[\p{Lu}\s’']{0,20}:/u.test(line) && !beginsWithOtherCue(line);
}

/** An instant as machines write it. */
const INSTANT = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

function ofLine(line: string, index: number, prose: number, language: Language): readonly Candidate[] {
  if (isSiteClock(line)) return [];
  const instant = INSTANT.exec(line)?.[1];
  if (instant !== undefined) {
    const isBelow = prose > 0 || !isDateValue(instant);
    return isBelow ? [] : [{ index, line, value: instant, date: null, role: 'bare' }];
  }
  const dates = lineDates(line, language);
  if (dates.some((date, at) => SPAN.test(line.slice(date.end, dates[at + 1]?.start ?? date.end)))) return [];
  return dates.flatMap((date) => {
    const role = roleOfDate(line, date);
    if (role === 'other' || date.when === null || !standsAsOwnDate(line, date, role, prose, language))
      return [];
    return [{ index, line, value: date.when, date, role }];
  });
}

/** What stands between the first and the last day of a life or a fair. */
const SPAN = /^\s?[–—-]\s?$/;

/** Whether what stands under a line is of something else than the page's date: `Declassify on:`. */
function isLabelOfOther(above: string | undefined): boolean {
  return above?.endsWith(':') === true && !beginsWithOwnCue(above);
}

/** The lines that were recognized as the page's date line, wherever they stand. */
function ofMarked(text: string, blocks: readonly Block[], language: Language): readonly Candidate[] {
  return blocks.flatMap((block, at) => {
    const above = blocks[at - 1];
    if (block.kind !== 'dateline' || isLabelOfOther(above && text.slice(above.start, above.end))) return [];
    const line = text.slice(block.start, block.end);
    return lineDates(line, language).flatMap((date) => {
      const role = roleOfDate(line, date);
      return role === 'other' || date.when === null
        ? []
        : [{ index: -at, line, value: date.when, date, role }];
    });
  });
}

/** So many lines from the edges of a page may speak of the text itself. */
const STATEMENT_LINES = 6;

/** `This article was first published on 12 May 2026.` */
function ofStatements(text: string, blocks: readonly Block[], language: Language): readonly Candidate[] {
  const edges = [...blocks.slice(0, STATEMENT_LINES), ...blocks.slice(-STATEMENT_LINES)];
  return edges.flatMap((block) => {
    const line = text.slice(block.start, block.end);
    if (!isStatement(line)) return [];
    const [date] = lineDates(line, language);
    return date?.when == null ? [] : [{ index: -1, line, value: date.when, date, role: 'own' as const }];
  });
}

/** So many lines below the text may say where and when it came out. */
const FOOT_LINES = 2;

/** `Published in the Varn Echo on 12 May 2026` below the text. */
function ofFoot(text: string, blocks: readonly Block[], language: Language): readonly Candidate[] {
  return abovePageEnd(blocks)
    .slice(-FOOT_LINES)
    .flatMap(({ start, end }) => {
      const line = text.slice(start, end);
      if (!beginsWithOwnCue(line)) return [];
      return ofLine(line, -1, 0, language).filter(({ role }) => role === 'own');
    });
}

/** Lines one below the other that each give another date without a word for it are a list of other texts. */
function withoutLists(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(
    (one) =>
      one.role !== 'bare' ||
      !candidates.some(
        (other) =>
          other.role === 'bare' && Math.abs(other.index - one.index) === 1 && other.value !== one.value,
      ),
  );
}

function earliest(values: readonly (DateValue | null)[]): DateValue | null {
  const known = values.filter((value) => value !== null);
  const start = (value: DateValue) => rangeOf(value)?.first ?? Number.POSITIVE_INFINITY;
  return known.reduce<DateValue | null>(
    (best, value) => (best && start(best) <= start(value) ? best : value),
    null,
  );
}
