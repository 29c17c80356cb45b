import type { Tag, VerbForm } from './parse.ts';

/**
 * The kinds of words that the tagger tells apart and the parser looks at: parts of speech, finer where their places in a
 * sentence differ. A place in the list is the kind's number.
 */
export const KINDS = [
  kind('adjective', 'adjective'),
  kind('adposition', 'adposition'),
  kind('adverb', 'adverb'),
  kind('asking adverb', 'adverb'),
  kind('denying adverb', 'adverb'),
  kind('coordinator', 'coordinator'),
  kind('article', 'determiner'),
  kind('determiner', 'determiner'),
  kind('interjection', 'interjection'),
  kind('noun', 'noun'),
  kind('plural noun', 'noun'),
  kind('numeral', 'numeral'),
  kind('particle', 'particle'),
  kind('pronoun', 'pronoun'),
  kind('subject pronoun', 'pronoun'),
  kind('object pronoun', 'pronoun'),
  kind('relative pronoun', 'pronoun'),
  kind('name', 'name'),
  kind('subordinator', 'subordinator'),
  kind('symbol', 'symbol'),
  kind('other', 'other'),
  kind('finite auxiliary', 'auxiliary', 'finite'),
  kind('bare auxiliary', 'auxiliary', 'infinitive'),
  kind('auxiliary participle', 'auxiliary', 'participle'),
  kind('auxiliary gerund', 'auxiliary', 'gerund'),
  kind('finite verb', 'verb', 'finite'),
  kind('plural verb', 'verb', 'finite'),
  kind('infinitive', 'verb', 'infinitive'),
  kind('participle', 'verb', 'participle'),
  kind('gerund', 'verb', 'gerund'),
  kind('comma', 'mark'),
  kind('stop', 'mark'),
  kind('quotation mark', 'mark'),
  kind('opening bracket', 'mark'),
  kind('closing bracket', 'mark'),
  kind('dash', 'mark'),
  kind('colon', 'mark'),
  kind('mark', 'mark'),
] as const;

/** A kind of word by name. */
export type Kind = (typeof KINDS)[number]['name'];

/** The numbers of the kinds. */
export const KIND_NUMBERS = Object.fromEntries(KINDS.map(({ name }, at) => [name, at])) as Readonly<
  Record<Kind, number>
>;

/** What marks are: those that are not listed count as symbols or words, as the tagger finds. */
const MARKS: ReadonlyMap<string, Kind> = new Map([
  ...each(',;', 'comma'),
  ...each('.!?…', 'stop'),
  ...each('"“”„«»‹›‘’\'`´', 'quotation mark'),
  ...each('([{¿¡', 'opening bracket'),
  ...each(')]}', 'closing bracket'),
  ...each('-–—―', 'dash'),
  ...each(':', 'colon'),
  ...each('/*_|~•·<>\\', 'mark'),
]);

/** The kind of a mark; undefined for all words. */
export function kindOfMark(text: string): Kind | undefined {
  return MARKS.get(text);
}

function kind<N extends string>(name: N, tag: Tag, form: VerbForm | null = null) {
  return { name, tag, form } as const;
}

function each(marks: string, kind: Kind): readonly (readonly [string, Kind])[] {
  return [...marks].map((mark) => [mark, kind] as const);
}
