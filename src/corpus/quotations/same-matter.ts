import { lexiconSet } from '../../language/lexicon.ts';
import type { Language } from '../../model.ts';
import { fold } from '../../text.ts';

/** So many letters of a word tell it from others, whatever its ending; shorter words tell little of a matter. */
const STEM_LETTERS = 5;

/** What a denial names is told among so many words right behind its verb ("denied again and again that"). */
const NAMED_WITHIN = 5;

const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/gu;

/** What a reply denies in words of its own, "denied that he lent money"; null where it denies at large, "denies the charges". */
export function deniedIn(reply: string, language: Language): string | null {
  const tokens = [...reply.matchAll(/\p{L}+|[,;:.“”"«»]/gu)];
  const words = tokens.map(([word]) => fold(word));
  const at = words.findIndex(
    (word, index) => isDenying(word, language) && namesDeed(words.slice(index + 1), language),
  );
  return at === -1 ? null : reply.slice(tokens[at + 1]?.index);
}

function isDenying(word: string, language: Language): boolean {
  return ['denying-verbs', 'rejecting-verbs'].some((list) => lexiconSet(language, list).has(word));
}

function namesDeed(behind: readonly string[], language: Language): boolean {
  for (const [at, word] of behind.slice(0, NAMED_WITHIN).entries()) {
    if (!/\p{L}/u.test(word)) return false;
    if (lexiconSet(language, 'denied-openers').has(word)) return true;
    if (lexiconSet(language, 'claim-nouns').has(word)) continue;
    if (language === 'en' && at === 0 && GERUND.test(word)) return true;
  }
  return false;
}

/** "denied lending": the deed as a noun. */
const GERUND = /.{3}ing$/u;

/** Whether two texts share a longer word, by their stems, apart from those that both must have. */
export function sharesMatter(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  apart: ReadonlySet<string>,
): boolean {
  for (const stem of one) if (other.has(stem) && !apart.has(stem)) return true;
  return false;
}

/** Whether both texts name years and none of them is the same: what is said of the one is hardly said of the other. */
export function areOfOtherYears(one: string, other: string): boolean {
  const [years, others] = [yearsIn(one), yearsIn(other)];
  return years.length > 0 && others.length > 0 && !years.some((year) => others.includes(year));
}

function yearsIn(text: string): readonly string[] {
  return text.match(YEAR) ?? [];
}

/** The stems of the longer words of a text that tell its matter, names among them. */
export function stemsIn(text: string, language: Language): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}]+/gu)) {
    const folded = fold(word);
    if (folded.length < STEM_LETTERS || LISTS.some((list) => lexiconSet(language, list).has(folded)))
      continue;
    found.add(folded.slice(0, STEM_LETTERS));
  }
  return found;
}

/** Words that every accusation and every denial may have. */
const LISTS = [
  'stop-words',
  'denying-verbs',
  'rejecting-verbs',
  'claim-nouns',
  'alleging-forms',
  'name-roles',
  'former-words',
  'months',
  'weekdays',
] as const;
