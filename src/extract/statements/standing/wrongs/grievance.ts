import { endsAsImperfect, endsAsPreterite } from '../../../../language/endings.ts';
import { lexiconSet } from '../../../../language/lexicon.ts';
import type { Parse } from '../../../syntax/parse.ts';
import { formOf } from '../../../syntax/subjects.ts';
import { hangsBy } from '../../../syntax/tree.ts';
import { aboutWord, holds, listed } from '../../sentence/about-word.ts';
import { type EntityMention, isA, type SentenceView, wordAt } from '../../sentence/sentence-view.ts';
import { placeOf, wordOf } from '../../sentence/tree-places.ts';
import type { FoundSpeaker } from '../../speakers/speaker-phrase.ts';
import { type Cue, plainCue } from '../cue.ts';
import { isInNegatedClause, isNegated } from '../unreal/happened.ts';
import { isUnreal } from '../unreal/unreal.ts';
import { type Doer, doerOf } from './doer.ts';
import { isTold } from './is-told.ts';
import { verbListed } from './misdeed-verbs.ts';

/** Signs of harm stand within so many words behind the verb. */
const SIGN_WITHIN = 16;

/** The lists of which a word beside a deed shows it as a wrong. */
const SIGNS = ['tainted-words', 'dangers'] as const;

/**
 * The accusation in what somebody who stands below, beside or against another tells of the other's deed, where a word beside
 * it is a sign of harm: "A stoker said the engineer wired the valve shut"; null where none is told.
 */
export function grievanceIn(view: SentenceView, speaker: FoundSpeaker): Cue | null {
  const [from, to] = [wordAt(view, speaker.start), wordAt(view, speaker.end)];
  if (!speaker.told || !isAggrieved(view, from, to)) return null;
  const parse = view.tree();
  if (!parse) return null;
  for (let word = 0; word < view.words.length; word++) {
    if (!isTold(view, speaker, word) || !isDeed(view, parse, word) || !isHarmful(view, word)) continue;
    const doer =
      doerOf(view, speaker, word, word + 1, 'person') ?? (isOfSome(view, word) ? 'somebody' : null);
    if (doer === null || doer === 'speaker') continue;
    return { ...plainCue('accusation', 'deed', { from: word, to: word + 1 }), parties: partiesOf(doer) };
  }
  return null;
}

/** Who stands below or against somebody, or once was with him: "a former driver", "una exnovicia", "su antigua secretaria". */
function isAggrieved(view: SentenceView, from: number, to: number): boolean {
  if (holds(view, 'aggrieved-people', from, to)) return true;
  for (let word = from; word < to; word++)
    if (isFormer(view, word) && holds(view, 'former-people', word, to)) return true;
    else if (wasOnce(view, word)) return true;
  return false;
}

/** "exchófer", "ex-driver". */
const wasOnce = aboutWord(({ folded }, language) => {
  const one = folded.replace(FORMER, '');
  return one !== folded && PEOPLE.some((list) => lexiconSet(language, list).has(one));
});

const FORMER = /^ex-?/u;
const PEOPLE = ['former-people', 'aggrieved-people'] as const;
const isFormer = listed('former-words');

function partiesOf(doer: Doer): readonly EntityMention[] {
  return typeof doer === 'object' ? doer.named : [];
}

/** A verb with a tense that tells what was or is done, in the clause that is told itself. */
function isDeed(view: SentenceView, parse: Parse, word: number): boolean {
  const place = placeOf(view, parse, word);
  if (place === null || parse.tags[place] !== 'verb' || wordOf(view, parse, place) !== word) return false;
  if (formOf(parse, place) !== 'finite' || hangsBy(parse, place, 'relative-clause', 'adverbial-clause'))
    return false;
  return (
    !isUnreal(view, { from: word }) && !isNegated(view, { from: word }) && !isInNegatedClause(view, word)
  );
}

/** Whether the verb harms, or it was done to those who speak, or what stands beside it is a sign of harm. */
function isHarmful(view: SentenceView, word: number): boolean {
  if (isHarming(view, word)) return true;
  if (isNeutral(view, word) || isBenign(view, word)) return false;
  if (isOwnObject(view, word + 1) || isOwnObject(view, word - 1)) return true;
  return SIGNS.some((list) => holds(view, list, word + 1, word + SIGN_WITHIN));
}

/** "ataban a los residentes": done by those whom a plural alone means. */
function isOfSome(view: SentenceView, word: number): boolean {
  return view.language === 'es' && isA(view, word - 1, 'that') && isPluralPast(view, word);
}

const isPluralPast = aboutWord(
  ({ lower }) => lower.endsWith('n') && (endsAsPreterite(lower) || endsAsImperfect(lower)),
);
const isOwnObject = listed('own-objects');
const isHarming = verbListed('harming-verbs');
const isNeutral = verbListed('neutral-deeds');
const isBenign = verbListed('benign-deeds');
