import { holds, listed } from '../../sentence/about-word.ts';
import { parted, type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';

/** Whether the verb beside who speaks, or beside what is said, is one of joking: nothing that is said so is meant. */
export function isJoke(view: SentenceView, { start, end, told }: FoundSpeaker): boolean {
  if (isJoking(view, wordAt(view, start) - 1) || isJoking(view, wordAt(view, end))) return true;
  return told !== undefined && (isJoking(view, told.from - 1) || isJoking(view, told.to));
}

/** `"I plead guilty," joked …`: a verb of joking right behind a quotation, whoever it is that speaks. */
export function jokesBehindQuotation(view: SentenceView): boolean {
  if (view.quotations.length === 0 || !holds(view, 'joking-verbs')) return false;
  return view.quotations.some(({ end }) => {
    const verb = wordAt(view, end);
    return isJoking(view, verb) && parted(view, verb);
  });
}

const isJoking = listed('joking-verbs');
