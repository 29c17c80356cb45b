import { aboutWord, listed } from '../../sentence/about-word.ts';
import { isCapitalized } from '../../sentence/capitals.ts';
import { quotationAt } from '../../sentence/quotations.ts';
import {
  gapBefore,
  isA,
  parted,
  type SentenceView,
  wordAt,
  wordIsQuoted,
} from '../../sentence/sentence-view.ts';
import { placeOf } from '../../sentence/tree-places.ts';
import type { FoundSpeaker } from '../speaker-phrase.ts';
import { farAgent } from '../tree/far-agent.ts';
import { phraseAsSpeaker } from '../tree/tree-name.ts';
import { isBehindClosingMark } from './follows-told.ts';

/** What is quoted has at least so many words: less is a name or a word ("«La casa», pintó Gil"). */
const LEAST_QUOTED = 3;

/** A verb has at most so many clitics and auxiliaries before it. */
const LOOSE_WITHIN = 3;

/**
 * Who stands behind a Spanish verb that follows on a quotation or a dash with which the sentence opens: whatever somebody does
 * there is a way of saying it: "«Baje la voz», chistó la mujer". Null where nobody does.
 */
export function spanishClosing(view: SentenceView): FoundSpeaker | null {
  if (view.language !== 'es' || (view.quotations.length === 0 && !opensWithDash(view))) return null;
  for (let word = LEAST_QUOTED; word + 1 < view.words.length; word++) {
    if (isCapitalized(view, word) || wordIsQuoted(view, word) || !followsSpeech(view, word)) continue;
    return behind(view, word);
  }
  return null;
}

function opensWithDash(view: SentenceView): boolean {
  return /[—–]/u.test(view.text.charAt(view.start));
}

/** Whether the quotation or the turn of a dialogue that opens the sentence ends right before a word. */
function followsSpeech(view: SentenceView, word: number): boolean {
  if (!parted(view, word)) return false;
  const gap = gapBefore(view, word);
  if (/^\s*[—–]\s?$/u.test(gap) || /[.,?!…]\s*[—–]\s?$/u.test(gap)) return opensWithDash(view);
  if (!isBehindClosingMark(view, word)) return false;
  const quotation = quotationAt(view.quotations, (view.words[word - 1]?.end ?? 1) - 1);
  return (
    quotation !== null && wordAt(view, quotation.start) === 0 && (gap.includes(',') || isEnded(view, word))
  );
}

/** "«¿Quién?» chistó": a question or a cry before the closing mark stands for the comma. */
function isEnded(view: SentenceView, word: number): boolean {
  return /[?!…]/u.test(gapBefore(view, word));
}

function behind(view: SentenceView, first: number): FoundSpeaker | null {
  let verb = first;
  while (verb < first + LOOSE_WITHIN && isA(view, verb, 'clitic', 'auxiliary') && !parted(view, verb + 1))
    verb++;
  const parse = view.tree();
  const place = parse && placeOf(view, parse, verb);
  if (parse === null || place === null || !isDoing(view, verb)) return null;
  if (parse.tags[place] !== 'verb' && first === verb && parse.forms[place] !== 'finite') return null;
  const agent = farAgent(view, parse, place + 1);
  const speaker = agent && phraseAsSpeaker(view, parse, agent.head, agent);
  return speaker ? { ...speaker, told: { from: 0, to: first } } : null;
}

/** A form in the third person of a verb of doing: not "era", "es", "ha". */
function isDoing(view: SentenceView, verb: number): boolean {
  if (isA(view, verb, 'be', 'auxiliary', 'modal', 'preposition', 'coordinator', 'relative', 'cut'))
    return false;
  return endsAsVerb(view, verb) && !isLasting(view, verb);
}

const endsAsVerb = aboutWord(({ lower }) => /(?:[aeoóé]|an|en|on)$/u.test(lower));
const isLasting = listed('lasting-states');
