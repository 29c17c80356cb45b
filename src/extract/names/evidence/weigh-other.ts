import { inList } from '../text/in-list.ts';
import { isNameable, type NameText } from '../text/name-text.ts';
import { type Evidence, type FormEvidence, formBonus, NEVER } from '../text/stretch.ts';
import {
  ADJECTIVE,
  COMMON,
  DEMONYM,
  NOT_NAME,
  OTHER_HEAD,
  ROLE,
  STOP,
  SURNAME,
  TELLING,
  TITLE,
} from '../text/word-classes.ts';

const isInner = inList('other-inner-words');

/** Weights, in steps of confidence: 1 is a hint, 3 decides where nothing speaks against. */
const WEIGHT = {
  demonym: 3.2,
  listed: 4,
  perListedWord: 1.2,
  headed: 1,
  /** Each word of a headed name: the whole must outweigh the names that its parts could be. */
  perWord: 3.6,
  /** Another word with a capital follows: "Federal Open Market Committee". */
  unfinished: -3,
  /** A capital in the middle of a sentence: some name it is. */
  capital: 0.4,
  more: 0.2,
  /** A part of a longer run of capitals. */
  beside: -0.7,
};

/** How much speaks for `[from, to)` being a name of something else: a people, a law, a contest, a work. */
export function weighOther(
  text: NameText,
  from: number,
  to: number,
  evidence: Evidence,
  form: FormEvidence | null,
): number {
  const best = Math.max(demonym(text, from, to), listed(text, from, to), headed(text, from, to));
  if (best > NEVER) return best;
  return capital(text, from, to, evidence) + Math.max(0, formBonus(form, 'other'));
}

/** An unlisted word that opens a sentence and ends as Spanish verbs in the past or future do. */
const SPANISH_VERB = /(?:ó|aron|ieron|ará|erá|irá|aba|ía|rán)$/;

function demonym(text: NameText, from: number, to: number): number {
  return to - from === 1 && ((text.bits[from] ?? 0) & DEMONYM) !== 0 ? WEIGHT.demonym : NEVER;
}

function listed(text: NameText, from: number, to: number): number {
  for (const { name, to: end } of text.known(from)) {
    if (end === to && name.kind === 'other')
      return WEIGHT.listed + WEIGHT.perListedWord * (name.words.length - 1);
  }
  return NEVER;
}

/** … Act, Operation …, Ley de …. */
function headed(text: NameText, from: number, to: number): number {
  if (to - from < 2 || to - from > 8) return NEVER;
  for (let i = from; i < to; i++) {
    const word = text.words[i];
    if (!isNameable(word) && word?.text !== '-' && !isInner(word)) return NEVER;
  }
  const firstBits = text.bits[from] ?? 0;
  const lastBits = text.bits[to - 1] ?? 0;
  if ((firstBits & (STOP | NOT_NAME)) !== 0 && (firstBits & OTHER_HEAD) === 0) return NEVER;
  const last = text.language === 'en' && (lastBits & OTHER_HEAD) !== 0;
  const first =
    (firstBits & OTHER_HEAD) !== 0 &&
    (text.language === 'es' || isInner(text.words[from + 1]) || text.words[from]?.folded === 'operation');
  if (!last && !first) return NEVER;
  const next = text.words[to];
  const goesOn = last && !first && isNameable(next) && !next?.first && ((text.bits[to] ?? 0) & COMMON) !== 0;
  return (goesOn ? WEIGHT.unfinished : 0) + WEIGHT.headed + WEIGHT.perWord * (to - from);
}

function capital(text: NameText, from: number, to: number, evidence: Evidence): number {
  for (let i = from; i < to; i++) {
    const word = text.words[i];
    const bits = text.bits[i] ?? 0;
    if (!isNameable(word) || text.shouted[i]) return NEVER;
    if (i === from && (bits & (NOT_NAME | STOP)) !== 0) return NEVER;
    if ((bits & (TITLE | ROLE | NOT_NAME)) !== 0) return NEVER;
    if ((bits & ADJECTIVE) !== 0 && to - from === 1) return NEVER;
    if (word?.first && ((bits & (COMMON | TELLING)) !== 0 || evidence.lower.has(word.folded))) return NEVER;
    if (word?.shape === 'initial') return NEVER;
    if (word?.first && (bits & ~SURNAME) === 0 && text.language === 'es' && SPANISH_VERB.test(word.text))
      return NEVER;
  }
  const beside = isNameable(text.words[to]) && !text.words[to]?.first ? WEIGHT.beside : 0;
  const before = from > 0 && isNameable(text.words[from - 1]) && !text.words[from]?.first ? WEIGHT.beside : 0;
  return WEIGHT.capital + WEIGHT.more * (to - from) + beside + before;
}
