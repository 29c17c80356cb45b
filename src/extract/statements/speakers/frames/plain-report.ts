import { isMannerAdverb, listed } from '../../sentence/about-word.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { CAUSE, gives } from '../../sentence/cause.ts';
import {
  gapBefore,
  isA,
  isTime,
  parted,
  type SentenceView,
  wordIsQuoted,
} from '../../sentence/sentence-view.ts';
import { isPointing } from '../../sentence/word-shapes.ts';
import { phrasesAt } from '../../standing/phrases.ts';
import { isNotSaid } from '../saying/not-said.ts';
import { isPaperVerb } from '../saying/paper-verbs.ts';
import { longest, REPORTING_PHRASES } from '../saying/reporting-phrases.ts';
import { type ReportingForm, reportingForm } from '../saying/reporting-verbs.ts';
import { isPaper } from '../saying/voice-nouns.ts';

/** Whether a word right behind who speaks reports, by what stands behind it alone: no participle, no noun. */
export function reportsPlainly(view: SentenceView, word: number, isMany: boolean): boolean {
  if (!gives(view, word, CAUSE.speaker) || isCapitalized(view, word) || wordIsQuoted(view, word))
    return false;
  return isPhrase(view, word) || (!isNotSaid(view, word) && isVerb(view, word, isMany));
}

/** "let slip that", "laid the blame on": a phrase that reports. */
function isPhrase(view: SentenceView, word: number): boolean {
  // "A ledger points to a leak": a thing may do so.
  if (isPointing(view, word)) return false;
  const phrase = longest(phrasesAt(REPORTING_PHRASES[view.language], view.words, word));
  if (phrase === undefined || isA(view, word + 1, 'by')) return false;
  return phrase.value || isA(view, phrase.to, 'that') || isQuotationAt(view, phrase.to);
}

function isVerb(view: SentenceView, verb: number, isMany: boolean): boolean {
  if (isPaperVerb(view, verb) && !isPaper(view, verb - 1)) return false;
  const form = reportingForm(view, verb);
  if (!form || form.form === 'gerund' || form.form === 'participle') return false;
  if (form.form === 'base' && form.frame !== 'bare' && !isMany) return false;
  if (form.form === 'third' && form.frame !== 'bare' && isMany) return false;
  return isSaidBehind(view, verb, form);
}

function isSaidBehind(view: SentenceView, verb: number, { frame }: ReportingForm): boolean {
  let next = verb + 1;
  while (isMannerAdverb(view, next) || isA(view, next, 'adverb') || isTime(view, next)) next++;
  if (next >= view.words.length || isA(view, next, 'by', 'infinitiveMark', 'be')) return false;
  if ((isA(view, next, 'that') && !parted(view, next)) || isQuotationAt(view, next)) return true;
  if (parted(view, next)) return false;
  if (frame === 'tell') return isObject(view, next) && (isTelling(view, verb) || isNear(view, next, 'that'));
  if (frame === 'object') return isA(view, verb, 'accusing', 'blaming') && isObject(view, next);
  if (frame === 'as') return isCalledAs(view, next);
  if (frame === 'bare') return !isA(view, next, 'coordinator', 'preposition');
  if (frame === 'any' && isA(view, verb - 1, 'auxiliary') && isObject(view, next)) return true;
  return SAYING.has(frame) && isA(view, next, 'singular', 'plural', 'neuter');
}

const SAYING: ReadonlySet<string> = new Set(['that', 'about', 'any']);

const isTelling = listed('told-verbs');

/** "briefed the board that it leaked", "called the clerk a liar". */
function isNear(view: SentenceView, from: number, name: 'that' | 'as'): boolean {
  for (let word = from + 1; word < from + OBJECT_WITHIN && !parted(view, word); word++)
    if (isA(view, word, name)) return true;
  return false;
}

/** Whom somebody tells, or what he calls something, is named in fewer words than this. */
const OBJECT_WITHIN = 9;

/** "dismissed as fantasy their account", "dismissed talk of a move as gossip". */
function isCalledAs(view: SentenceView, next: number): boolean {
  if (!isA(view, next, 'as')) return isNear(view, next, 'as') && !isA(view, next, 'preposition');
  for (let word = next + 2; word < next + OBJECT_WITHIN; word++)
    if (isA(view, word, 'article', 'possessive', 'demonstrative')) return !isA(view, word - 1, 'preposition');
  return false;
}

/** Whether a quotation or what stands behind a colon begins at a word. */
function isQuotationAt(view: SentenceView, word: number): boolean {
  return /^\s*,?\s*["“«]|:/u.test(gapBefore(view, word));
}

/** Whom somebody tells or accuses: never right behind a participle. */
function isObject(view: SentenceView, word: number): boolean {
  return isA(view, word, 'determiner', 'objective', 'possessive', 'speaking') || isCapitalized(view, word);
}
