/**
 * A question about a place in a tree, or in a sentence that has one: asked again it is answered from memory, as long as no
 * other tree was asked about. A sentence is read from beginning to end before the next one.
 */
export function perPlace<Of extends object, T extends object>(
  answer: (of: Of, place: number) => T,
): (of: Of, place: number) => T {
  let last: Of | null = null;
  let answers: (T | undefined)[] = [];
  return (of, place) => {
    if (of !== last) {
      last = of;
      answers = [];
    }
    const known = answers[place];
    if (known !== undefined) return known;
    const worked = answer(of, place);
    answers[place] = worked;
    return worked;
  };
}
