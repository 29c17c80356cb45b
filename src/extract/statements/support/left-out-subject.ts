import { lexiconLines, lexiconSet } from '../../../language/lexicon.ts';
import type { Parse } from '../../syntax/parse.ts';
import { formOf } from '../../syntax/subjects.ts';
import { childOf, childrenOf, hangsBy, isNoun } from '../../syntax/tree.ts';
import { isCapitalized } from '../sentence/capitals.ts';
import { CAUSE, gives } from '../sentence/cause.ts';
import { gapBefore, isA, isTime, type SentenceView, wordIsQuoted } from '../sentence/sentence-view.ts';
import { placeOf, wordOf } from '../sentence/tree-places.ts';

/** A name or a noun with an article at the very beginning is nearly always who does it: no tree is asked for. */
const OPENS_WITH_SUBJECT = [
  'article',
  'indefinite',
  'neuter',
  'singular',
  'plural',
  'speaking',
  'relative',
] as const;

/**
 * The number of the verb of a Spanish sentence that does not say who does it, "En 1994, sin embargo, rompió con el club": it is
 * whoever the sentence before tells of. Null where a subject stands, and where there need not be one ("Hay", "Se dice").
 */
export function leftOutSubject(view: SentenceView): number | null {
  if (view.language !== 'es' || isA(view, 0, ...OPENS_WITH_SUBJECT) || opensWithName(view)) return null;
  // "A Rosa Vidal le ha salido una rival"
  if (isA(view, 0, 'object') && !isA(view, 1, 'possessive')) return null;
  const parse = view.tree();
  const verb = parse?.heads.indexOf(-1) ?? -1;
  if (!parse || verb < 0 || formOf(parse, verb) !== 'finite') return null;
  const word = wordOf(view, parse, verb);
  if (wordIsQuoted(view, word) || asks(view)) return null;
  if (hasSubject(parse, verb) || !isThird(view, parse, verb) || isImpersonal(view, parse, verb)) return null;
  return mayHaveSubjectBefore(view, parse, verb) ? null : word;
}

/** The number of the verb of `«El puente aguanta», sostuvo en una rueda de prensa`, which names nobody; null for none. */
export function leftOutSpeaker(view: SentenceView): number | null {
  if (view.language !== 'es' || view.quotations.length === 0) return null;
  for (let word = 1; word < view.words.length; word++) {
    if (!gives(view, word, CAUSE.reporting) || !/["”»]\s*,\s*$/u.test(gapBefore(view, word))) continue;
    const next = word + 1;
    const isNamed =
      isA(view, next, 'article', 'indefinite', 'determiner', 'auxiliary') || isCapitalized(view, next);
    const parse = view.tree();
    const place = parse && placeOf(view, parse, word);
    if (isNamed || !parse || place === null || hasSubject(parse, place)) return null;
    return mentionsBehind(view, word) ? null : word;
  }
  return null;
}

function mentionsBehind(view: SentenceView, word: number): boolean {
  const { end } = view.words[word] ?? view;
  return view.mentions.some(({ start, form, kind }) => start > end && form === 'name' && kind === 'person');
}

function opensWithName(view: SentenceView): boolean {
  const first = view.words[0];
  return first !== undefined && view.mentions.some(({ start }) => start === first.start);
}

function asks({ text, start, end }: SentenceView): boolean {
  return /[¿?¡!]/u.test(text.slice(start, end));
}

function hasSubject(parse: Parse, verb: number): boolean {
  return childOf(parse, verb, 'subject', 'passive-subject') !== null;
}

/** The first of a verb and its auxiliaries tells the person. */
function isThird(view: SentenceView, parse: Parse, verb: number): boolean {
  const first = childOf(parse, verb, 'auxiliary', 'passive-auxiliary', 'copula') ?? verb;
  const form = view.words[wordOf(view, parse, first)]?.lower ?? '';
  if (/(?:mos|[éí]|[aei]s|iera)$/u.test(form) && !/^(?:es|fuera)$/u.test(form)) return false;
  if (OWN_FORMS.has(form)) return false;
  return !form.endsWith('o') || STRONG_PAST.test(form);
}

const OWN_FORMS: ReadonlySet<string> = new Set([
  'soy',
  'estoy',
  'voy',
  'doy',
  'he',
  'sea',
  'tuve',
  'hice',
  'dije',
  'puse',
  'pude',
  'fui',
]);

/** "dijo", "dio", "puso", "quiso", "pudo", "tuvo", "supo", "hizo", "vino": all others in -o are of the first person. */
const STRONG_PAST = /(?:[aiu]jo|puso|quiso|pudo|uvo|supo|cupo|hizo|vino)$|^[dv]io$/u;

/**
 * "Hay", "Parece que", "Es posible que": nobody does it. "Se" leaves nobody out either ("Se vende"), but with the verbs that
 * have it by themselves ("se resignó").
 */
function isImpersonal(view: SentenceView, parse: Parse, verb: number): boolean {
  const word = wordOf(view, parse, verb);
  const folded = view.words[word]?.folded ?? '';
  if (lexiconSet('es', 'impersonal-verbs').has(folded) || isTime(view, word)) return true;
  if (childOf(parse, verb, 'copula') !== null) return isAboutClause(view, parse, verb);
  return isReflexive(parse, verb) && !ownReflexives().some((stem) => folded.startsWith(stem));
}

/** "Es posible que llueva", "Fue en mayo cuando", "Es hora de irse". */
function isAboutClause(view: SentenceView, parse: Parse, predicate: number): boolean {
  if (childOf(parse, predicate, 'complement', 'open-complement', 'adverbial-clause', 'noun-clause') !== null)
    return true;
  const from = wordOf(view, parse, predicate);
  for (let word = from + 1; view.words[word]; word++)
    if (isA(view, word, 'cut', 'subordinator', 'relative')) return true;
  return false;
}

function isReflexive(parse: Parse, verb: number): boolean {
  return childrenOf(parse, verb).some((child) => child < verb && parse.words[child]?.low === 'se');
}

function ownReflexives(): readonly string[] {
  return lexiconLines('es', 'own-reflexives');
}

/**
 * A noun or a name before the verb that no preposition governs may be the subject, for whatever the tree takes it; so may be
 * the subject of a clause in front ("Si Teruel gana, tendrá otra ocasión").
 */
function mayHaveSubjectBefore(view: SentenceView, parse: Parse, verb: number): boolean {
  const word = wordOf(view, parse, verb);
  for (let at = 0; at < word; at++) {
    if (isGoverned(view, at) || isTime(view, at) || isTime(view, at + 1)) continue;
    if (isA(view, at, 'determiner') && !isA(view, at + 1, 'that', 'of')) return true;
    if (at > 0 && isCapitalized(view, at) && !isCapitalized(view, at - 1)) return true;
  }
  return childrenOf(parse, verb).some((child) => child < verb && isBareNoun(view, parse, child));
}

function isGoverned(view: SentenceView, word: number): boolean {
  const article = isA(view, word - 1, 'determiner') ? word - 1 : word;
  return isA(view, article - 1, 'preposition');
}

function isBareNoun(view: SentenceView, parse: Parse, place: number): boolean {
  if (!isNoun(parse, place) || hangsBy(parse, place, 'flat')) return false;
  return childOf(parse, place, 'case', 'marker') === null && !isTime(view, wordOf(view, parse, place));
}
