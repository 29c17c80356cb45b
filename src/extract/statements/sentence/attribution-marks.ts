import { lexiconClass, lexiconSet } from '../../../language/lexicon.ts';

/**
 * Whether a straight quotation mark stands before who speaks although it closes what was said, as texts that were cut into
 * words set it: `… how it works, "he said.`, `…, "dijo Ana Gil`; not "Hale said, "she says no"", where a verb of saying leads in.
 */
export function standsBeforeSpeaker(text: string, at: number): boolean {
  if (text[at] !== '"' || text[at - 1] !== ' ' || !ENDS_SAID.test(text[at - 2] ?? '')) return false;
  const words =
    text
      .slice(at + 1, at + 1 + LONGEST_ATTRIBUTION)
      .match(LEADING_WORDS)?.[0]
      .split(' ') ?? [];
  const verb = words.findIndex((word) => isSaid('en', word));
  const isEnglish = verb > 0 && words.slice(0, verb).every(isHolder);
  if (!isEnglish && !isSaid('es', words[0] ?? '')) return false;
  const [before = ''] = LAST_WORD.exec(text.slice(Math.max(0, at - LONGEST_ATTRIBUTION), at - 2)) ?? [];
  return !isSaid('en', before) && !isSaid('es', before);
}

/** "he", "Ana Hale": whoever speaks is a pronoun or a name. */
function isHolder(word: string): boolean {
  return (
    /^\p{Lu}/u.test(word) ||
    lexiconClass('en', 'clause-words', 'singular').has(word) ||
    lexiconClass('en', 'clause-words', 'plural').has(word)
  );
}

function isSaid(language: 'en' | 'es', word: string): boolean {
  return lexiconSet(language, 'said-words').has(word);
}

const ENDS_SAID = /[,.?!]/u;

const LEADING_WORDS = /^\p{L}+(?: \p{L}+){0,3}/u;

const LAST_WORD = /\p{L}+$/u;

/** Who speaks and the verb fit into so many signs. */
const LONGEST_ATTRIBUTION = 40;
