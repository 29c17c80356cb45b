import { lexiconSet } from '../../../language/lexicon.ts';
import { listed } from '../sentence/about-word.ts';
import { CAUSE, gives } from '../sentence/cause.ts';
import {
  gapBefore,
  isA,
  isExactly,
  isTime,
  parted,
  type SentenceView,
  wordIsQuoted,
} from '../sentence/sentence-view.ts';
import { reportingVerbs } from '../speakers/saying/reporting-verbs.ts';
import { bareRole } from './bare-role.ts';
import { isExpletive } from './expletive.ts';
import { frontedOwner, isOwnTurn } from './fronted-owner.ts';
import { leftOutSpeaker, leftOutSubject } from './left-out-subject.ts';
import { meantElsewhere, pairMeant } from './meant-elsewhere.ts';
import {
  isFoundLater,
  mentionsBefore,
  namedLater,
  personBefore,
  pluralBefore,
  severalBefore,
} from './meant-within.ts';
import { quotedOpening } from './quoted-opening.ts';
import { toldBefore } from './told-before.ts';
import { toldBesides } from './told-besides.ts';
import { turningWord } from './turning-opener.ts';
import { isVerbless } from './verbless.ts';

/** A word of a sentence that means something told before it. */
export interface LooseReference {
  /** A pronoun that may be one's name (he, they), or a word that takes up a whole matter (this, the incident). */
  readonly kind: 'pronoun' | 'matter';
  /** Number of the word. */
  readonly word: number;
  /** A noun within a reported clause ("said that the raid …"): a reply finds its claim by other ways. */
  readonly inside?: true;
  /** Support is given where it can be; without it the sentence still stands. */
  readonly slight?: true;
  /** A role that stands for somebody with a name. */
  readonly role?: true;
  /** It counts those who were named before. */
  readonly several?: true;
  /** It only helps, as far as few are shown with it: it makes no chain too long for what helps more. */
  readonly light?: true;
}

/** A complement that names what a noun is about begins within this many words ("the raid in Altona"). */
const COMPLEMENT_WITHIN = 6;

/** A sentence of fewer words, or a question of one more, says nothing alone ("What has changed?"). */
const FRAGMENT = 3;

/** A sentence of at most so many words that ends in an auxiliary ("The other town has.") takes its verb from before. */
const ELLIPTICAL = 6;

/** The word for which a sentence needs another one, or null where it stands alone. */
export function looseReferenceIn(view: SentenceView): LooseReference | null {
  const start = afterConnectives(view);
  return (
    atStart(view, start) ??
    inside(view, start) ??
    fragment(view) ??
    unnamedIn(view) ??
    told(view, start) ??
    besides(view)
  );
}

function besides(view: SentenceView): LooseReference | null {
  const found = toldBesides(view);
  return found && { kind: 'matter', light: true, ...found };
}

/** Who does it is named in the sentence before: no verb's form, no "su" tells it to who reads the sentence alone. */
function unnamedIn(view: SentenceView): LooseReference | null {
  if (view.index === 0) return null;
  const word = leftOutSubject(view) ?? leftOutSpeaker(view) ?? frontedOwner(view);
  if (word !== null) return { kind: 'matter', word };
  const meant = meantElsewhere(view);
  // Where somebody else stands before it, the sentence before tells more surely whom it means than a line does.
  if (meant && !meant.besideOther) return { kind: 'pronoun', word: meant.word };
  if (meant) return { kind: 'matter', word: meant.word, ...(meant.owns && { slight: true }) };
  const pair = pairMeant(view);
  if (pair !== null) return { kind: 'matter', word: pair };
  const role = bareRole(view);
  if (role) return { kind: 'matter', word: role.word, role: true, ...(!role.bare && { slight: true }) };
  const taken = turningWord(view) ?? quotedOpening(view);
  return taken === null ? null : { kind: 'matter', word: taken, light: true };
}

/** A reference without which a sentence still says something never hides it. */
function told(view: SentenceView, start: number): LooseReference | null {
  const found = view.index === 0 ? null : toldBefore(view, start);
  if (!found) return null;
  const kind = isA(view, found.word, 'neuter') ? 'pronoun' : 'matter';
  const claims = lexiconSet(view.language, 'claim-nouns').has(view.words[found.word + 1]?.folded ?? '');
  return { kind, word: found.word, ...(claims && { inside: true }), ...(!found.needed && { slight: true }) };
}

function afterConnectives(view: SentenceView): number {
  let word = 0;
  while (word < view.words.length && isConnective(view, word)) word++;
  return word;
}

const isConnective = listed('connectives');

function atStart(view: SentenceView, word: number): LooseReference | null {
  const lower = view.words[word]?.lower.replace(/['’]s$/u, '');
  if (lower === undefined || wordIsQuoted(view, word)) return null;
  const { singular, plural, neuter, demonstrative, possessive, elsewhere } = view.classes;
  if (singular.has(lower) || plural.has(lower))
    return cataphoric(view, word) ? null : { kind: 'pronoun', word };
  if (possessive.has(lower) && isOwnTurn(view, word + 1)) return null;
  if (possessive.has(lower))
    return namedLater(view, word) && view.index === 0 ? null : { kind: 'pronoun', word };
  if (elsewhere.has(lower) && !isNounAfter(view, word)) return { kind: 'matter', word };
  if (demonstrative.has(lower)) return isOwnDemonstrative(view, word) ? null : { kind: 'matter', word };
  if (neuter.has(lower)) return isExpletive(view, word) ? null : { kind: 'matter', word };
  if (isA(view, word, 'article') && isToldNoun(view, word + 1)) return { kind: 'matter', word };
  return hasDroppedSubject(view, word) ? { kind: 'matter', word } : null;
}

/** A subject pronoun further on without anyone before it, or "that the raid …". */
function inside(view: SentenceView, start: number): LooseReference | null {
  for (let word = start; word < view.words.length; word++) {
    if (!gives(view, word, CAUSE.reference) || wordIsQuoted(view, word)) continue;
    const lower = view.words[word]?.lower ?? '';
    if (view.classes.singular.has(lower) && !personBefore(view, word) && !cataphoric(view, word))
      return { kind: 'pronoun', word };
    if (view.classes.plural.has(lower) && !severalBefore(view, word)) return { kind: 'pronoun', word };
    if (view.classes.objective.has(lower) && isBareObject(view, word, lower))
      return { kind: 'pronoun', word };
    if (isA(view, word, 'demonstrative') && isToldClaim(view, word))
      return { kind: 'matter', word, inside: true };
    if (isA(view, word, 'that') && isA(view, word + 1, 'article') && isToldNoun(view, word + 2))
      return { kind: 'matter', word: word + 1, inside: true };
    if (view.classes.latter.has(lower) && mentionsBefore(view, word) < 2) return { kind: 'matter', word };
  }
  return null;
}

function fragment(view: SentenceView): LooseReference | null {
  const last = view.words.length - 1;
  if (last < 0 || view.index === 0 || wordIsQuoted(view, 0)) return null;
  const elliptical = last < ELLIPTICAL && isA(view, last, 'auxiliary', 'negative');
  if (elliptical || isShort(view)) return { kind: 'matter', word: 0 };
  return isVerbless(view) ? { kind: 'matter', word: 0, light: true } : null;
}

/** "Until the vote.", "What has changed?", "In a word: money." */
function isShort({ text, start, end, words }: SentenceView): boolean {
  if (words.length > FRAGMENT + 1 || text[end - 1] === ':') return false;
  return words.length < FRAGMENT || text[end - 1] === '?' || /:\s*\S/u.test(text.slice(start, end));
}

/** "After he resigned, Hale moved", "A day after he resigned, …": the name comes behind the clause with the pronoun. */
function cataphoric(view: SentenceView, word: number): boolean {
  if (word === 0 || !isFrontedClause(view, word) || !namedLater(view, word)) return false;
  return isA(view, 0, 'subordinator', 'preposition') || isFoundLater(view, word);
}

function isFrontedClause(view: SentenceView, word: number): boolean {
  for (let at = 1; at <= word; at++) if (/,/u.test(gapBefore(view, at))) return false;
  return true;
}

/** "waited for him", "their accounts" with nobody before or after who could be meant. */
function isBareObject(view: SentenceView, word: number, lower: string): boolean {
  if (isOwnTurn(view, word + 1)) return false;
  if (lower.startsWith('th')) return !pluralBefore(view, word);
  if (view.classes.ownership.has(lower) && isA(view, 0, 'preposition') && isFrontedClause(view, word))
    return false;
  if (personBefore(view, word)) return false;
  // "a pact between him and Greta Lind": who is named behind it is meant only where the clause with it stands in front.
  return !namedLater(view, word) || !(view.classes.ownership.has(lower) || opensInFront(view));
}

/** "For him, …", "When they met him, …", "Asked about him, …", "Speaking of him, …". */
function opensInFront(view: SentenceView): boolean {
  return isA(view, 0, 'preposition', 'subordinator') || /(?:ing|ed)$/u.test(view.words[0]?.folded ?? '');
}

/** "these accusations", "truth to that claim"; not "said that reporting by the paper …". */
function isToldClaim(view: SentenceView, word: number): boolean {
  if (isA(view, word, 'that') && !isA(view, word - 1, 'preposition')) return false;
  return lexiconSet(view.language, 'claim-nouns').has(view.words[word + 1]?.folded ?? '');
}

/** "This week", "Those who waited", "That the tram was late": nothing before is meant. */
function isOwnDemonstrative(view: SentenceView, word: number): boolean {
  if (isA(view, word + 1, 'relative')) return true;
  const { such } = view.classes;
  const own = lexiconSet(view.language, 'own-things').has(view.words[word + 1]?.folded ?? '');
  if (own && such.has(view.words[word]?.lower ?? '')) return true;
  if (isTime(view, word + 1)) return isExactly(view, word, 'near');
  return (
    isA(view, word, 'that') && isA(view, word + 1, 'determiner', 'neuter', 'singular', 'plural', 'speaking')
  );
}

function isNounAfter(view: SentenceView, word: number): boolean {
  const next = word + 1;
  if (!view.words[next]) return false;
  return !isA(view, next, 'auxiliary', 'be', 'modal', 'adverb', 'preposition') && view.language === 'es';
}

/** "The incident …" without a complement or a relative clause that says which. */
function isToldNoun(view: SentenceView, word: number): boolean {
  if (!isPronounStart(view, word) || wordIsQuoted(view, word)) return false;
  if (isA(view, word + 1, 'relative') || parted(view, word + 1)) return parted(view, word + 1);
  if (isA(view, word + 1, 'preposition') && isA(view, word + 2, 'that') && view.language === 'es')
    return false;
  if (!isA(view, word + 1, 'preposition') && !/ing$/u.test(view.words[word + 1]?.folded ?? ''))
    return isVerbNext(view, word + 1);
  for (let at = word + 2; at <= word + COMPLEMENT_WITHIN; at++) {
    const first = view.text.charAt(view.words[at]?.start ?? view.end);
    if (!view.words[at] || parted(view, at)) return true;
    if (first !== first.toLowerCase() || /\d/u.test(first) || isTime(view, at)) return false;
  }
  return true;
}

const isPronounStart = listed('pronoun-starts');

/** After the noun a name or another noun may follow ("the attack helicopters", "the network CNN"). */
function isVerbNext(view: SentenceView, word: number): boolean {
  const first = view.text.charAt(view.words[word]?.start ?? view.end);
  return first === first.toLowerCase();
}

/** Spanish: "Dijo que …", "Negó las acusaciones": the subject was named before. */
function hasDroppedSubject(view: SentenceView, word: number): boolean {
  if (view.language !== 'es') return false;
  const verb = isA(view, word, 'auxiliary') ? word + 1 : word;
  const form = reportingVerbs('es').get(view.words[verb]?.lower ?? '');
  return form !== undefined && form.form !== 'gerund' && isA(view, verb + 1, 'that');
}
