import { listed } from '../../sentence/about-word.ts';
import { agentStandsAt } from '../../sentence/agents.ts';
import { isA, parted, type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import { isPassive } from './doer.ts';

/** The auxiliaries of a passive stand within so many words before its verb. */
const PASSIVE_WITHIN = 4;

/** The name of whom it was done to begins within so many words. */
const NAME_WITHIN = 5;

/** Whether a deed is told as done to somebody: "hit him", "shot the clerk", "golpeó a un vecino"; not "hit the road". */
export function isUponSomebody(view: SentenceView, from: number, to: number): boolean {
  if (isPassive(view, Math.max(0, from - PASSIVE_WITHIN), from)) return true;
  if (isA(view, from - 1, 'clitic')) return true;
  // "shot and killed her": one object for both verbs.
  const object = isA(view, to, 'coordinator') ? to + 2 : to;
  if (parted(view, object) || object >= view.words.length) return false;
  if (view.language === 'es')
    return isA(view, object, 'object') && !isA(view, object, 'article', 'determiner');
  return (
    isA(view, object, 'objective') ||
    isTalking(view, object) ||
    agentStandsAt(view, object) ||
    nameStandsAt(view, object)
  );
}

/** Whether a person's name begins soon, with no mark or preposition between: "shot the singer Ana Hale". */
function nameStandsAt(view: SentenceView, from: number): boolean {
  const start = view.words[from]?.start ?? view.end;
  const named = view.mentions.find((mention) => mention.start >= start);
  if (named?.kind !== 'person') return false;
  const at = wordAt(view, named.start);
  for (let word = from; word <= at; word++)
    if ((word > from && parted(view, word)) || isA(view, word, 'preposition', 'cut')) return false;
  return at - from <= NAME_WITHIN;
}

const isTalking = listed('talking-objects');
