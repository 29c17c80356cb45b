import { lexiconSet } from '../../language/lexicon.ts';
import type { Analysis, EntityKind, Mention } from '../../model.ts';
import { type Contest, contestsIn } from './contesting.ts';

/** Who answers in the sentences of one document. */
export interface Repliers {
  /** The accused (entities) who reply in a sentence: those whom its derivation names, and who must be meant where it names nobody. */
  in(sentence: number): readonly number[];
  /** The nearest sentence in which somebody may answer for one of the accused, though nothing tells it surely; null for none. */
  possibleFor(accused: number, claim: number): number | null;
}

/** So many sentences after a claim a word that often answers, and need not, may still answer it. */
const ANSWERED_WITHIN = 3;

/** "She also denied", "También negó": the word that goes on stands among the first so many. */
const ADDED_WITHIN = 3;

/** What a body answers for another stands within so many sentences of the claim; further off it is about something else. */
const ANSWERED_FOR_WITHIN = 8;

const NO_CONTEST: Contest = { at: null, firm: false, mayAnswer: false };

const known = new WeakMap<Analysis, Repliers>();

/**
 * Replies are looked for more widely here than standings are told: a sentence has no standing where its rules are unsure, but
 * that nobody replies must not be said where somebody does.
 */
export function repliersIn(analysis: Analysis): Repliers {
  const found = known.get(analysis) ?? createRepliers(analysis);
  known.set(analysis, found);
  return found;
}

/** What a document says that tells who replies in it. */
interface Case {
  readonly analysis: Analysis;
  /** Everybody whom it accuses. */
  readonly accused: ReadonlySet<number>;
  /** Who is named in each sentence. */
  readonly named: readonly (readonly Mention[])[];
}

function createRepliers(analysis: Analysis): Repliers {
  const accused = new Set(analysis.sentences.flatMap((sentence) => sentence.accused));
  const found: Case = { analysis, accused, named: mentionsBySentence(analysis) };
  const replying = accused.size === 0 ? [] : analysis.sentences.map((_, index) => replierIn(found, index));
  return {
    in: (sentence) => replying[sentence] ?? analysis.sentences[sentence]?.replying ?? [],
    possibleFor(entity, claim) {
      const near = analysis.sentences.flatMap((_, index) => {
        return index !== claim && !replying[index]?.length && mayReply(found, index, entity, claim)
          ? [index]
          : [];
      });
      const distance = (index: number): number => Math.abs(index - claim);
      return near.sort((a, b) => distance(a) - distance(b) || b - a)[0] ?? null;
    },
  };
}

function replierIn(found: Case, index: number): readonly number[] {
  const sentence = found.analysis.sentences[index];
  if (!sentence) return [];
  if (sentence.replying.length > 0) return sentence.replying;
  const { at, firm } = contestsIn(found.analysis)[index] ?? NO_CONTEST;
  if (at === null) return [];
  return replierAt(found, index, at).filter(
    (one) => firm || deniesAt(found, index) || isAccusedNear(found, index, one),
  );
}

function replierAt(found: Case, index: number, at: number): readonly number[] {
  const who = speaksIn(found, index, at);
  if (who !== null) return found.accused.has(who) ? [who] : [];
  return namedBefore(found, index, at).length > 0 ? [] : unnamedReplier(found, index);
}

function deniesAt({ analysis }: Case, index: number): boolean {
  const { standings = [] } = analysis.sentences[index] ?? {};
  return standings.includes('denial') || standings.includes('plea');
}

/** What may contradict anything contests what was said of who speaks right before. */
function isAccusedNear({ analysis }: Case, index: number, entity: number): boolean {
  const before = analysis.sentences.slice(Math.max(0, index - ANSWERED_WITHIN), index + 1);
  return before.some((sentence) => sentence.accused.includes(entity));
}

/** "He has pleaded not guilty.": whom the sentence that it needs is about; in a case of one accused it is always he. */
function unnamedReplier(found: Case, index: number): readonly number[] {
  const { analysis, accused } = found;
  const before = meantIn(found, index)?.filter((one) => mayBeCalled(analysis, index, one)) ?? null;
  if (before !== null)
    return before.filter(
      (one) => accused.has(one) || (deniesAt(found, index) && isOneOf(analysis, [one], 'person')),
    );
  return accused.size === 1 && !isOfSeveral(analysis, index) ? [...accused] : [];
}

/** "Hale called Vos a liar. She also denied …": who spoke before and does one thing more, and never whom he spoke of. */
function meantIn(found: Case, index: number): readonly number[] | null {
  const { analysis } = found;
  const need = Math.max(-1, ...(analysis.sentences[index]?.needs ?? []).filter((one) => one < index));
  const spoke = analysis.sentences[need]?.speaker?.entity ?? null;
  if (spoke !== null && isOneOf(analysis, [spoke], 'person') && goesOn(analysis, index)) return [spoke];
  return antecedents(found, index);
}

function goesOn({ document: { text, language }, sentences }: Analysis, index: number): boolean {
  const { start = 0, end = 0 } = sentences[index] ?? {};
  const words = text.slice(start, end).match(/\p{L}+/gu) ?? [];
  const adding = lexiconSet(language, 'adding-words');
  return words.slice(0, ADDED_WITHIN).some((word) => adding.has(word.toLowerCase()));
}

/** Who is meant where nobody is named: the accused of the sentence that it needs, else whom that names first; null for nobody. */
function antecedents({ analysis, named }: Case, index: number): readonly number[] | null {
  const needs = [...(analysis.sentences[index]?.needs ?? [])].filter((need) => need < index);
  for (const need of needs.sort((a, b) => b - a)) {
    const own = analysis.sentences[need]?.accused ?? [];
    if (own.length > 0) return own;
    const [first] = named[need] ?? [];
    if (first) return first.entity === null ? [] : [first.entity];
  }
  return null;
}

/** Any contest that is not another person's may be his; what need be none only behind the claim, a mere word of answering right there. */
function mayReply(found: Case, index: number, entity: number, claim: number): boolean {
  const { analysis } = found;
  const { at, firm, mayAnswer } = contestsIn(analysis)[index] ?? NO_CONTEST;
  if (!mayAnswer || (!firm && index < claim && !deniesAt(found, index))) return false;
  if (isDefenceOf(found, index, entity)) return true;
  if (at === null && index - claim > ANSWERED_WITHIN) return false;
  const who = at === null ? (analysis.sentences[index]?.speaker?.entity ?? null) : speaksIn(found, index, at);
  if (who === entity) return true;
  if (who !== null && analysis.entities[who]?.kind === 'person') return false;
  if (isBeforeNamed(found, index, entity) || isOfAnybody(analysis, index)) return false;
  if (who !== null && Math.abs(index - claim) > ANSWERED_FOR_WITHIN) return false;
  // "The party insists …" answers for whom the sentence before is about.
  const meant = antecedents(found, index);
  return meant === null || meant.includes(entity) || !isOneOf(analysis, meant, 'person');
}

/** "Hale's defence insisted": whoever speaks for him by his name answers for him, however far off. */
function isDefenceOf({ analysis, named }: Case, index: number, entity: number): boolean {
  const { document, sentences } = analysis;
  const { start = 0, end = 0, entity: own = null } = sentences[index]?.speaker ?? {};
  const owner = named[index]?.find((one) => one.entity === entity && one.start >= start && one.end <= end);
  if (!owner || own === entity) return false;
  const around = document.text.slice(start, owner.start) + document.text.slice(owner.end, end);
  const answering = lexiconSet(document.language, 'representatives');
  return (around.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => answering.has(word));
}

/** What stands before the first sentence that names somebody answers nothing for him. */
function isBeforeNamed({ named }: Case, index: number, entity: number): boolean {
  return !named.slice(0, index + 1).some((mentions) => mentions.some((one) => one.entity === entity));
}

/** "An official, who asked not to be named, said": one of many, of whom nothing tells that he speaks for the accused. */
function isOfAnybody({ document: { text, language }, sentences }: Analysis, index: number): boolean {
  const { speaker = null } = sentences[index] ?? {};
  if (!speaker || speaker.entity !== null) return false;
  const words =
    text
      .slice(speaker.start, speaker.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const answering = lexiconSet(language, 'representatives');
  return (
    lexiconSet(language, 'indefinite-openers').has(words[0] ?? '') &&
    !words.some((word) => answering.has(word))
  );
}

/** Who speaks, or is named first before the words of contesting. */
function speaksIn(found: Case, index: number, at: number): number | null {
  return found.analysis.sentences[index]?.speaker?.entity ?? namedBefore(found, index, at)[0]?.entity ?? null;
}

/** "The producer, who worked with Hale, denies it": who is named behind a speaker without a name does not speak. */
function namedBefore({ analysis, named }: Case, index: number, at: number): readonly Mention[] {
  const end = Math.min(at, analysis.sentences[index]?.speaker?.end ?? at);
  return (named[index] ?? []).filter(({ start }) => start < end);
}

function isOneOf({ entities }: Analysis, which: readonly number[], kind: EntityKind): boolean {
  return which.some((entity) => entities[entity]?.kind === kind);
}

/** "The president rejected it": somebody whom no description calls a president is not meant for sure; a pronoun may be anybody. */
function mayBeCalled(
  { document: { text }, sentences, entities }: Analysis,
  index: number,
  entity: number,
): boolean {
  const { start = 0, end = 0 } = sentences[index] ?? {};
  const [, noun] = OPENING_ROLE.exec(text.slice(start, end)) ?? [];
  if (noun === undefined) return true;
  const called =
    entities[entity]?.descriptions.map((own) => text.slice(own.start, own.end).toLowerCase()) ?? [];
  return called.some((words) => words.includes(noun.toLowerCase()));
}

const OPENING_ROLE =
  /^["“«]?(?:The|El|La)\s+(?:\p{Ll}+\s+)?(president|prime minister|minister|governor|mayor|speaker|senator|chancellor|judge|presidente|presidenta|ministro|ministra|gobernador|gobernadora|alcalde|alcaldesa|senador|senadora|juez|jueza)\b/u;

/** "All deny the charges": more than one, so that no one person is meant. */
function isOfSeveral({ document: { text, language }, sentences }: Analysis, index: number): boolean {
  const { start = 0, end = 0 } = sentences[index] ?? {};
  const [first = ''] = /\p{L}+/u.exec(text.slice(start, end)) ?? [];
  return lexiconSet(language, 'several-words').has(first.toLowerCase());
}

/** The persons and bodies that each sentence names or takes up by a pronoun, in order. */
function mentionsBySentence({ sentences, mentions }: Analysis): readonly (readonly Mention[])[] {
  let from = 0;
  return sentences.map(({ start, end }) => {
    while ((mentions[from]?.start ?? Number.POSITIVE_INFINITY) < start) from++;
    const own: Mention[] = [];
    for (let at = from; (mentions[at]?.start ?? Number.POSITIVE_INFINITY) < end; at++) {
      const mention = mentions[at];
      if (mention && (mention.kind === 'person' || mention.kind === 'organization')) own.push(mention);
    }
    return own;
  });
}
