import { isClosed } from '../../../syntax/closed-words.ts';
import type { Parse } from '../../../syntax/parse.ts';
import { QUOTE_OR_DASH } from '../../sentence/quotations.ts';
import { gapBefore, isA, isTime, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { placeOf, wordOf } from '../../sentence/tree-places.ts';
import { isInfinitive } from '../saying/reported-content.ts';
import { takesObject } from '../saying/reporting-verbs.ts';
import type { ReportCue } from './tree-cues.ts';
import { isToldBefore } from './tree-inversion.ts';
import type { Agent } from './tree-phrase.ts';

/** `…, two officers said.`, `"…," he said, smiling`: a mark before who speaks, a mark or the end behind the verb. */
export function trails(
  view: SentenceView,
  parse: Parse,
  { word: first, last: word, frame }: ReportCue,
  { from, to }: Agent,
): boolean {
  if (from === 0) return false;
  const gap = gapBefore(view, wordOf(view, parse, from));
  const quoted = QUOTE_OR_DASH.test(gap);
  if (!quoted && !gap.includes(',')) return false;
  if (isOtherVerbs(view, parse, first, to) || isA(view, word + 1, 'by') || isA(view, word + 2, 'by'))
    return false;
  if (quoted) return true;
  // "could, some rows aside, continue"
  if (parse.words[to]?.text === ',' && !parse.words.slice(from, to).some(({ text }) => text === ','))
    return false;
  const closes = word + 1 >= view.words.length || parted(view, word + 1);
  if (frame === 'quote') return (closes || closesSoon(view, word)) && isA(view, word, 'asking');
  if (takesObject(frame) || frame === 'strict') return false;
  const ends =
    word + 1 >= view.words.length ||
    (!closes && (view.words.length - word < CLOSING_WITHIN || closesSoon(view, word)));
  return ends ? isToldBefore(view, parse, from) : closes;
}

/** "the runner bent down, sobbing", "a clerk who answered to him": another verb, or "who", stands between who it is and the verb. */
function isOtherVerbs(view: SentenceView, parse: Parse, word: number, to: number): boolean {
  const verb = placeOf(view, parse, word) ?? to;
  for (let place = to; place < verb; place++) {
    const isAuxiliary = parse.tags[place] === 'auxiliary';
    if ((parse.forms[place] === 'finite' && !isAuxiliary) || isClosed(parse, place, 'relative')) return true;
  }
  return false;
}

/** "…, its chair wrote to the staff, blaming the weather": only where, when or to whom stands before the next mark. */
function closesSoon(view: SentenceView, word: number): boolean {
  if (!isA(view, word + 1, 'preposition') && !isTime(view, word + 1)) return false;
  if (isInfinitive(view, word + 1)) return false;
  for (let next = word + 2; next < word + CLOSING_WITHIN && next < view.words.length; next++) {
    if (parted(view, next)) return true;
    if (isA(view, next, 'cut', 'be', 'auxiliary', 'modals')) return false;
  }
  return false;
}

/** Where an attribution ends the sentence, who speaks is its last words. */
const CLOSING_WITHIN = 8;
