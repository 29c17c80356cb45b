import type { Parse } from '../../../syntax/parse.ts';
import { childOf, hangsBy, headOf } from '../../../syntax/tree.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { CAUSE, gives, givesAnywhere } from '../../sentence/cause.ts';
import { isA, parted, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';
import { placeOf, wordOf } from '../../sentence/tree-places.ts';
import { phrasesAt } from '../../standing/phrases.ts';
import { longest, REPORTING_PHRASES } from '../saying/reporting-phrases.ts';
import { type ReportingFrame, reportingForm } from '../saying/reporting-verbs.ts';

/** The words by which a sentence tells that somebody denies something, and those by which it tells an act: a plea, a conviction. */
export interface Told {
  readonly denials: readonly number[];
  readonly acts: readonly number[];
}

/** What may report: a verb's place in the sentence with what it takes; `frame` is null for who denies something. */
export interface ReportCue {
  readonly word: number;
  /** Number of the last word of a phrase ("laid the blame"), of the verb itself for a verb. */
  readonly last: number;
  readonly frame: ReportingFrame | null;
}

/** The verbs and phrases that may report, and the words that deny something. */
export function cuesOf(view: SentenceView, { denials, acts }: Told): readonly ReportCue[] {
  const found: ReportCue[] = [];
  if (denials.length === 0 && !givesAnywhere(view, CAUSE.speaker)) return found;
  for (let word = 0; word < view.words.length; word++) {
    const denies = denials.includes(word);
    const mayTell = gives(view, word, CAUSE.speaker);
    if (!(denies || mayTell) || wordIsQuoted(view, word) || (word > 0 && isCapitalized(view, word))) continue;
    if (denies) found.push({ word, last: word, frame: null });
    if (!mayTell || acts.includes(word)) continue;
    const phrase = longest(phrasesAt(REPORTING_PHRASES[view.language], view.words, word));
    const frame = reportingForm(view, word)?.frame;
    if (phrase) found.push({ word, last: phrase.to - 1, frame: phrase.value ? null : 'that' });
    if (frame) found.push({ word, last: word, frame });
  }
  return found;
}

/** The place of a cue's first word that is a verb. */
export function verbAt(view: SentenceView, parse: Parse, { word, last }: ReportCue): number | null {
  const copula = last > word ? placeOf(view, parse, word) : null;
  // "was at pains to stress"
  if (copula !== null && hangsBy(parse, copula, 'copula')) return headOf(parse, copula);
  for (let at = word; at <= last; at++) {
    const place = placeOf(view, parse, at);
    if (place !== null && parse.tags[place] === 'verb') return place;
  }
  const first = placeOf(view, parse, word);
  const predicate = placeOf(view, parse, last);
  if (predicate !== null && last > word && childOf(parse, predicate, 'copula') !== null) return predicate;
  return first !== null && isVerbByForm(view, word) && !isDetermined(view, parse, first) ? first : null;
}

/** "presentó una denuncia por robo": a noun behind its article; "lo niega", "la acusa" may be a verb with whom it is about. */
function isDetermined(view: SentenceView, parse: Parse, place: number): boolean {
  if (parse.tags[place] !== 'noun' || parse.tags[place - 1] !== 'determiner') return false;
  return !isA(view, wordOf(view, parse, place - 1), 'clitic');
}

/** A past of no other sense ("sostuvo"), or a present before a mark or "that" ("…, the author argues, …"), or right behind a comma before an article ("…, warns a leaflet"), whatever the tagger takes it for. */
function isVerbByForm(view: SentenceView, word: number): boolean {
  const form = reportingForm(view, word)?.form;
  if (form !== 'third') return form === 'other';
  if (parted(view, word + 1) || isA(view, word + 1, 'that')) return true;
  return parted(view, word) && isA(view, word + 1, 'article', 'indefinite');
}
