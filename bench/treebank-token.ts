/** A token of a treebank in CoNLL-U; heads count tokens of the sentence, -1 is the root's. */
export interface Token {
  readonly form: string;
  readonly lemma: string;
  readonly tag: string;
  readonly features: string;
  readonly head: number;
  readonly relation: string;
  readonly start: number;
  readonly end: number;
}

/** What hangs on a token. */
export function childrenOf(token: Token, tokens: readonly Token[]): readonly Token[] {
  const place = tokens.indexOf(token);
  return tokens.filter(({ head }) => head === place);
}
