import type { Parse } from '../../syntax/parse.ts';
import { placeAt } from '../../syntax/syntax-of.ts';
import { childOf } from '../../syntax/tree.ts';
import { isCapitalized } from '../sentence/capitals.ts';
import { CAUSE, gives } from '../sentence/cause.ts';
import { parted, type SentenceView, wordIsQuoted } from '../sentence/sentence-view.ts';
import { phraseIndexes, phrasesAt } from '../standing/phrases.ts';
import { type ReportingFrame, reportingVerbs } from './reporting-verbs.ts';

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
  const verbs = reportingVerbs(view.language);
  const found: ReportCue[] = [];
  for (let word = 0; word < view.words.length; word++) {
    if (wordIsQuoted(view, word) || (word > 0 && isCapitalized(view, word))) continue;
    if (denials.includes(word)) found.push({ word, last: word, frame: null });
    if (!gives(view, word, CAUSE.speaker) || acts.includes(word)) continue;
    const [phrase] = phrasesAt(PHRASES[view.language], view.words, word).toSorted((a, b) => b.to - a.to);
    const frame = verbs.get(view.words[word]?.lower ?? '')?.frame;
    if (phrase) found.push({ word, last: phrase.to - 1, frame: phrase.value ? null : 'that' });
    if (frame) found.push({ word, last: word, frame });
  }
  return found;
}

/** Whether a sentence names a source beside what it says: "according to". */
export function namesSource(view: SentenceView): boolean {
  const attributions = ATTRIBUTIONS[view.language];
  return view.words.some(
    (_, word) => gives(view, word, CAUSE.speaker) && phrasesAt(attributions, view.words, word).length > 0,
  );
}

const ATTRIBUTIONS = phraseIndexes([{ name: 'attribution', meaningOf: () => null }]);
const PHRASES = phraseIndexes([{ name: 'reporting-phrases', meaningOf: (rest) => rest === 'object' }]);

/** The place of a cue's first word that is a verb. */
export function verbAt(view: SentenceView, parse: Parse, { word, last }: ReportCue): number | null {
  for (let at = word; at <= last; at++) {
    const place = placeAt(parse, view.words[at]?.start ?? view.end);
    if (place !== null && parse.tags[place] === 'verb') return place;
  }
  const first = placeAt(parse, view.words[word]?.start ?? view.end);
  const predicate = placeAt(parse, view.words[last]?.start ?? view.end);
  if (predicate !== null && last > word && childOf(parse, predicate, 'copula') !== null) return predicate;
  return first !== null && isVerbByForm(view, word) ? first : null;
}

/** A past of no other sense ("sostuvo"), or a present before a mark ("…, the author argues, …"), whatever the tagger takes it for. */
function isVerbByForm(view: SentenceView, word: number): boolean {
  const form = reportingVerbs(view.language).get(view.words[word]?.lower ?? '')?.form;
  return form === 'other' || (form === 'third' && parted(view, word + 1));
}
