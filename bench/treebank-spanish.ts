import type { Kind } from '../src/extract/syntax/kinds.ts';
import type { Relation } from '../src/extract/syntax/parse.ts';
import { childrenOf, type Token } from './treebank-token.ts';

/**
 * The Spanish GSD and PUD were converted by different rules; here they are brought to one reading, which is that of the
 * English treebanks where there is a choice. The kind of a token where its treebank's is not taken; null elsewhere.
 */
export function spanishKindOf(token: Token, tokens: readonly Token[]): Kind | null {
  const form = token.form.toLowerCase();
  if (isRelativeQue(token, tokens)) return 'relative pronoun';
  if (token.tag === 'PRON' && token.features.includes('Poss=Yes') && /^sus?$/u.test(form))
    return 'determiner';
  return isWhen(token) ? 'subordinator' : null;
}

/** Our relation of a token to its head where its treebank's is not taken; null elsewhere. */
export function spanishRelationOf(token: Token, tokens: readonly Token[]): Relation | null {
  const { relation, tag } = token;
  const form = token.form.toLowerCase();
  if (isRelativeQue(token, tokens)) return roleOfQue(token, tokens);
  // The PUD has "se" among the particles of compounds, and "pero" among what only opens a sentence.
  if (relation === 'compound:prt') return 'expletive';
  if (relation === 'discourse' && tag === 'CCONJ') return 'coordinator';
  if (/^sus?$/u.test(form) && tag === 'PRON' && relation === 'nmod') return 'determiner';
  if (isWhen(token)) return 'marker';
  const head = tokens[token.head];
  if (tag === 'ADP' && relation === 'case' && head && isInfinitive(head)) return 'marker';
  return isInfinitive(token) && /^(?:xcomp|advcl|acl)$/u.test(relation) ? infinitiveIn(token, tokens) : null;
}

/** The GSD has "que" at the head of a relative clause as a marker. */
function isRelativeQue({ form, relation, head }: Token, tokens: readonly Token[]): boolean {
  return form.toLowerCase() === 'que' && relation === 'mark' && tokens[head]?.relation === 'acl:relcl';
}

/** What "que" is in its clause: the subject, unless there is another or the verb is of the first or second person. */
function roleOfQue(token: Token, tokens: readonly Token[]): Relation {
  const verb = tokens[token.head];
  const others = verb ? childrenOf(verb, tokens) : [];
  const hasSubject = others.some(({ relation }) => /^[nc]subj/u.test(relation));
  if (others.some(({ relation }) => relation === 'aux:pass')) return 'passive-subject';
  return hasSubject || verb?.features.includes('Person=1') ? 'object' : 'subject';
}

/** The PUD has "cuando" among the adverbs. */
function isWhen({ form, relation, features }: Token): boolean {
  return form.toLowerCase() === 'cuando' && relation === 'advmod' && !features.includes('PronType=Int');
}

function isInfinitive({ features }: Token): boolean {
  return features.includes('VerbForm=Inf');
}

/** Prepositions before an infinitive that belong to the verb before them: "empezó a", "acusan de", "insiste en". */
const GOVERNED = /^(?:a|de|en|con)$/u;

/** How an infinitive hangs: as an argument of its verb, as a clause beside it, or on a noun. */
function infinitiveIn(token: Token, tokens: readonly Token[]): Relation | null {
  const before = childrenOf(token, tokens).filter(({ start }) => start < token.start);
  const preposition = before.find(({ tag }) => tag === 'ADP');
  if (!preposition) return null;
  const head = tokens[token.head];
  if (head?.tag === 'NOUN' || head?.tag === 'PROPN') return 'noun-clause';
  const isBeside = before.some(({ form, tag }) => tag === 'DET' && form.toLowerCase() === 'el');
  return GOVERNED.test(preposition.form.toLowerCase()) && !isBeside ? 'open-complement' : 'adverbial-clause';
}
