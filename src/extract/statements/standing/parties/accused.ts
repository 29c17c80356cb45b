import type { Standing } from '../../../../model.ts';
import { listed } from '../../sentence/about-word.ts';
import {
  type EntityMention,
  isA,
  isPossessive,
  parted,
  type SentenceView,
  wordAt,
} from '../../sentence/sentence-view.ts';
import type { Cue, Frame } from '../cue.ts';
import { isGerund } from '../noun-here.ts';
import { alsoBlamed } from './also-blamed.ts';
import { isBesideParty, officeHolder } from './beside-party.ts';
import { claimSubject, receiversIn } from './claim-subjects.ts';
import { objectsOf, personsWithin, subjectsOf } from './parties.ts';
import { ownerOf } from './proceedings.ts';
import { subjectAfter } from './subject-after.ts';
import { treeParties } from './tree-parties.ts';

/** The standings that are about someone who stands accused. */
const ABOUT_SOMEONE: ReadonlySet<Standing> = new Set([
  'accusation',
  'charge',
  'plea',
  'conviction',
  'finding',
]);

/** Who is paid stands within this many words after the paying. */
const PAID_WITHIN = 14;

/** A relative pronoun stands within this many words before its verb. */
const RELATIVE_WITHIN = 9;

/** The nameless part of a list has at most so many words. */
const LISTED_WITHIN = 7;

/** How far before a participle its form of "be" may stand ("was never formally accused"). */
const BE_WITHIN = 4;

/** The entities (indices) that the accusations, charges, pleas, convictions and findings of a sentence are about. */
export function accusedIn(view: SentenceView, cues: readonly Cue[]): readonly number[] {
  if (cues.length === 0) return [];
  const about = cues.filter(({ standing }) => ABOUT_SOMEONE.has(standing));
  const entities = about.flatMap((cue) => partiesOf(view, cue).map(({ entity }) => entity));
  return [...new Set(entities)].sort((a, b) => a - b);
}

/** Whether anyone is named whom a cue is about. */
export function namesSomeone(view: SentenceView, cue: Cue): boolean {
  return partiesOf(view, cue).length > 0;
}

/** Where in a sentence whom a cue is about may stand: a grammatical slot with the names in it. */
type Slot = (view: SentenceView, cue: Cue) => readonly EntityMention[];

const subject: Slot = (view, cue) => subjectsOf(view, cue, true);
const nearSubject: Slot = (view, cue) => subjectsOf(view, cue, false);
const behindHead: Slot = (view, cue) => objectsOf(view, cue.headTo);
const behindAll: Slot = (view, cue) => objectsOf(view, cue.to);
const paid: Slot = (view, cue) => personsWithin(view, cue.from, PAID_WITHIN);

/** The first slot in which somebody is named. */
function firstOf(...slots: readonly Slot[]): Slot {
  return (view, cue) => {
    for (const slot of slots) {
      const found = slot(view, cue);
      if (found.length > 0) return found;
    }
    return [];
  };
}

/** All that stands in some slots. */
function allOf(...slots: readonly Slot[]): Slot {
  return (view, cue) => slots.flatMap((slot) => slot(view, cue));
}

/** One slot in the active voice, another in the passive. */
function byVoice(active: Slot, passive: Slot): Slot {
  return (view, cue) => (isPassive(view, cue) ? passive : active)(view, cue);
}

/** The slots of each frame, those of the verb first; then the nouns that stand for it ("Hale's trial"), the next clause. */
const SLOTS: Readonly<Record<Frame, Slot>> = {
  object: firstOf(
    byVoice(firstOf(objectOrReduced, relativeObject, cliticObject, listedLast), firstOf(subject, ownerOf)),
    ownerOf,
    subjectAfter,
  ),
  subject: firstOf(subject, ownerOf, subjectAfter),
  near: firstOf(nearSubject, ownerOf, subjectAfter),
  actor: byVoice(subject, agentOf),
  payer: byVoice(allOf(subject, paid), agentOf),
  against: firstOf(behindAll, ownerOf),
  receiver: () => [],
  between: behindHead,
  clause: allOf(claimSubject, receiversIn),
  deed: (_, cue) => cue.parties ?? [],
  speaker: () => [],
  none: ownerOf,
};

/** By the words around the cue; where they name nobody, by the sentence's tree. */
function partiesOf(view: SentenceView, cue: Cue): readonly EntityMention[] {
  const first = partiesOfAll(view, cue).filter((one) => !isOwnerIn(view, one, cue));
  const found = view.mentions.length > first.length ? [...first, ...alsoBlamed(view, cue, first)] : first;
  return found.filter((one) => !isBesideParty(view, one, cue)).map((one) => officeHolder(view, one));
}

/** "Clarice, whose husband was convicted": it is not she. */
function isOwnerIn(view: SentenceView, { end }: EntityMention, { from }: Cue): boolean {
  const next = wordAt(view, end);
  return next < from && isWhose(view, next);
}

const isWhose = listed('whose-words');

function partiesOfAll(view: SentenceView, cue: Cue): readonly EntityMention[] {
  const found = SLOTS[cue.frame](view, cue);
  // Where nobody else is named there is nobody to find.
  if (view.mentions.length <= found.length) return found;
  const inTree = treeParties(view, cue);
  if (found.length === 0) return inTree;
  // The tree knows better how far a list of names goes.
  return inTree.some(({ start }) => found.some((one) => one.start === start)) ? [...found, ...inTree] : found;
}

/** "accused Hale of"; or "Hale, accused of fraud, …". */
function objectOrReduced(view: SentenceView, cue: Cue): readonly EntityMention[] {
  const objects = objectsOf(view, cue.from + 1);
  const reduced =
    parted(view, cue.from) && isA(view, cue.from + 1, 'preposition') && !isA(view, cue.from + 1, 'object');
  return objects.length === 0 && reduced ? subjectsOf(view, cue, false) : objects;
}

/** "lo acusan", "la acusó": the pronoun before the verb, and whom it takes up ("A Hale lo acusan"). */
function cliticObject(view: SentenceView, { from }: Cue): readonly EntityMention[] {
  for (let word = from; word >= Math.max(0, from - 2) && (word === from || !parted(view, word + 1)); word--) {
    if (!isA(view, word, 'clitic')) continue;
    const start = view.words[word]?.start;
    const found = view.mentions.find((mention) => mention.form === 'pronoun' && mention.start === start);
    return found ? [found] : isA(view, 0, 'genitive', 'object') && from > 1 ? objectsOf(view, 1) : [];
  }
  return [];
}

/** "Hale, a tailor, whom prosecutors accused": the person named last before the relative pronoun. */
function relativeObject(view: SentenceView, cue: Cue): readonly EntityMention[] {
  for (let word = cue.from - 1; word >= Math.max(1, cue.from - RELATIVE_WITHIN); word--) {
    if (!isA(view, word, 'whom')) continue;
    const end = view.words[word]?.start ?? view.start;
    const last = view.mentions.findLast((mention) => mention.end <= end && mention.form === 'name');
    const governed = isA(view, word - 1, 'preposition') && !isA(view, word - 1, 'object');
    return last?.kind === 'person' && !governed && !isPossessive(view, last) ? [last] : [];
  }
  return [];
}

/** "implicated all four guards and Tobias Hale.": the name that ends a list of people without names. */
function listedLast(view: SentenceView, { from }: Cue): readonly EntityMention[] {
  if (!isA(view, from + 1, 'determiner')) return [];
  for (let word = from + 2; word <= from + LISTED_WITHIN && !parted(view, word); word++) {
    if (isA(view, word, 'be', 'auxiliary', 'preposition')) return [];
    if (!isA(view, word, 'coordinator')) continue;
    const start = view.words[word + 1]?.start ?? view.end;
    const named = view.mentions.find((mention) => mention.start === start);
    const after = named ? wordAt(view, named.end) : 0;
    return named && (after >= view.words.length || parted(view, after)) ? [named] : [];
  }
  return [];
}

/** "was accused", "accused by". */
function isPassive(view: SentenceView, { from, headTo }: Cue): boolean {
  if (isA(view, headTo, 'by') || isA(view, from + 1, 'by')) return true;
  if (isGerund(view, from)) return false;
  for (let word = from - 1; word >= Math.max(0, from - BE_WITHIN); word--) {
    if (parted(view, word + 1)) return false;
    if (isA(view, word, 'be')) return true;
    if (isA(view, word, 'cut')) return false;
  }
  return false;
}

function agentOf(view: SentenceView, { from, to }: Cue): readonly EntityMention[] {
  for (let word = from + 1; word <= to + 1; word++) {
    if (isA(view, word, 'by')) return objectsOf(view, word + 1);
  }
  return [];
}
