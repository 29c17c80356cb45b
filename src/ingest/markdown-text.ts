import type { Block, BlockKind } from '../model.ts';

/** The words of a Markdown text, with the stretches that its marks call headings. */
export interface MarkdownText {
  readonly text: string;
  readonly marked: readonly Block[];
}

/**
 * Markdown as plain text: blocks parted by a blank line, wrapped lines joined, list items one a line with their
 * bullet, links and pictures by their words, block quotes and code without marks, HTML comments and rules left out.
 * Emphasis and escapes are left to the mends. Linear time.
 */
export function markdownToText(markdown: string): MarkdownText {
  const lines = withoutComments(markdown.replace(/\r\n?/g, '\n')).split('\n');
  const blocks: TextBlock[] = [];
  let paragraph: TextBlock | null = null;
  let fence: string | null = null;
  for (const line of lines) {
    const bare = withoutQuoteMarks(line);
    const mark = FENCE.exec(bare)?.[1] ?? null;
    if (fence !== null) {
      if (mark === fence) fence = null;
      else blocks.push({ kind: 'body', words: [bare.trim()] });
      continue;
    }
    if (mark !== null) {
      fence = mark;
      paragraph = null;
      continue;
    }
    paragraph = readLine(bare, paragraph, blocks);
  }
  return joined(blocks.filter(({ words }) => words.some((word) => word !== '')));
}

interface TextBlock {
  kind: BlockKind;
  readonly words: string[];
}

const FENCE = /^\s{0,3}(```|~~~)/;
const BLANK = /^\s*$/;
const HEADING = /^\s{0,3}(#{1,6})(?=[ \t]|$)/;
const UNDERLINE = /^\s{0,3}(?:=+|-+)[ \t]*$/;
const RULE = /^\s{0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const BULLET = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\S/;
const DEFINITION = /^\s{0,3}\[[^\]]{1,200}\]:[ \t]*\S+/;

/** Adds a line to the open paragraph or opens a new block; gives the paragraph that is open after it. */
function readLine(line: string, paragraph: TextBlock | null, blocks: TextBlock[]): TextBlock | null {
  if (BLANK.test(line) || DEFINITION.test(line)) return null;
  const heading = HEADING.exec(line);
  if (heading) {
    const words = withoutLinks(
      line
        .slice(heading[0].length)
        .trim()
        .replace(/(?:^|\s)#+$/, ''),
    );
    blocks.push({
      kind: heading[1] === '#' && !blocks.some(isHeading) ? 'title' : 'heading',
      words: [words],
    });
    return null;
  }
  if (paragraph && UNDERLINE.test(line)) {
    paragraph.kind = line.includes('=') && !blocks.some(isHeading) ? 'title' : 'heading';
    return null;
  }
  if (RULE.test(line)) return null;
  const words = withoutLinks(line.trim());
  if (paragraph && !BULLET.test(line)) {
    paragraph.words.push(words);
    return paragraph;
  }
  const opened: TextBlock = { kind: 'body', words: [words.replace(/^[*+](?=\s)/, '-')] };
  blocks.push(opened);
  return opened;
}

function isHeading({ kind }: TextBlock): boolean {
  return kind === 'title' || kind === 'heading';
}

/** Only headings are marked: what the rest is, its words tell as they do in plain text. */
function joined(blocks: readonly TextBlock[]): MarkdownText {
  const marked: Block[] = [];
  let text = '';
  for (const block of blocks) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += block.words.filter((word) => word !== '').join(' ');
    if (isHeading(block)) marked.push({ kind: block.kind, start, end: text.length });
  }
  return { text, marked };
}

function withoutComments(text: string): string {
  const parts = text.split('<!--');
  const [first = '', ...others] = parts;
  return first + others.map(afterComment).join('');
}

function afterComment(part: string): string {
  const end = part.indexOf('-->');
  return end < 0 ? `<!--${part}` : part.slice(end + 3);
}

function withoutQuoteMarks(line: string): string {
  return line.replace(/^(?:\s{0,3}>[ \t]?){1,20}/, '');
}

const PICTURE = /!\[([^[\]\n]{0,300})\]\([^()\n]{0,2000}\)/g;
const LINK =
  /(?<![\\!])\[([^[\]\n]{1,300})\](?:\((?:[^()\n]|\([^()\n]{0,300}\)){0,2000}\)|\[[^[\]\n]{0,200}\])/g;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/g;
const TAG = /<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>\n]{0,500})?\/?>/gi;
const CODE = /(?<![`\\])`([^`\n]{1,300})`(?!`)/g;

/** Words of links and pictures without their addresses; a picture's words are no sentence of the text and are left out. */
function withoutLinks(line: string): string {
  return line
    .replace(PICTURE, '')
    .replace(LINK, '$1')
    .replace(AUTOLINK, '$1')
    .replace(TAG, '')
    .replace(CODE, '$1')
    .trim();
}
