import type { Parse } from '../../../syntax/parse.ts';
import { isPassive } from '../../../syntax/roles.ts';
import { formOf } from '../../../syntax/subjects.ts';
import { hangsBy } from '../../../syntax/tree.ts';
import { holds, listed } from '../../sentence/about-word.ts';
import { isAgentNoun } from '../../sentence/agents.ts';
import type { WordRange } from '../../sentence/noun-phrase.ts';
import { isA, parted, type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import { placeOf, wordOf } from '../../sentence/tree-places.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import { type Cue, plainCue } from '../cue.ts';
import { isInNegatedClause, isNegated } from '../unreal/happened.ts';
import { isUnreal } from '../unreal/unreal.ts';
import { isTold } from './is-told.ts';
import { verbListed } from './misdeed-verbs.ts';
import { subjectInTree, type TreeSubject } from './tree-doer.ts';

/** "in a complaint", "en la querella": the preposition stands within so many words before the paper. */
const IN_WITHIN = 4;

/** A deed with its verb and who did it. */
interface Deed {
  readonly word: number;
  readonly subject: TreeSubject;
}

/**
 * The accusation that is in whatever a paper made to accuse, or who is called by the accusation made, tells of somebody's
 * deed: "According to the complaint, the mill knew and went on shipping"; null where none of them tells any.
 */
export function documentTells(view: SentenceView, speaker: FoundSpeaker): Cue | null {
  const source = sourceOf(view, speaker);
  const parse = source && view.tree();
  if (!parse) return null;
  for (let word = 0; word < view.words.length; word++) {
    if (!isTold(view, speaker, word)) continue;
    const deed = deedAt(view, parse, speaker, word);
    if (!deed || (source === 'people' && !isByName(deed, speaker))) continue;
    return { ...plainCue('accusation', 'deed', { from: word, to: word + 1 }), parties: deed.subject.named };
  }
  return null;
}

/** What kind of source accuses by what it is; null for none. */
function sourceOf(view: SentenceView, { start, end, told }: FoundSpeaker): 'paper' | 'people' | null {
  if (!told) return null;
  const [from, to] = [wordAt(view, start), wordAt(view, end)];
  if (holds(view, 'accusing-papers', from, to)) return 'paper';
  if (statedIn(view, told)) return 'paper';
  return holds(view, 'accusing-people', from, to) ? 'people' : null;
}

/** "the parents said in a lawsuit", outside what is said. */
function statedIn(view: SentenceView, told: WordRange): boolean {
  for (let word = 1; word < view.words.length; word++) {
    if ((word >= told.from && word < told.to) || !isPaper(view, word)) continue;
    for (let at = word - 1; at >= Math.max(0, word - IN_WITHIN) && !parted(view, at + 1); at--)
      if (isInside(view, at)) return true;
  }
  return false;
}

/** What a verb with a tense tells of somebody who is not the one who speaks. */
function deedAt(view: SentenceView, parse: Parse, speaker: FoundSpeaker, word: number): Deed | null {
  const place = placeOf(view, parse, word);
  if (place === null || parse.tags[place] !== 'verb' || wordOf(view, parse, place) !== word) return null;
  if (formOf(parse, place) !== 'finite' || isPassive(parse, place) || isNeutral(view, word)) return null;
  if (hangsBy(parse, place, 'relative-clause', 'adverbial-clause')) return null;
  if (isUnreal(view, { from: word }) || isNegated(view, { from: word }) || isInNegatedClause(view, word))
    return null;
  const subject = subjectInTree(view, word);
  if (!subject || isWronged(view, subject.word)) return null;
  if (subject.named.some(({ entity }) => entity === speaker.entity)) return null;
  return subject.named.length > 0 || isDoer(view, parse, subject.word) ? { word, subject } : null;
}

/** Whether a person does it by name: who prosecutes tells much else of others. */
function isByName({ subject }: Deed, { entity }: FoundSpeaker): boolean {
  return subject.named.some((one) => one.kind === 'person' && one.entity !== entity);
}

/** A person or body without a name, or with one that is known as nobody's. */
function isDoer(view: SentenceView, parse: Parse, word: number): boolean {
  const place = placeOf(view, parse, word);
  if (place !== null && parse.tags[place] === 'name') return true;
  return isA(view, word, 'plural') || isAgentNoun(view.language, view.words[word]?.folded ?? '');
}

const isPaper = listed('accusing-papers');
const isInside = listed('in-words');
const isWronged = listed('wronged-people');
const isNeutral = verbListed('neutral-deeds');
