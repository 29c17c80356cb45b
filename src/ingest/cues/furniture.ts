import { LANGUAGES, lexiconSet } from '../../language/lexicon.ts';
import { fold } from '../../text.ts';
import { isListedLine } from './line-list.ts';

/** Whether a line is page furniture wherever it stands: a sign-up, a share button, a loading or cookie notice. */
export function isFurniture(line: string): boolean {
  return (
    isListedLine(line, 'furniture') ||
    isListedLine(line, 'article-ends') ||
    isShareRow(line) ||
    NO_WORD.test(line)
  );
}

/** Separators, and the number of a page; four digits are a year, which may be a heading. */
const NO_WORD = /^[^\p{L}\d]*(?:\d{1,3}[^\p{L}\d]*)?$/u;

/** Whether a line is furniture above the first or below the last paragraph, though it could be a sentence between. */
export function isEdgeFurniture(line: string): boolean {
  return isFurniture(line) || isListedLine(line, 'furniture-edges') || ONLY_ADDRESS.test(line);
}

/** A web or mail address alone, also as a Markdown link. */
const ONLY_ADDRESS =
  /^(?:\[[^\]]{0,300}\]\([^)\s]{1,2000}\)|(?:https?:\/\/|www\.)\S{1,2000}|[^\s@]{1,100}@[^\s@]{1,200}\.\w{2,20})[.,]?$/;

/** Whether nothing of the article follows a line: a comment form, comments, a list of other articles. */
export function endsArticle(line: string): boolean {
  return isListedLine(line, 'article-ends');
}

/** Longest row of share buttons, in UTF-16 units. */
const LONGEST_ROW = 120;
const SEPARATORS = /[\s|/·•,:-]+/u;

function isShareRow(line: string): boolean {
  if (line.length > LONGEST_ROW) return false;
  const words = fold(line)
    .split(SEPARATORS)
    .filter((word) => word !== '');
  const listed = (word: string) =>
    LANGUAGES.some((language) => lexiconSet(language, 'share-words').has(word));
  return words.length > 1 && words.every(listed);
}
