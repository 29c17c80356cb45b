import type { Parse } from './parse.ts';

/**
 * A question about a place in a tree: asked again it is answered from memory, as long as no other tree was asked about. A
 * sentence is read from beginning to end before the next one.
 */
export function perPlace<T extends object>(
  answer: (parse: Parse, place: number) => T,
): (parse: Parse, place: number) => T {
  let last: Parse | null = null;
  let answers: (T | undefined)[] = [];
  return (parse, place) => {
    if (parse !== last) {
      last = parse;
      answers = [];
    }
    const known = answers[place];
    if (known !== undefined) return known;
    const worked = answer(parse, place);
    answers[place] = worked;
    return worked;
  };
}
