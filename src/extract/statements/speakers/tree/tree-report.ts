import { lexiconSet } from '../../../../language/lexicon.ts';
import { firstJoined } from '../../../syntax/clauses.ts';
import { isClosed } from '../../../syntax/closed-words.ts';
import type { Parse } from '../../../syntax/parse.ts';
import { membersOf } from '../../../syntax/phrases.ts';
import { isNegated, isUnreal } from '../../../syntax/reality.ts';
import { formOf } from '../../../syntax/subjects.ts';
import { childOf, hangsBy, headOf } from '../../../syntax/tree.ts';
import { isA, parted, type SentenceView } from '../../sentence/sentence-view.ts';
import { placeOf, wordOf } from '../../sentence/tree-places.ts';
import { isPaperVerb, isShownBy } from '../saying/paper-verbs.ts';
import { isPluralNoun } from '../saying/plural-nouns.ts';
import { contentFollows, isInfinitive as isInfinitiveAt } from '../saying/reported-content.ts';
import { type ReportingFrame, reportingForm } from '../saying/reporting-verbs.ts';
import { isVoiceNoun } from '../saying/voice-nouns.ts';
import { isFronted } from './inverted.ts';
import { isBlamedOn, isClaim } from './mistaken-agents.ts';
import { perceivedAgent } from './perceived-agent.ts';
import { reportAgent } from './tree-agent.ts';
import { contentOf, isQuoted } from './tree-content.ts';
import type { ReportCue } from './tree-cues.ts';
import { inversionOf } from './tree-inversion.ts';
import { takesOther } from './tree-object.ts';
import { isToldBy } from './tree-passive.ts';
import type { Agent } from './tree-phrase.ts';
import { groupStart } from './tree-subject.ts';
import { trails } from './tree-trailing.ts';
import { isVoice, isVoiceHead } from './tree-voice.ts';

/** A verb that tells what somebody said; places count in the tree, `word` in the view. */
export interface Report {
  readonly word: number;
  readonly verb: number;
  readonly agent: Agent;
  /** Where what is said stands. */
  readonly said: 'before' | 'behind';
  /** The word that governs what is said, where a clause tells it. */
  readonly content: number | null;
  /** Whether only a thing stands for what is said: "defended the sale", "called by Vos a failure". */
  readonly ofThing?: true;
}

/** The report that a verb makes, told as made; null where it is a noun, has nobody who says it, or nothing that is said. */
export function reportAt(view: SentenceView, parse: Parse, cue: ReportCue, verb: number): Report | null {
  const { word, last, frame } = cue;
  if (isMeantByOthers(view, parse, word, verb)) return null;
  if (isCountingOn(view, parse, verb, frame) || isState(parse, verb, cue)) return null;
  const ends = last > word ? phraseEnd(view, parse, cue) : verb;
  const inversion = ends === null || isAddressing(view, frame) ? null : inversionOf(view, parse, verb, frame);
  const perceived = perceivedAgent(view, parse, verb);
  const agent = perceived ?? reportAgent(view, parse, verb, inversion === null ? null : ends);
  if (!agent || !(perceived || isTold(view, parse, verb, agent))) return null;
  if (agent.side === 'before' && !perceived && isNounByNumber(view, parse, word, agent)) return null;
  if (agent.side === 'before' && isBlamedOn(view, parse, word, verb, agent)) return null;
  const report = { word, verb, agent, said: 'behind', content: null } as const;
  if (agent.side === 'by')
    return isToldBy(view, parse, { cue, verb, agent }) ? { ...report, ofThing: true } : null;
  if (agent.side === 'behind')
    return !isClaim(view, parse, frame, agent) &&
      !(isPaperVerb(view, word) && !isShownBy(view, parse, agent, null)) &&
      (inversion === 'sure' || isVoice(view, parse, agent))
      ? { ...report, said: 'before' }
      : null;
  if (
    isQuoted(view, parse, agent.head) ||
    ((last > word || needsVoice(view, parse, word, verb)) &&
      !isVoiceOrPronoun(view, parse, agent) &&
      !isPaperGoingOn(view, parse, cue, agent))
  )
    return null;
  if (frame === null) return report;
  if (frame === 'strict' && isHoldingThat(parse, verb)) return null;
  const content = contentOf(view, parse, verb, frame);
  if (isPaperVerb(view, word) && (parse.forms[verb] === 'gerund' || !isShownBy(view, parse, agent, content)))
    return null;
  if (content !== null) return { ...report, said: content < verb ? 'before' : 'behind', content };
  if (contentFollows(view, last, frame)) return report;
  if (takesOther(view, parse, verb, frame, agent)) return { ...report, ofThing: true };
  return trails(view, parse, cue, agent) ? { ...report, said: 'before' } : null;
}

/** Where a phrase ends behind which Spanish sets who speaks: "…, hizo saber la junta"; null for others. */
function phraseEnd(view: SentenceView, parse: Parse, { last, frame }: ReportCue): number | null {
  return view.language === 'es' && frame === 'that' ? placeOf(view, parse, last) : null;
}

/** "no longer holds that post": no clause with a tense stands behind such a "that". */
function isHoldingThat(parse: Parse, verb: number): boolean {
  return parse.tags[verb + 1] === 'determiner' && !parse.forms.slice(verb + 2).includes('finite');
}

/** "she points out". */
function isVoiceOrPronoun(view: SentenceView, parse: Parse, agent: Agent): boolean {
  return isA(view, wordOf(view, parse, agent.head), 'singular', 'plural') || isVoice(view, parse, agent);
}

/** "It went on to say that": nothing but what speaks does. */
function isPaperGoingOn(
  view: SentenceView,
  parse: Parse,
  { word, last, frame }: ReportCue,
  { head }: Agent,
): boolean {
  return frame === 'that' && last - word >= GOING_ON && isA(view, wordOf(view, parse, head), 'neuter');
}

/** "went on to say". */
const GOING_ON = 3;

/** "The recurrent mention of the suite": one does not "mention"; a base form behind a noun in the singular is a noun. */
function isNounByNumber(view: SentenceView, parse: Parse, word: number, { head, from, to }: Agent): boolean {
  const { form, frame } = reportingForm(view, word) ?? {};
  if (form !== 'base') return false;
  if (view.language !== 'en' || isA(view, pastAdverb(view, word), 'auxiliary', 'modal', 'modals'))
    return false;
  // "the family say"
  if (frame === 'bare' && isVoiceNoun(view, wordOf(view, parse, head))) return false;
  const isMany =
    isPluralNoun(view, wordOf(view, parse, head)) ||
    membersOf(parse, head).length > 1 ||
    (parse.tags.slice(from, to).includes('coordinator') && isVoiceHead(view, parse, head));
  return !isMany && (parse.tags[head] === 'noun' || parse.tags[head] === 'name');
}

/** "would later tell": the word before a verb and its adverb. */
function pastAdverb(view: SentenceView, word: number): number {
  return isA(view, word - 1, 'adverb', 'only') && !parted(view, word) ? word - 2 : word - 1;
}

/** "a group said to rule the coast", "del alcalde se decía que": others say it; "claimed to rule" says it. */
function isMeantByOthers(view: SentenceView, parse: Parse, word: number, verb: number): boolean {
  if (isFronted(view, word) && parse.words[groupStart(parse, verb)]?.low === 'se') return true;
  return view.language === 'en' && isInfinitiveAt(view, word + 1) && !isClosed(parse, verb, 'controlling');
}

/** "cuenta con apoyo": has it. */
function isCountingOn(
  { language }: SentenceView,
  parse: Parse,
  verb: number,
  frame: ReportingFrame | null,
): boolean {
  return language === 'es' && frame === 'tell' && parse.words[verb + 1]?.low === 'con';
}

/** "are worried that": with "to be" a word tells a feeling, an accord or what is said of others. */
function isState(parse: Parse, verb: number, { word, last }: ReportCue): boolean {
  const copula = word === last ? childOf(parse, verb, 'copula') : null;
  if (copula === null || copula > verb) return false;
  return parse.tags.slice(copula + 1, verb).every((tag) => tag === 'adverb' || tag === 'auxiliary');
}

/** "told reporters": English sets whom somebody tells behind the verb, never who does. */
function isAddressing({ language }: SentenceView, frame: ReportingFrame | null): boolean {
  return frame === 'tell' && language === 'en';
}

/** "The figures suggest that", "a letter saying that": whatever is no person, body or paper says nothing by these. */
function needsVoice(view: SentenceView, parse: Parse, word: number, verb: number): boolean {
  return (
    isA(view, word, 'showing') || (parse.forms[verb] === 'gerund' && hangsBy(parse, verb, 'noun-clause'))
  );
}

/** Whether it is told that the verb was done: not denied, not only meant, not only possible. */
function isTold(view: SentenceView, parse: Parse, verb: number, agent: Agent): boolean {
  const from = agent.side === 'before' && agent.from < verb ? agent.from : groupStart(parse, verb);
  const isDenied =
    agent.side === 'behind'
      ? hasNegation(parse, from, verb)
      : isNegated(parse, verb, from) || (agent.side === 'by' && isClosed(parse, from - 1, 'negative'));
  if (isDenied && !isOfContent(parse, verb, from)) return false;
  if (isUnreal(parse, verb, from) && !isToldLater(view, parse, from, verb)) return false;
  const form = formOf(parse, verb);
  const isMeant =
    (form === 'infinitive' && childOf(parse, verb, 'subject') !== agent.head) ||
    parse.words[verb - 1]?.low === 'to' ||
    (form === 'gerund' && !isFreeGerund(view, parse, verb));
  if (!isMeant) return true;
  const governor = headOf(parse, verb);
  return (
    governor !== null && lexiconSet(view.language, 'fulfilled-verbs').has(parse.words[governor]?.low ?? '')
  );
}

/** "would later tell": it was told. */
function isToldLater(view: SentenceView, parse: Parse, from: number, verb: number): boolean {
  if (view.language !== 'en' || parse.words.some(({ low }) => low === 'if' || low === 'unless')) return false;
  const words = parse.words.slice(from, verb).map(({ low }) => low);
  const would = words.indexOf('would');
  return would >= 0 && words.slice(would).some((low) => lexiconSet('en', 'later-told').has(low));
}

/** "dijo no saberlo": a "no" behind the verb denies what is said. */
function isOfContent(parse: Parse, verb: number, from: number): boolean {
  return isClosed(parse, verb + 1, 'negative') && !hasNegation(parse, from, verb);
}

/** Whether a "no" stands in a stretch; behind what was said no other verb's "no" counts ("no ha dimitido, según informó ayer la alcaldesa"). */
function hasNegation(parse: Parse, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (isClosed(parse, place, 'negative')) return true;
  return false;
}

/**
 * ", saying that", "a letter saying that", "was saying that", "began by saying that"; not "heard shouting", "keeps them from
 * saying that"; of joined ones the first decides.
 */
function isFreeGerund(view: SentenceView, parse: Parse, verb: number): boolean {
  if (parse.words[verb - 1]?.text === ',') return true;
  const first = firstJoined(parse, verb);
  if (formOf(parse, first) === 'finite') return true;
  const opening = childOf(parse, first, 'case', 'marker');
  // "with officials saying that"
  const own = childOf(parse, verb, 'subject');
  if (own !== null && opening !== null && opening < own) return true;
  if (opening !== null && opening < first && parse.tags[opening] !== 'mark')
    return lexiconSet(view.language, 'gerund-openings').has(parse.words[opening]?.low ?? '');
  return (
    hangsBy(parse, first, 'adverbial-clause', 'noun-clause', 'parataxis', 'root') ||
    parse.words[first - 1]?.text === ','
  );
}
