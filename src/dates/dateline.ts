import type { Block, DateValue, Language, TimeExpression } from '../model.ts';
import { unitOf } from './date-value.ts';
import { findTimes } from './find-times.ts';

/** Lines at the top of a text among which a line that is a date may stand. */
const TOP_LINES = 12;
/** A line with a date and more letters than this beside it tells something else. */
const MOST_OTHER_LETTERS = 28;
/** Characters of a first paragraph in which a wire dateline (`LIMA, 3 May 2026 —`) may stand. */
const WIRE_REACH = 70;

/** Words that may stand beside a date in the line that gives a document's own date. Folded. */
const LABELS =
  /\b(?:published|posted|updated|last|modified|date|dated|issued|released|on|at|by|est|edt|gmt|utc|am|pm|first|publicado|publicada|actualizado|actualizada|fecha|el|a las|h|hrs|cet|cest)\b/gi;

/** The date that a text gives for itself in a date line: a block marked so, a line that is a date, a wire dateline. */
export function statedDate(text: string, blocks: readonly Block[], language: Language): DateValue | null {
  for (const block of blocks) {
    if (block.kind !== 'dateline') continue;
    const date = fullDate(text.slice(block.start, block.end), language);
    if (date) return date.when;
  }
  const lines =
    blocks.length > 0 ? blocks.map((block) => text.slice(block.start, block.end)) : text.split('\n');
  const top = lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, TOP_LINES);
  return top.map((line) => dateOfLine(line, language)).find((date) => date !== null) ?? null;
}

function dateOfLine(line: string, language: Language): DateValue | null {
  const date = fullDate(line.slice(0, 200), language);
  if (!date) return null;
  const rest = `${line.slice(0, date.start)} ${line.slice(date.end)}`;
  const letters = rest.replace(LABELS, '').replace(/[^\p{L}]/gu, '').length;
  if (line.length < 120 && letters === 0) return date.when;
  if (isLabelled(line) && letters <= MOST_OTHER_LETTERS) return date.when;
  return isWire(line, date) ? date.when : null;
}

function isLabelled(line: string): boolean {
  return /^\W*(?:published|posted|updated|last updated|date|issued|released|publicado|publicada|actualizado|fecha)\b/i.test(
    line,
  );
}

/** `LIMA, 3 May 2026 (Agency) —`: capitals before the date, a dash or bracket behind it. */
function isWire(line: string, date: TimeExpression): boolean {
  if (date.end > WIRE_REACH) return false;
  const before = line.slice(0, date.start);
  const behind = line.slice(date.end, date.end + 30);
  return /^[\p{Lu}][\p{Lu}\s.,'’()/-]*$/u.test(before) && /^\s*(?:[—–-]|\(|:|\.\s?[—–-])/u.test(behind);
}

function fullDate(line: string, language: Language): TimeExpression | null {
  const times = findTimes(line, { language, reference: null });
  const dates = times.filter(
    (time) =>
      time.type !== 'RANGE' && time.basis === 'stated' && time.when !== null && !time.when.includes('/'),
  );
  return dates.find((time) => time.when !== null && unitOf(time.when) === 'day') ?? null;
}
