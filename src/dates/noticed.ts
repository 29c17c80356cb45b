import type { Span } from '../model.ts';
import { beginsWithOtherCue } from './date-role.ts';

/**
 * Whether a date stands in a notice, not in a sentence that tells something: an entry of a list of other articles or of
 * what is on, a label (`Next sale: 12 December`), a sentence on the page itself (`This page was saved on 3 June`).
 */
export function isNoticed(time: Span, text: string): boolean {
  if (isListed(time, text)) return true;
  const before = sentenceBefore(text, time.start);
  return OF_PAGE.test(before) || (LABEL.test(before) && beginsWithOtherCue(before));
}

/** Characters before a date in which its sentence begins. */
const REACH = 200;
const LABEL = /^[^:]{1,40}?[:(]/;
const OF_PAGE =
  /^\W{0,4}(?:(?:an? \p{L}+ version of )?(?:this|the following) (?:article|story|page|piece|column|report|post|text|copy|version|caption|headline|correction|clarification)|est[ea] (?:art[ií]culo|p[aá]gina|texto|nota|noticia|copia|versi[oó]n|correcci[oó]n))\s(?:was|is|has|were|se|fue|ha)(?!\p{L})/iu;

function sentenceBefore(text: string, at: number): string {
  const before =
    text
      .slice(Math.max(0, at - REACH), at)
      .split('\n')
      .at(-1) ?? '';
  return (before.split(/[.!?]["”’»]?\s(?=[\p{Lu}•])/u).at(-1) ?? '').trim();
}

/** Characters of the longest line that is an entry of a list. */
const LONGEST_ENTRY = 160;

/** Whether a date stands at the edge of a line that is no sentence: other articles, what is on. */
function isListed(time: Span, text: string): boolean {
  const start = text.lastIndexOf('\n', Math.max(0, time.start - 1)) + 1;
  const stop = text.indexOf('\n', time.end);
  const end = stop < 0 ? text.length : stop;
  if (end - start > LONGEST_ENTRY) return false;
  const line = text.slice(start, end).trimEnd();
  if (/[.!?…:]["”’»')]*$/.test(line)) return false;
  const before = text.slice(start, time.start);
  const behind = text.slice(time.end, start + line.length);
  return /^[\s\p{P}]*$/u.test(before)
    ? /^\s*[—–:|-]/.test(behind)
    : /[—–(|,-]\s*$/.test(before) && /^[\s)\]]*$/.test(behind);
}
