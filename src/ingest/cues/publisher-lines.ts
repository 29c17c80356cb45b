import { LANGUAGES, lexiconLines, lexiconSet } from '../../language/lexicon.ts';
import { fold } from '../../text.ts';

/** A line of a page that names its publisher is short. In UTF-16 units. */
const LONGEST_LINE = 200;
const MOST_WORDS = 6;
const NAME = /^(?:\p{Lu}|\p{Ll}{1,4}\s\p{Lu})[\p{L}\p{N}.&'’ -]*$/u;
const ACRONYM = /^(?:\p{Lu}\.?){2,8}$/u;

/**
 * The publisher that a sign-up or copyright line names: `Sign up for the WSWS email newsletter`. Only an acronym or
 * a name with a word of the press (Times, Herald, Diario) is one: "the Morning newsletter" names no publisher.
 */
export function publisherOfLine(line: string): string | null {
  if (line.length > LONGEST_LINE) return null;
  for (const pattern of patterns()) {
    const name = pattern.exec(line.trim())?.[1]?.trim();
    if (name && isPublisher(name)) return name;
  }
  return null;
}

function isPublisher(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length > MOST_WORDS || !NAME.test(name)) return false;
  return ACRONYM.test(name) || (words.length > 1 && words.some(isPressWord));
}

function isPressWord(word: string): boolean {
  return LANGUAGES.some((language) => lexiconSet(language, 'press-words').has(fold(word)));
}

const compiled: { patterns: readonly RegExp[] | null } = { patterns: null };

function patterns(): readonly RegExp[] {
  compiled.patterns ??= LANGUAGES.flatMap((language) => lexiconLines(language, 'publisher-lines')).map(
    toPattern,
  );
  return compiled.patterns;
}

/** In an entry `{}` stands for the name, 0 for a year, … for any further words. */
function toPattern(entry: string): RegExp {
  const escaped = entry.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  const source = escaped.replaceAll('0', '\\d{4}').replace('{}', '(.{2,60}?)').replace(/…$/, '.*');
  return new RegExp(`^${source}[.!]?$`, 'iu');
}
