import { CAUSE, gives } from '../../sentence/cause.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { reportingForm } from './reporting-verbs.ts';

/**
 * Whether a clause that begins at a word is what somebody is said to say: "raised a charge, saying he had told them". Whoever
 * speaks in it is spoken of, mostly by those who accuse him.
 */
export function isInSaying(view: SentenceView, first: number): boolean {
  const verb = isA(view, first - 1, 'that') ? first - 2 : first - 1;
  if (verb < 0 || parted(view, first) || !gives(view, verb, CAUSE.reporting)) return false;
  return reportingForm(view, verb)?.form === 'gerund';
}
