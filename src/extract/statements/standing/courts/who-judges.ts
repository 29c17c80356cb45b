import { agentOf } from '../../../syntax/roles.ts';
import { aboutSentence, aboutWord, listed } from '../../sentence/about-word.ts';
import { isCommonlyWritten } from '../../sentence/capitals.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { placeOf, wordOf } from '../../sentence/tree-places.ts';
import type { Cue } from '../cue.ts';

/** Who judges stands within so many words behind the "by" of a passive. */
const JUDGE_WITHIN = 4;

/** "sentenced as a boy to hours of scales by": the "by" stands within so many words behind. */
const AGENT_WITHIN = 8;

/**
 * Whether who convicts, sentences or acquits is no court but a figure of speech: critics, a gallery, a referee, a goal,
 * voters, history ("convicted by the critics", "Television had convicted her", "El árbitro condenó al Rayo").
 */
export function isJudgedByNoCourt(view: SentenceView, cue: Cue): boolean {
  if (cue.frame === 'clause' || !holdsNoJudge(view)) return false;
  // "received a sentence": whom the words are about is their subject.
  if (cue.frame === 'subject') return isByNoJudge(view, cue);
  return isAgentNoJudge(view, cue) ?? (isByNoJudge(view, cue) || isSubjectNoJudge(view, cue.from));
}

/** Who does it by the tree of the sentence; null where the tree tells of nobody. */
function isAgentNoJudge(view: SentenceView, { from, to }: Cue): boolean | null {
  const parse = view.tree();
  for (let word = from; word < to; word++) {
    const place = parse && placeOf(view, parse, word);
    if (!parse || place === null || parse.tags[place] !== 'verb') continue;
    const agent = agentOf(parse, place);
    if (agent !== null) return isNoJudge(view, wordOf(view, parse, agent));
    return isByNoJudge(view, { from, to }) || isSubjectNoJudge(view, from);
  }
  return null;
}

/** "convicted by the opera critics", "sentenced by public opinion to"; not "by the critic's own judge". */
function isByNoJudge(view: SentenceView, { from, to }: Pick<Cue, 'from' | 'to'>): boolean {
  for (let by = from + 1; by <= to + AGENT_WITHIN && !(by >= to && parted(view, by)); by++)
    if (isA(view, by, 'by')) return !isGround(view, by + 1) && isNoJudgeWithin(view, by + 1);
  return false;
}

function isNoJudgeWithin(view: SentenceView, from: number): boolean {
  for (let word = from; word < from + JUDGE_WITHIN && !(word > from && parted(view, word)); word++) {
    if (isA(view, word, 'preposition') || isJudge(view, word)) return false;
    if (isNoJudge(view, word)) return true;
  }
  return false;
}

/** "Television had convicted her", of a verb that the tree takes for something else; not "the coach jailed for". */
function isSubjectNoJudge(view: SentenceView, from: number): boolean {
  let word = from - 1;
  while (isA(view, word, 'auxiliary', 'adverb') && !isA(view, word, 'be')) word--;
  if (view.language === 'en' && word === from - 1 && !isA(view, from + 1, 'objective', 'determiner'))
    return false;
  return !parted(view, word + 1) && isNoJudge(view, word);
}

function isNoJudge(view: SentenceView, word: number): boolean {
  return isListed(view, word) && (isCommonlyWritten(view, word) || isVideo(view, word));
}

const holdsNoJudge = aboutSentence((view) => view.words.some((_, word) => isNoJudge(view, word)));

const isListed = listed('no-judges');
const isVideo = listed('video-judges');
const isJudge = listed('judges');

/** "condenada por falsear datos", "formalizado por lesiones": what for, and not by whom. */
function isGround(view: SentenceView, word: number): boolean {
  if (view.language !== 'es') return false;
  return isInfinitive(view, word) || isWrongdoing(view, word) || isBodilyHarm(view, word);
}

const isWrongdoing = listed('wrongdoing');
const isBodilyHarm = listed('bodily-harms');
const isInfinitive = aboutWord(({ folded }) => /[a-z]{3}[aei]r$/u.test(folded));
