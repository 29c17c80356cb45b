const FOLDS = 10;

/** What is made of each example by what was learnt from nine tenths that it is not of. */
export function judgedByOthers<Example, Learnt, Judged>(
  examples: readonly Example[],
  learn: (from: readonly Example[]) => Learnt,
  judge: (example: Example, learnt: Learnt) => Judged,
): readonly Judged[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const learnt = learn(examples.filter((_, at) => foldOf(at) !== fold));
    return examples.filter((_, at) => foldOf(at) === fold).map((one) => judge(one, learnt));
  }).flat();
}

/** The same tenth at each run, neighbours in different ones. */
function foldOf(at: number): number {
  return (at * 7) % FOLDS;
}
