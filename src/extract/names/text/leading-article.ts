import { anyClosedWords } from '../../../language/closed-words.ts';

/** A folded name without the article that it begins with, as bodies, places and nicknames are compared. */
export function withoutArticle(name: string): string {
  return name.replace(LEADING, '');
}

const LEADING = new RegExp(`^(?:${[...anyClosedWords('definite articles')].join('|')}) (?=.)`);
