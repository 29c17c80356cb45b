import { LANGUAGES, lexiconSet } from '../../language/lexicon.ts';
import { fold } from '../../text.ts';

/** A caption is a sentence or two; a longer line that mentions a photo is a paragraph. In UTF-16 units. */
const LONGEST_CAPTION = 500;
const LABEL = /^[[(]?([^:[\]()]{1,30}):\s/;
const AT_END = /[[(]([^[\]()]{2,120})[\])]\s*[.]?$/;
const CREDIT = /^([^:/|]{2,30}?)(?:\s*[:/|]| by | de | por |$)/i;

/** Whether a line describes a picture: it begins `Photo:` or ends with a credit in brackets such as `[Photo: …]`. */
export function isCaption(line: string): boolean {
  if (line.length > LONGEST_CAPTION) return false;
  const label = LABEL.exec(line)?.[1];
  if (label && isCreditWord(label)) return true;
  const bracket = AT_END.exec(line)?.[1];
  const credit = bracket ? CREDIT.exec(bracket)?.[1] : undefined;
  return credit !== undefined && isCreditWord(credit);
}

function isCreditWord(words: string): boolean {
  const folded = fold(words).trim();
  return LANGUAGES.some((language) => lexiconSet(language, 'captions').has(folded));
}
