import { KIND_NUMBERS, type Kind } from '../src/extract/syntax/kinds.ts';
import type { Relation } from '../src/extract/syntax/parse.ts';
import type { Language } from '../src/model.ts';
import { spanishKindOf, spanishRelationOf } from './treebank-spanish.ts';
import { childrenOf, type Token } from './treebank-token.ts';

/** The number of the kind of a token (src/extract/syntax/kinds.ts); `mark` is what the mark is, where it is one. */
export function kindOf(
  token: Token,
  tokens: readonly Token[],
  mark: Kind | undefined,
  language: Language,
): number {
  const spanish = language === 'es' ? spanishKindOf(token, tokens) : null;
  return KIND_NUMBERS[mark ?? spanish ?? kindOfToken(token)];
}

function kindOfToken({ tag, features, form }: Token): Kind {
  switch (tag) {
    case 'VERB':
      return verbKind(features);
    case 'AUX':
      return auxiliaryKind(features);
    case 'NOUN':
      return features.includes('Number=Plur') ? 'plural noun' : 'noun';
    case 'PRON':
      return pronounKind(features);
    case 'DET':
      return features.includes('PronType=Art') ? 'article' : 'determiner';
    case 'ADV':
      return adverbKind(features);
    case 'PART':
      return /^(?:not|n['’]t)$/iu.test(form) ? 'denying adverb' : 'particle';
    default:
      return OTHERS.get(tag) ?? 'other';
  }
}

const OTHERS: ReadonlyMap<string, Kind> = new Map([
  ['ADJ', 'adjective'],
  ['ADP', 'adposition'],
  ['CCONJ', 'coordinator'],
  ['INTJ', 'interjection'],
  ['NUM', 'numeral'],
  ['PROPN', 'name'],
  ['PUNCT', 'mark'],
  ['SCONJ', 'subordinator'],
  ['SYM', 'symbol'],
]);

function verbKind(features: string): Kind {
  if (features.includes('VerbForm=Inf')) return 'infinitive';
  if (features.includes('VerbForm=Ger') || /Tense=Pres.*VerbForm=Part/u.test(features)) return 'gerund';
  if (features.includes('VerbForm=Part')) return 'participle';
  return features.includes('Number=Plur') ? 'plural verb' : 'finite verb';
}

function auxiliaryKind(features: string): Kind {
  if (features.includes('VerbForm=Inf')) return 'bare auxiliary';
  if (features.includes('VerbForm=Ger') || /Tense=Pres.*VerbForm=Part/u.test(features))
    return 'auxiliary gerund';
  return features.includes('VerbForm=Part') ? 'auxiliary participle' : 'finite auxiliary';
}

function pronounKind(features: string): Kind {
  if (/PronType=[^|]*(?:Rel|Int)/u.test(features)) return 'relative pronoun';
  if (/Case=Acc,Nom|Case=Nom/u.test(features)) return 'subject pronoun';
  return /Case=(?:Acc|Dat)/u.test(features) ? 'object pronoun' : 'pronoun';
}

function adverbKind(features: string): Kind {
  if (/PronType=[^|]*(?:Rel|Int)/u.test(features)) return 'asking adverb';
  return features.includes('Polarity=Neg') ? 'denying adverb' : 'adverb';
}

/** Our relation of a token to its head. */
export function relationOf(token: Token, tokens: readonly Token[], language: Language): Relation {
  const { relation } = token;
  const [bare = ''] = relation.split(':');
  const spanish = language === 'es' ? spanishRelationOf(token, tokens) : null;
  if (spanish) return spanish;
  if (isAgent(token, tokens, language)) return 'agent';
  if (relation === 'obl:arg') return isDative(token, tokens) ? 'indirect-object' : 'oblique';
  return EXACT.get(relation) ?? BARE.get(bare) ?? 'other';
}

const EXACT: ReadonlyMap<string, Relation> = new Map([
  ['nsubj:pass', 'passive-subject'],
  ['csubj:pass', 'passive-subject'],
  ['acl:relcl', 'relative-clause'],
  ['aux:pass', 'passive-auxiliary'],
  ['nmod:poss', 'possessor'],
  ['nmod:desc', 'flat'],
]);

const BARE: ReadonlyMap<string, Relation> = new Map([
  ['root', 'root'],
  ['nsubj', 'subject'],
  ['csubj', 'subject'],
  ['obj', 'object'],
  ['iobj', 'indirect-object'],
  ['obl', 'oblique'],
  ['ccomp', 'complement'],
  ['xcomp', 'open-complement'],
  ['advcl', 'adverbial-clause'],
  ['acl', 'noun-clause'],
  ['nmod', 'nominal'],
  ['appos', 'apposition'],
  ['amod', 'modifier'],
  ['nummod', 'modifier'],
  ['advmod', 'adverb'],
  ['det', 'determiner'],
  ['case', 'case'],
  ['mark', 'marker'],
  ['aux', 'auxiliary'],
  ['cop', 'copula'],
  ['cc', 'coordinator'],
  ['conj', 'conjunct'],
  ['flat', 'flat'],
  ['fixed', 'flat'],
  ['compound', 'flat'],
  ['goeswith', 'flat'],
  ['parataxis', 'parataxis'],
  ['expl', 'expletive'],
  ['punct', 'punctuation'],
]);

/** Whether a token tells by whom something is done: "by" and "por" at a passive, unless they tell a time or a place. */
function isAgent(token: Token, tokens: readonly Token[], language: Language): boolean {
  if (token.relation === 'obl:agent') return true;
  if (token.relation !== 'obl') return false;
  const head = tokens[token.head];
  const by = language === 'en' ? 'by' : 'por';
  const hasBy = childrenOf(token, tokens).some(
    ({ relation, form }) => relation === 'case' && form.toLowerCase() === by,
  );
  if (!hasBy || !head || head.tag !== 'VERB') return false;
  const isPassive = childrenOf(head, tokens).some(({ relation }) => relation === 'aux:pass');
  return isPassive || (head.relation.startsWith('acl') && verbKind(head.features) === 'participle');
}

/** Whether an argument is one to whom something is given or told: a bare pronoun, or with "a". */
function isDative(token: Token, tokens: readonly Token[]): boolean {
  const cases = childrenOf(token, tokens).filter(({ relation }) => relation === 'case');
  if (cases.length === 0) return token.tag === 'PRON';
  return cases.some(({ form }) => form.toLowerCase() === 'a');
}
