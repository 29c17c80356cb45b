import { childrenOf, type Token } from './treebank-token.ts';

/**
 * The tokens of a sentence of AnCora as the other Spanish treebanks would have them: it keeps arguments with a preposition among the
 * objects, passives among the plain auxiliaries, participles among the adjectives, relative clauses among all clauses at
 * nouns, and the parts of a name that is several phrases on its first word.
 */
export function fromAncora(tokens: readonly Token[]): readonly Token[] {
  const passed = tokens.map((token) => ({ ...token, ...changed(token, tokens) }));
  return passed.map((token, at) => ({ ...token, head: headOf(token, at, passed) }));
}

type Change = Partial<Pick<Token, 'tag' | 'relation'>>;

function changed(token: Token, tokens: readonly Token[]): Change {
  const { tag, relation, form } = token;
  if (tag === 'NOUN' && /^\d/u.test(form)) return { tag: 'NUM' };
  if (relation === 'aux' && isPassive(token, tokens)) return { relation: 'aux:pass' };
  if (relation === 'obj') return { relation: objectAs(token, tokens) };
  if (relation === 'nsubj' && tokens.some((other) => isPassive(other, tokens) && other.head === token.head))
    return { relation: 'nsubj:pass' };
  if (relation === 'acl' && hasRelative(token, tokens)) return { relation: 'acl:relcl' };
  if (relation === 'xcomp' && isFiniteClause(token, tokens)) return { relation: 'ccomp' };
  if (relation === 'flat') return { relation: partAs(token, tokens) };
  return relation === 'amod' && isReducedClause(token, tokens) ? { relation: 'acl', tag: 'VERB' } : {};
}

/** Whether a token is "ser" at a participle. */
function isPassive({ lemma, tag, relation, head }: Token, tokens: readonly Token[]): boolean {
  return tag === 'AUX' && lemma === 'ser' && relation === 'aux' && isParticiple(tokens[head]);
}

function isParticiple(token: Token | undefined): boolean {
  return token?.features.includes('VerbForm=Part') === true;
}

/**
 * Objects behind a preposition are obliques, but for one person behind "a", behind "por" at a participle agents; "le" is whom it is
 * given; the years of "hace unos años" are a time.
 */
function objectAs(token: Token, tokens: readonly Token[]): string {
  if (/^les?$/iu.test(token.form) && token.tag === 'PRON') return 'iobj';
  const preposition = childrenOf(token, tokens).find(({ relation }) => relation === 'case');
  const verb = tokens[token.head];
  if (!preposition) return verb?.lemma === 'hacer' && verb.relation === 'advcl' ? 'obl' : 'obj';
  const isSecond = verb && childrenOf(verb, tokens).some((other) => isOtherObject(other, token));
  if (/^a$/iu.test(preposition.form)) return isSecond ? 'obl' : 'obj';
  const isBy = /^por$/iu.test(preposition.form) && isParticiple(tokens[token.head]);
  return isBy ? 'obl:agent' : 'obl';
}

/** Whether a verb has an object beside this one, or "se". */
function isOtherObject(other: Token, token: Token): boolean {
  return other !== token && (other.relation === 'obj' || other.form.toLowerCase() === 'se');
}

/** Whether a clause has a relative word of its own, alone or within a phrase. */
function hasRelative(clause: Token, tokens: readonly Token[]): boolean {
  const isRelative = ({ features, tag }: Token) => features.includes('Rel') && tag !== 'SCONJ';
  return childrenOf(clause, tokens).some(
    (child) =>
      isRelative(child) ||
      childrenOf(child, tokens).some((inner) => inner.tag === 'DET' && isRelative(inner)),
  );
}

/** Whether what a verb says is a clause with a finite verb of its own, by the predicate or its copula. */
function isFiniteClause(token: Token, tokens: readonly Token[]): boolean {
  const isOfItsOwn = ({ features }: Token) => features.includes('VerbForm=Fin');
  const kin = childrenOf(token, tokens);
  return isOfItsOwn(token) || kin.some((child) => /^(?:cop|aux)/u.test(child.relation) && isOfItsOwn(child));
}

/** What a part of a name is: of it, where it has a preposition; its short form, where it stands in brackets. */
function partAs(token: Token, tokens: readonly Token[]): string {
  const kin = childrenOf(token, tokens);
  if (kin.some(({ relation }) => relation === 'case')) return 'nmod';
  return kin.some(({ form }) => form === '(') ? 'appos' : 'flat';
}

/** Whether a participle at a noun is more than an adjective: somebody, something, a time or a place hangs on it. */
function isReducedClause(token: Token, tokens: readonly Token[]): boolean {
  return (
    isParticiple(token) &&
    childrenOf(token, tokens).some(({ relation }) => /^(?:obj|obl|ccomp|xcomp|advcl)/u.test(relation))
  );
}

/** The last part of a name stands on the nearest part with a preposition before it: "Unión de Fuerzas Democráticas". */
function headOf({ head, relation }: Token, at: number, tokens: readonly Token[]): number {
  if (relation !== 'flat') return head;
  for (let before = at - 1; before > head; before -= 1) {
    const part = tokens[before];
    if (part?.head === head && part.relation === 'nmod' && part.tag === 'PROPN') return before;
  }
  return head;
}
