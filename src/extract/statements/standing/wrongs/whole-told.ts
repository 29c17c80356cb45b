import { CAUSE, gives } from '../../sentence/cause.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import { isA, parted, type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import { wordOf } from '../../sentence/tree-places.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';

/** A reporting verb stands within so many words of who speaks. */
const VERB_WITHIN = 3;

/** A name goes on for at most so many words behind where a speaker ends. */
const NAME_GOES_ON = 5;

/** What is said of a speaker between two commas has at most so many words. */
const LONGEST_APPOSITION = 12;

/**
 * A speaker with all the rest of the sentence as told, where who says it is only put into it: the word on which the
 * sentence hangs is not the reporting verb ("The gate, he replied, had blown open", "Nobody was hit, a spokesman told us").
 */
export function wholeTold(view: SentenceView, speaker: FoundSpeaker): FoundSpeaker {
  const { told, start, end } = speaker;
  const root = told ? rootOf(view) : null;
  const behind = told && told.from >= told.to ? clauseBehind(view, wordAt(view, end)) : null;
  if (behind !== null) return { ...speaker, told: { from: behind, to: view.words.length } };
  if (told && root !== null && (opensPhrase(view, told) || opensCleft(view, speaker)))
    return { ...speaker, told: { from: 0, to: view.words.length } };
  if (!told || root === null || (root >= told.from && root < told.to && told.from === 0)) return speaker;
  const [from, to] = [wordAt(view, start), wordAt(view, end)];
  if (root >= from - VERB_WITHIN && root < to + VERB_WITHIN && gives(view, root, CAUSE.reporting))
    return speaker;
  // "sank boats that Corvale accuses": what stands before is not what Corvale says.
  const isRelative = isA(view, from - 1, 'that', 'relative') && !parted(view, from);
  const inserted = root < from ? isMain(view) && !isRelative : told.from === 0;
  return inserted && !(root >= from && root < to) ? { ...speaker, told: undefined } : speaker;
}

/** "Cuenta El Faro de Corvale que": what is said stands behind both the verb and who says it. */
function clauseBehind(view: SentenceView, from: number): number | null {
  // "Dice la viuda que": taken for a part of her.
  if (isA(view, from - 1, 'that')) return from - 1;
  for (let word = from; word < from + NAME_GOES_ON; word++) {
    if (parted(view, word)) return word === from ? behindApposition(view, from) : null;
    if (isA(view, word, 'that')) return word;
  }
  return null;
}

/** "Sostiene la dueña, una jubilada de Corvale, que". */
function behindApposition(view: SentenceView, from: number): number | null {
  for (let word = from + 1; word < from + LONGEST_APPOSITION; word++)
    if (parted(view, word)) return isA(view, word, 'that') ? word : null;
  return null;
}

/** "For ten years, she wrote, Hale robbed her", "Hale, she wrote, robbed her": a clause without its verb stands before who says it. */
function opensPhrase(view: SentenceView, { from, to }: WordRange): boolean {
  if (from > 0 || to >= view.words.length || !parted(view, to)) return false;
  const parse = view.tree();
  const start = view.words[to]?.start ?? view.end;
  if (!parse) return false;
  return parse.words.every((word, place) => word.start >= start || parse.forms[place] !== 'finite');
}

/** "It was Hale, two clerks said, who robbed them". */
function opensCleft(view: SentenceView, { told, start, end }: FoundSpeaker): boolean {
  if (told?.from !== 0 || start < (view.words[told.to]?.start ?? view.end)) return false;
  const isOpened = view.language === 'en' ? isA(view, 0, 'neuter') && isA(view, 1, 'be') : isA(view, 0, 'be');
  if (!isOpened) return false;
  for (let word = wordAt(view, end); word <= wordAt(view, end) + VERB_WITHIN; word++)
    if (isA(view, word, 'relative')) return parted(view, word);
  return false;
}

/** Number of the word on which the sentence hangs. */
function rootOf(view: SentenceView): number | null {
  const parse = view.tree();
  const place = parse ? parse.heads.indexOf(-1) : -1;
  return parse && place >= 0 ? wordOf(view, parse, place) : null;
}

/** The sentence does not begin with a circumstance ("After the fire that …, the mayor said"). */
function isMain(view: SentenceView): boolean {
  return !isA(view, 0, 'subordinator', 'preposition', 'conditional');
}
