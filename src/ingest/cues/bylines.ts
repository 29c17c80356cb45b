import { isGivenName } from '../../language/given-names.ts';
import { LANGUAGES, lexiconLines, lexiconSet } from '../../language/lexicon.ts';
import { fold } from '../../text.ts';
import { endsSentence } from '../line-shape.ts';

/** A line with more is a sentence. In UTF-16 units. */
const LONGEST_BYLINE = 140;

/** The author that a line states with a cue (`By Ana Robles in Oxley`, `Por …`, `Redacción`); null for other lines. */
export function authorOfByline(line: string): string | null {
  if (line.length > LONGEST_BYLINE) return null;
  const words = line.trim();
  if (inSome('staff-bylines', fold(words).replace(/[.:]$/, ''))) return words.replace(/[.:]$/, '');
  const cue = leadingCue(words);
  if (cue === null) return null;
  const author = namesOf(words.slice(cue).replace(/^[:\s]+/, ''));
  return author !== '' && isNameRow(author) && wordsOf(author).length > 1 ? author : null;
}

/** Whether a line is a person's name and nothing else, as it stands between a title and a date. */
export function isNameLine(line: string): boolean {
  if (line.length > LONGEST_NAME || endsSentence(line)) return false;
  const words = wordsOf(line);
  return words.length >= 2 && words.length <= MOST_NAME_WORDS && isNameRow(line);
}

/** Whether a line that looks like a name begins with a given name that the lexicon knows. */
export function beginsWithGivenName(line: string): boolean {
  return isGivenName(wordsOf(line)[0] ?? '');
}

const LONGEST_NAME = 60;
const MOST_NAME_WORDS = 6;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.)$/u;

function wordsOf(line: string): readonly string[] {
  return line.split(/[\s,;]+/u).filter((word) => word !== '');
}

/** Whether all words are capitalized or may stand between names. */
function isNameRow(line: string): boolean {
  const words = wordsOf(line);
  const named = words.filter((word) => NAME_WORD.test(word));
  return (
    named.length > 0 && words.every((word) => NAME_WORD.test(word) || inSome('byline-joiners', fold(word)))
  );
}

/** Where the words after the longest cue begin, null without one. */
function leadingCue(line: string): number | null {
  const words = line.split(/\s+/u, MOST_CUE_WORDS);
  for (let count = words.length; count > 0; count--) {
    const cue = words.slice(0, count).join(' ');
    if (inSome('bylines', fold(cue).replace(/:$/, '')) && line.startsWith(cue)) return cue.length;
  }
  return null;
}

const MOST_CUE_WORDS = 4;
const BEYOND = /\s*(?:[|•·/(]|\s[–—-]\s).*$/su;

/** The names without places, agencies and roles: `Ana Robles in Oxley, Harbor Press` is `Ana Robles`; of a sentence none. */
function namesOf(words: string): string {
  const places = LANGUAGES.flatMap((language) => lexiconLines(language, 'byline-places')).join('|');
  const place = new RegExp(`\\s(?:${places})\\s\\p{Lu}[\\p{L}'’.]*(?:\\s\\p{Lu}[\\p{L}'’.]*){0,3}`, 'gu');
  const [first = '', ...others] = words.replace(BEYOND, '').replace(place, '').split(/,\s*/);
  if (others.some((other) => wordsOf(other).length > MOST_NAME_WORDS)) return '';
  return [first, ...others.filter(isPerson)].join(', ').replace(/[.,\s]+$/u, '');
}

/** After a comma stands another author or an agency; only one that begins with a known given name is an author. */
function isPerson(words: string): boolean {
  const names = wordsOf(words).filter((word) => !inSome('byline-joiners', fold(word)));
  return names.length > 1 && isGivenName(names[0] ?? '');
}

function inSome(list: string, folded: string): boolean {
  return LANGUAGES.some((language) => lexiconSet(language, list).has(folded));
}
