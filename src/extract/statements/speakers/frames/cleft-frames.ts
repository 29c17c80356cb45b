import { aboutWord, listed } from '../../sentence/about-word.ts';
import { CAUSE, gives, givesAnywhere } from '../../sentence/cause.ts';
import { gapBefore, isA, parted, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';
import { reportingForm } from '../saying/reporting-verbs.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { speakerOfWords } from './speaker-of-words.ts';

/** Who says it in a cleft has at most so many words, commas and all. */
const NAMED_WITHIN = 12;

/**
 * Who speaks where the saying is turned round: "What the auditors found was that …", "“No” was how Hale put it", "“No” was
 * all she would say", "it fell to Hale to tell them that …"; null for everything else.
 */
export function speakerOfCleft(view: SentenceView): FoundSpeaker | null {
  if (!givesAnywhere(view, CAUSE.cleft)) return null;
  return ofOpening(view) ?? ofQuoted(view) ?? ofFalling(view);
}

/** "What the auditors found was that", "All Hale would say was that". */
function ofOpening(view: SentenceView): FoundSpeaker | null {
  if (!isTurning(view, 0) || parted(view, 1)) return null;
  const verb = verbAfter(view, 1);
  return verb !== null && !isMeant(view, verb) && isToldLater(view, verb + 1)
    ? speakerBetween(view, 1, verb)
    : null;
}

/** "What they will find is that". */
function isMeant(view: SentenceView, verb: number): boolean {
  return isA(view, verb - 1, 'future') || isA(view, verb - 2, 'future');
}

/** "“No” was how the minister put it", "“No” was all (that) the minister could say". */
function ofQuoted(view: SentenceView): FoundSpeaker | null {
  for (let word = 1; word < view.words.length - 2; word++) {
    if (!isTurning(view, word) || !isA(view, word - 1, 'be') || wordIsQuoted(view, word)) continue;
    if (!CLOSED_QUOTATION.test(gapBefore(view, word - 1))) continue;
    const from = isA(view, word + 1, 'that') ? word + 2 : word + 1;
    const verb = verbAfter(view, from, isA(view, word, 'subordinator'));
    if (verb !== null) return speakerBetween(view, from, verb);
  }
  return null;
}

const CLOSED_QUOTATION = /["”»’']\s*,?\s*$/u;

/** "It fell to Hale to tell the cameras that". */
function ofFalling(view: SentenceView): FoundSpeaker | null {
  for (let word = 0; word < view.words.length - 4; word++) {
    if (!isA(view, word, 'neuter') || !isFalling(view, word + 1) || !isA(view, word + 2, 'infinitiveMark'))
      continue;
    const verb = verbAfter(view, word + 3);
    if (verb !== null && isA(view, verb - 1, 'infinitiveMark'))
      return speakerOfWords(view, { from: word + 3, to: verb - 1 });
  }
  return null;
}

const isTurning = listed('cleft-words');
const isFalling = listed('falling-verbs');

/** The first verb of saying behind who says it, or "could manage", "summed up". */
function verbAfter(view: SentenceView, from: number, bare = true): number | null {
  for (let word = from + 1; word <= from + NAMED_WITHIN && word < view.words.length; word++) {
    const isSaying =
      gives(view, word, CAUSE.reporting) || (bare && isPutting(view, word)) || isManaging(view, word);
    if (isSaying && !isA(view, word - 1, 'determiner')) return word;
    if (isA(view, word, 'be', 'relative', 'cut')) return null;
  }
  return null;
}

const isPutting = listed('telling-it');
const isManaging = aboutWord(({ folded }) => ['manage', 'managed', 'offer', 'offered'].includes(folded));

/** "was that", "was: “No”", "was “No”" behind the verb, what stands between commas left out. */
function isToldLater(view: SentenceView, from: number): boolean {
  for (let word = from; word < view.words.length - 1; word++) {
    if (!isA(view, word, 'be')) continue;
    if (isA(view, word + 1, 'that')) return !isA(view, word + 2, 'be');
    return /[:"“«]/u.test(gapBefore(view, word + 1));
  }
  return false;
}

/** Who stands before a verb with its auxiliaries. */
function speakerBetween(view: SentenceView, from: number, verb: number): FoundSpeaker | null {
  const told = reportingForm(view, verb);
  if (told?.form === 'gerund') return null;
  let to = verb;
  while (to > from + 1 && isA(view, to - 1, 'auxiliary', 'modals', 'adverb')) to--;
  return isA(view, to - 1, 'be', 'negative') ? null : speakerOfWords(view, { from, to });
}
