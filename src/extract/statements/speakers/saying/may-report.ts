import { listed } from '../../sentence/about-word.ts';
import { isA, type SentenceView } from '../../sentence/sentence-view.ts';
import { hasOtherSense } from '../../standing/cues.ts';
import { isOfDeed } from '../../standing/denials/of-deed.ts';
import { isAfterArticle, isFormal, isRefusing } from '../speakers.ts';
import type { ReportCue } from '../tree/tree-cues.ts';
import { isActing } from './acting-phrases.ts';
import { isNotSaid } from './not-said.ts';
import { isInfinitive } from './reported-content.ts';

/** Whether the words around what may report allow that it does: only then the tree, which costs most, is asked. */
export function mayReport(view: SentenceView, { word, last, frame }: ReportCue): boolean {
  if (isActing(view, word) || isFormal(view, word + 1) || isFormal(view, word - 1)) return false;
  if (isRefusing(view, word) || isAfterArticle(view, word)) return false;
  // "went on to sell the mill"
  if (last > word) return !isInfinitive(view, last + 1) && !isBehindNobody(view, word);
  return !isNotSaid(view, word) && !(frame === 'object' && isOtherwiseMeant(view, word));
}

/** "rumour (even) has it that": what stands right before says nothing. */
function isBehindNobody(view: SentenceView, word: number): boolean {
  return view.language === 'en' && isNobody(view, isA(view, word - 1, 'adverb') ? word - 2 : word - 1);
}

const isNobody = listed('not-speakers');

function isOtherwiseMeant(view: SentenceView, word: number): boolean {
  return (
    !isA(view, word, 'blaming') &&
    !isBranding(view, word) &&
    !isOfDeed(view, word) &&
    (hasOtherSense(view, word) || hasOtherSense(view, word - 1))
  );
}

/** "calificó el empate de atraco": no accusation, and said all the same. */
const isBranding = listed('branding-words');
