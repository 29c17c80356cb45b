import { agentOf } from '../../../syntax/roles.ts';
import { aboutSentence, aboutWord, listed } from '../../sentence/about-word.ts';
import { isCommonlyWritten } from '../../sentence/capitals.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { placeOf, wordOf } from '../../sentence/tree-places.ts';
import type { Cue } from '../cue.ts';

/** Who judges stands within so many words behind the "by" of a passive, or before the verb. */
const JUDGE_WITHIN = 4;

/**
 * Whether who convicts, sentences or acquits is no court but a figure of speech: critics, a gallery, a referee, a goal,
 * voters, history ("convicted by the critics", "El árbitro condenó al Rayo").
 */
export function isJudgedByNoCourt(view: SentenceView, cue: Cue): boolean {
  if (cue.frame === 'clause' || !holdsNoJudge(view)) return false;
  // "received a sentence": whom the words are about is their subject.
  if (cue.frame === 'subject') return isByNoJudge(view, cue.to);
  const parse = view.tree();
  for (let word = cue.from; word < cue.to; word++) {
    const place = parse && placeOf(view, parse, word);
    if (!parse || place === null || parse.tags[place] !== 'verb') continue;
    const agent = agentOf(parse, place);
    return agent === null ? isByNoJudge(view, cue.to) : isNoJudge(view, wordOf(view, parse, agent));
  }
  // A verb that the tree takes for something else.
  return isNoJudge(view, cue.from - 1) || isByNoJudge(view, cue.to);
}

/** "convicted by the opera critics". */
function isByNoJudge(view: SentenceView, from: number): boolean {
  for (let by = from - 1; by < from + JUDGE_WITHIN; by++) {
    if (!isA(view, by, 'by')) continue;
    // "condenada por falsear datos", "formalizado por lesiones": what for, and not by whom.
    if (view.language === 'es' && isGround(view, by + 1)) return false;
    for (let word = by + 1; word <= by + JUDGE_WITHIN && !parted(view, word); word++)
      if (isNoJudge(view, word)) return true;
    return false;
  }
  return false;
}

function isNoJudge(view: SentenceView, word: number): boolean {
  return isListed(view, word) && isCommonlyWritten(view, word);
}

const holdsNoJudge = aboutSentence((view) => view.words.some((_, word) => isNoJudge(view, word)));

const isListed = listed('no-judges');
function isGround(view: SentenceView, word: number): boolean {
  return isInfinitive(view, word) || isWrongdoing(view, word) || isBodilyHarm(view, word);
}

const isWrongdoing = listed('wrongdoing');
const isBodilyHarm = listed('bodily-harms');
const isInfinitive = aboutWord(({ folded }) => /[a-z]{3}[aei]r$/u.test(folded));
