/** Text as Slack wants it: escaped on the way out, read back on the way in. */
import { harmless, isolateEnd } from '../../plain/harmless.ts';
import { LIMITS } from './limits.ts';

/** `&amp;` is the longest: five characters for one. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/** What Slack writes for a user, a channel, a group or a link: `<@U01>`, `<#C01|general>`, `<https://…|…>`. */
const REFERENCE = /<([@#!]?)([^<>|]{1,3000})(?:\|([^<>]{0,3000}))?>/gu;

/**
 * A text for a message's `text`: fitted first, then escaped, so that no escape is cut. Only these three characters
 * need it (https://docs.slack.dev/messaging/formatting-message-text).
 */
export function escaped(text: string, limit: number = LIMITS.text): string {
  let kept = '';
  for (const letter of text.toWellFormed()) {
    const written = ESCAPES.get(letter) ?? letter;
    if (kept.length + written.length > limit) return closed(kept, limit);
    kept += written;
  }
  return kept;
}

/** A cut text with the end of what the cut left open; an escape gives way as a whole. */
function closed(cut: string, limit: number): string {
  const end = isolateEnd(cut);
  if (end === '' || cut.length < limit) return cut + end;
  return cut.replace(/(?:&[a-z]{2,3};|[\s\S])$/u, '') + end;
}

/** One row of text as it may stand in a `plain_text` or `rich_text` element; a space where nothing is left. */
export function oneRow(text: string): string {
  return harmless(text) || ' ';
}

/** What somebody typed, from Slack's form of it: references by their names, links by their text, escapes undone. */
export function typedText(text: string): string {
  return text
    .replace(REFERENCE, (_, kind: string, what: string, shown: string | undefined) => {
      if (kind === '@' || kind === '!') return shown ?? '';
      return shown || what;
    })
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&')
    .trim();
}

/** A text cut to so many code points, never through a character, with `…` where it was cut. */
export function cutTo(text: string, limit: number): string {
  if (text.length <= limit) return text.toWellFormed();
  const letters = [...text.toWellFormed()];
  if (letters.length <= limit) return letters.join('');
  const end = isolateEnd(letters.slice(0, limit - 1).join(''));
  return `${letters.slice(0, limit - 1 - end.length).join('')}…${end}`;
}
