/** Text as Discord wants it: escaped on the way out, read back on the way in. */
import { harmless } from '../../plain/harmless.ts';
import type { Styled } from '../../plain/styled-text.ts';

/**
 * What Discord reads as markup: emphasis, spoilers, code, masked links, mentions, custom emoji and times
 * (https://discord.com/developers/docs/reference#message-formatting). A backslash before any of them is not shown.
 * A number in brackets is no link where no address follows.
 */
const MARKUP = /[\\*_~|`<]|\[(?!\d{1,4}\](?!\())/gu;

/** An address becomes a link, and `:name:` a picture, also without any mark around it. */
const LINK = /:\/\//gu;
const EMOJI = /:(?=[\w+-]{2,32}:)/gu;
const BROADCAST = /@(?=everyone|here)/gu;

/** Headings, lists, quotations and small print, which stand at the beginning of a line. */
const LINE_START = /^(\s*)([#>+-]|\d{1,9}(?=[.)]))/u;

/** What Discord writes for a user, a role, a channel, a command, an emoji or a time. */
const REFERENCE = /<(?:@[!&]?\d{1,25}|#\d{1,25}|\/[^<>]{1,100}|a?:\w{1,40}:\d{1,25}|t:[^<>]{1,30})>/gu;

/** A text of others as one row that shows just what it says. */
export function escaped(text: string): string {
  return harmless(text)
    .replace(MARKUP, '\\$&')
    .replace(LINK, ':\\//')
    .replace(EMOJI, '\\:')
    .replace(BROADCAST, '\\@')
    .replace(LINE_START, (_, gap: string, mark: string) =>
      /^\d/u.test(mark) ? `${gap}${mark}\\` : `${gap}\\${mark}`,
    );
}

/** Stretches of text with bold ones, escaped; neighbours in bold are one stretch, since four stars are none. */
export function marked(parts: readonly Styled[]): string {
  const joined: Styled[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last && last.bold === part.bold) joined[joined.length - 1] = { ...last, text: last.text + part.text };
    else joined.push(part);
  }
  return joined.map(({ text, bold }) => (bold && text.trim() !== '' ? bolded(text) : escaped(text))).join('');
}

/** A link behind words of ours; null where the address is none that a browser opens. */
export function linked(words: string, address: string): string | null {
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address).href.replace(/[<>()\s\\*_~|`[\]]/gu, encoded);
  return `[${words}](<${url}>)`;
}

/** What somebody typed, without references to people, channels and pictures. */
export function typedText(text: string): string {
  return text.replace(REFERENCE, ' ').replace(/\s+/gu, ' ').trim();
}

/** The number of characters as Discord counts them. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** A text cut to so many code points, never through a character. */
export function cutTo(text: string, limit: number): string {
  const letters = [...text.toWellFormed()];
  return letters.length <= limit ? letters.join('') : `${letters.slice(0, limit - 1).join('')}…`;
}

/** One row of text for a label, which is never read as markup; a space where nothing is left. */
export function oneRow(text: string): string {
  return harmless(text).trim() || ' ';
}

function bolded(text: string): string {
  return `**${escaped(text)}**`;
}

function encoded(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
