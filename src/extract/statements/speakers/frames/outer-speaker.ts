import { aboutWord } from '../../sentence/about-word.ts';
import { CAUSE, givesAnywhere } from '../../sentence/cause.ts';
import {
  isA,
  isBehindComma,
  isTime,
  parted,
  type SentenceView,
  wordIsQuoted,
} from '../../sentence/sentence-view.ts';
import { placeOf } from '../../sentence/tree-places.ts';
import { reportingForm } from '../saying/reporting-verbs.ts';
import { spanWords } from '../spans/span-words.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { openingSpeaker, subjectFrom } from './opening-speaker.ts';
import { reportsPlainly } from './plain-report.ts';
import { speakerOfWords } from './speaker-of-words.ts';

/** Before the comma of what is told beside, who speaks is named in at most so many words. */
const NAMED_WITHIN = 9;

/** What stands between whoever opens a sentence and the verb has at most so many words. */
const BESIDE_WITHIN = 40;

/**
 * Whoever opens a sentence and speaks in it, by the order of its words alone, over all that is told beside, where trees name
 * another: "The chief, whose son Nils Haver left, said that", "Told by the umpire that it rained, Edda Lomax muttered that",
 * "Ilse Brandt told her landlord, Mr Mansoor, that Vos had promised"; null for nobody.
 */
export function outerSpeaker(view: SentenceView): FoundSpeaker | null {
  const over = speakerOverAside(view);
  if (over !== undefined) return over;
  const first = openingSpeaker(view);
  return first && !holdsTime(view, first) ? first : null;
}

/** Who speaks behind a participle that opens a sentence, or over what is told beside; undefined where neither stands there. */
export function speakerOverAside(view: SentenceView): FoundSpeaker | null | undefined {
  if (view.language !== 'en' || !givesAnywhere(view, CAUSE.speaker)) return undefined;
  if (opensWithParticiple(view)) return behindParticiple(view);
  const aside = overAside(view);
  return aside === null ? undefined : speakerOfWords(view, { from: 0, to: aside });
}

/** "Reminded by a heckler that", "Having been told by", "When asked by". */
function opensWithParticiple(view: SentenceView): boolean {
  let word = isA(view, 0, 'subordinator') ? 1 : 0;
  while (word < 2 && isHaving(view, word)) word++;
  return isParticiple(view, word) && !parted(view, word + 1);
}

const isHaving = aboutWord(({ folded }) => folded === 'having' || folded === 'been' || folded === 'being');

/** A past of a verb of saying, or any word in -ed. */
function isParticiple(view: SentenceView, word: number): boolean {
  return reportingForm(view, word)?.form === 'other' || isInEd(view, word);
}

const isInEd = aboutWord(({ folded }) => /[a-z]{3}ed$/u.test(folded));

/** Who stands behind the comma that ends the opening, where he speaks. */
function behindParticiple(view: SentenceView): FoundSpeaker | null {
  for (let word = 2; word < view.words.length && word < BESIDE_WITHIN; word++) {
    if (!isBehindComma(view, word) || wordIsQuoted(view, word)) continue;
    const range = subjectFrom(view, word);
    const found = range && speakerOfWords(view, range);
    if (found) return found;
  }
  return null;
}

/** Where whoever opens a sentence ends, where behind what is told beside a verb of saying stands; null where none does. */
function overAside(view: SentenceView): number | null {
  const comma = firstComma(view);
  if (comma === null || !opensAside(view, comma)) return null;
  for (let word = comma + 2; word < view.words.length && word < BESIDE_WITHIN; word++) {
    if (!parted(view, word) || wordIsQuoted(view, word)) continue;
    if (!isBehindComma(view, word) || isA(view, word, 'coordinator', 'but')) return null;
    const verb = pastLoose(view, word);
    if (!isTold(view, comma, word)) return null;
    if (reportsPlainly(view, verb, true) || reportsPlainly(view, verb, false) || asks(view, verb))
      return comma;
  }
  return null;
}

/** "asked him to write it down". */
function asks(view: SentenceView, verb: number): boolean {
  return isA(view, verb, 'asking') && isA(view, verb + 1, 'objective', 'determiner');
}

/** The first word behind the first comma, where only who speaks stands before it. */
function firstComma(view: SentenceView): number | null {
  if (isA(view, 0, 'preposition', 'subordinator', 'conditional', 'as') || isTime(view, 0)) return null;
  for (let word = 1; word <= NAMED_WITHIN && word < view.words.length; word++) {
    if (parted(view, word)) return isBehindComma(view, word) ? word : null;
    if (isA(view, word, 'be', 'auxiliary', 'modals', 'cut', 'relative', 'subordinator')) return null;
  }
  return null;
}

/** "whose son", "who left", "to whom", "told by". */
function opensAside(view: SentenceView, word: number): boolean {
  if (isA(view, word, 'relative', 'owning', 'whom')) return true;
  if (isA(view, word, 'preposition')) return isA(view, word + 1, 'relative', 'owning', 'whom');
  return isParticiple(view, word) && [word + 1, word + 2, word + 3].some((at) => isA(view, at, 'by'));
}

/** Whether only what opens right behind the first comma has a verb with a tense: behind another the sentence's own clause has begun. */
function isTold(view: SentenceView, from: number, to: number): boolean {
  let next = from + 1;
  while (next < to && !parted(view, next)) next++;
  return (hasTense(view, from, next) || isParticiple(view, from)) && !hasTense(view, next, to);
}

function hasTense(view: SentenceView, from: number, to: number): boolean {
  const parse = view.tree();
  const first = parse && placeOf(view, parse, from);
  const last = parse && placeOf(view, parse, to - 1);
  if (parse === null || first === null || last === null) return false;
  return parse.forms.slice(first, last + 1).includes('finite');
}

/** Days and adverbs before a verb. */
function pastLoose(view: SentenceView, from: number): number {
  let word = from;
  while (isA(view, word, 'adverb', 'floating', 'auxiliary') || isTime(view, word)) word++;
  return word;
}

/** "Supporters gathered last week as Hale told": a day belongs to another verb. */
function holdsTime(view: SentenceView, found: FoundSpeaker): boolean {
  const { from, to } = spanWords(view, found);
  for (let word = from; word <= to; word++) if (isTime(view, word)) return true;
  return false;
}
