import { wordsOf } from '../../dates/grammar/words.ts';
import { LANGUAGES, lexiconSet } from '../../language/lexicon.ts';
import type { Event, Span } from '../../model.ts';
import type { TopicPlaces } from './topic-places.ts';

/** The places of a topic that stand in a happening's own clause. */
export function placesTold(
  event: Event,
  { own, wide }: TopicPlaces,
  beside: readonly Event[],
  text: string,
): TopicPlaces {
  const isTold = (place: Span) =>
    (isWithin(place, event) || isRightBefore(place, event, text)) &&
    !isToldInside(place, event, beside, text);
  return { own: own.filter(isTold), wide: wide.filter(isTold) };
}

/** Whether a word stands in the clause of a happening. */
export function isWithin({ start }: Span, event: Event): boolean {
  return event.start <= start && start < endOf(event);
}

function endOf({ end, clauseEnd }: Event): number {
  return clauseEnd ?? end;
}

/**
 * Whether another dated happening within this one's words has the place: `praised today the summit held last week` tells the
 * summit of last week. Not where a clause opens between the place and that date: `the vote since the troops left a year ago`.
 */
function isToldInside(place: Span, event: Event, beside: readonly Event[], text: string): boolean {
  if (event.date === null) return false;
  return beside.some((other) => {
    if (other.date === null || lengthOf(other) >= lengthOf(event)) return false;
    if (!isWithin(place, other) && !isRightBefore(place, other, text)) return false;
    const isInside = event.start <= other.start && endOf(other) <= endOf(event);
    return isInside && !opensClauseBetween(place, other, text);
  });
}

/** `the arrest | ordered on 16 July`: what hangs on the word tells of it. */
function isRightBefore(place: Span, event: Event, text: string): boolean {
  const { end } = place;
  if (event.date === null || end >= event.start || text.slice(end, event.start).trim() !== '') return false;
  return !opensClauseBetween(place, event, text);
}

function lengthOf(event: Event): number {
  return endOf(event) - event.start;
}

function opensClauseBetween(place: Span, { expression, ...event }: Event, text: string): boolean {
  const at = expression === null ? -1 : text.indexOf(expression, place.end);
  if (at < 0 || at >= endOf({ expression, ...event })) return false;
  return wordsOf(text.slice(place.end, at)).some(({ low }) =>
    LANGUAGES.some((language) => lexiconSet(language, 'event-openers').has(low)),
  );
}
