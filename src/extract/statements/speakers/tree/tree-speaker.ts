import { attributionsIn } from '../../../syntax/attributions.ts';
import { clauseOf } from '../../../syntax/clauses.ts';
import { isClosed } from '../../../syntax/closed-words.ts';
import type { Parse } from '../../../syntax/parse.ts';
import { spanOf } from '../../../syntax/syntax-of.ts';
import { childOf, childrenOf, hangsBy, isUnder, type Stretch } from '../../../syntax/tree.ts';
import { isAgentNoun } from '../../sentence/agents.ts';
import { isA, parted, type SentenceView, wordAt, wordIsQuoted } from '../../sentence/sentence-view.ts';
import { wordOf } from '../../sentence/tree-places.ts';
import { isInSaying } from '../saying/in-saying.ts';
import { isVoiceNoun } from '../saying/voice-nouns.ts';
import { type FoundSpeaker, named } from '../speaker-phrase.ts';
import { depthOf } from './clause-depth.ts';
import { isPartlyTold, semicolonBefore } from './partly-told.ts';
import { isMistaken } from './spanish-mistaken.ts';
import { type ReportCue, verbAt } from './tree-cues.ts';
import { canSpeak, phraseAsSpeaker } from './tree-name.ts';
import { nounEndingAt, pastNameBeside, wordsNaming } from './tree-phrase.ts';
import { type Report, reportAt } from './tree-report.ts';
import { groupStart } from './tree-subject.ts';
import { isVoice } from './tree-voice.ts';

/**
 * Whose words a sentence carries, read from its tree: of all reports that are told as made and of all sources named, the
 * outermost; of two side by side the one in the outer clause, then the first. `accusing`: the words that accuse somebody.
 */
export function treeSpeaker(
  view: SentenceView,
  parse: Parse,
  cues: readonly ReportCue[],
  accusing: readonly number[] = [],
): Spoken | null {
  const reports = reportsIn(view, parse, cues).filter(
    (report) =>
      canSpeak(view, parse, report.agent.head, report.verb) &&
      isTelling(view, parse, report, accusing) &&
      !(report.agent.side === 'before' && isInSaying(view, wordOf(view, parse, report.agent.from))) &&
      !isMistaken(view, parse, report),
  );
  const outer = reports.filter((report) => !reports.some((other) => isInside(parse, report, other)));
  const sources = sourcesIn(view, parse, reports);
  const [best] = [...sources, ...outer.flatMap((report) => spokenIn(view, parse, report))].sort(
    (a, b) => a.depth - b.depth || a.place - b.place,
  );
  return best ?? null;
}

/** Somebody who says something, with how far down in the sentence. */
export interface Spoken {
  readonly speaker: FoundSpeaker;
  /** In how many clauses that hang on another; below nought for a source, outside all of them. */
  readonly depth: number;
  readonly place: number;
}

function reportsIn(view: SentenceView, parse: Parse, cues: readonly ReportCue[]): readonly Report[] {
  return cues.flatMap((cue) => {
    const verb = verbAt(view, parse, cue);
    const report = verb === null ? null : reportAt(view, parse, cue, verb);
    return report ? [report] : [];
  });
}

/**
 * Whether somebody tells something: who no word shows to be somebody does so only in the sentence's own clause, and where
 * what is said is a clause or stands before, or by a verb of accusing; else most such are things ("a lead", "the mention") and slips of the tree.
 */
function isTelling(
  view: SentenceView,
  parse: Parse,
  { word, verb, agent, said, content }: Report,
  accusing: readonly number[],
): boolean {
  const semicolon = said === 'behind' ? semicolonBefore(parse, agent.from) : null;
  if (semicolon !== null && !isAccusedThere(view, parse, { word, semicolon }, accusing)) return false;
  if (isVoice(view, parse, agent) || isOfVoices(view, parse, agent.head)) return true;
  if (said === 'before') return true;
  // "The campaign promised to be long"
  const isClause = content !== null && !isMeant(parse, content);
  const says = isClause || isA(view, word + 1, 'that') || isA(view, word, 'accusing');
  return says && depthOf(parse, verb) === 0;
}

/** "promised to be long": an infinitive without a verb with a tense beside it is only meant. */
function isMeant(parse: Parse, content: number): boolean {
  const beside = childrenOf(parse, content).filter((child) =>
    hangsBy(parse, child, 'copula', 'auxiliary', 'passive-auxiliary'),
  );
  const forms = [content, ...beside].map((place) => parse.forms[place]);
  return forms.includes('infinitive') && !forms.includes('finite');
}

/** "Vos was convicted in May; and Hale declared that Orr took bribes": who alone accuses somebody is told as who does. */
function isAccusedThere(
  view: SentenceView,
  parse: Parse,
  { word, semicolon }: { readonly word: number; readonly semicolon: number },
  accusing: readonly number[],
): boolean {
  const from = wordOf(view, parse, semicolon + 1);
  return accusing.some((cue) => cue >= word) && !accusing.some((cue) => cue < from);
}

/** A pronoun, "one of his lawyers". */
function isOfVoices(view: SentenceView, parse: Parse, head: number): boolean {
  if (parse.tags[head] === 'pronoun') return true;
  return childrenOf(parse, head).some(
    (child) => hangsBy(parse, child, 'nominal') && isVoiceNoun(view, wordOf(view, parse, child)),
  );
}

/** Whether a report is part of what another one reports. */
function isInside(parse: Parse, report: Report, { verb, agent, said, content }: Report): boolean {
  if (report.verb === verb) return false;
  if (content !== null && isUnder(parse, report.verb, content) && isSourceWithin(parse, report)) return true;
  // "Residents had warned that it leaked, a memo states": what closes a sentence tells all of it.
  if (report.said === 'before' && report.content === null && verb < report.agent.from) return false;
  if (content !== null) return report.verb === content || isUnder(parse, report.verb, content);
  // "Hale said it rained, but, she said, …": who speaks goes on.
  if (said === 'before' && parse.tags[agent.head] === 'pronoun') return false;
  if (said === 'before' && isInReported(parse, groupStart(parse, verb) - 1, [report])) return false;
  if (said === 'before') return report.verb < (agent.side === 'behind' ? verb : agent.from);
  return report.verb > verb && isUnder(parse, report.verb, verb) && agent.side !== 'by';
}

/** "The board said that the pump, as Vos put it, leaks": a source in the middle of what somebody says, not behind its end. */
function isSourceWithin(parse: Parse, { verb, agent }: Report): boolean {
  const opening = groupStart(parse, verb) - 1;
  if (agent.side !== 'behind' || !hangsBy(parse, opening, 'marker')) return false;
  return parse.words[opening - 1]?.text !== ',' || agent.to < parse.words.length - 1;
}

function spokenIn(view: SentenceView, parse: Parse, report: Report): readonly Spoken[] {
  const { word, verb, agent, said, content } = report;
  const speaker = phraseAsSpeaker(view, parse, agent.head, agent);
  if (!speaker) return [];
  const first = agent.side === 'behind' ? verb : Math.min(verb, agent.from);
  const asks = (content !== null || said === 'before') && isA(view, word, 'asking');
  const told =
    agent.side === 'by' || asks
      ? { from: word, to: word }
      : said === 'behind'
        ? { from: word + 1, to: view.words.length }
        : { from: 0, to: wordOf(view, parse, first) };
  const depth = said === 'before' ? 0 : depthOf(parse, verb);
  const partly = isPartlyTold(view, parse, report);
  return [
    { speaker: { ...speaker, told, ...(asks && { asks }), ...(partly && { partly }) }, depth, place: verb },
  ];
}

/** "According to the pollster, Hale's strength lies": whose phrase ends before the comma, not behind it. */
function nounBeforeComma(parse: Parse, source: number, from: number): number {
  const comma = parse.words.findIndex(({ text }, place) => text === ',' && place > from);
  if (comma === -1 || source < comma) return source;
  return nounEndingAt(parse, comma) ?? comma - 1;
}

/** "According to the indictment, Hale, a clerk, hid it": nobody is set beside a paper. */
function beforeComma(parse: Parse, source: number, to: number): number {
  const comma = parse.words.findIndex(({ text }, place) => text === ',' && place > source);
  return comma === -1 ? to : Math.min(comma, to);
}

/** "According to the accord foreign observers were to watch": without a comma a noun that nothing joins to the source begins what is told. */
function beforeSubject(parse: Parse, source: number, to: number): number {
  const isVerb = parse.tags[to] === 'auxiliary' || parse.forms[to] === 'finite';
  if (!isVerb || parse.tags[source] !== 'noun') return to;
  const beside = childrenOf(parse, source).find(
    (child) => child > source && hangsBy(parse, child, 'nominal') && childOf(parse, child, 'case') === null,
  );
  return beside === undefined ? to : source + 1;
}

/** "According to Hale": outside all that its clause tells, unless that is only what somebody is said to say. */
function sourcesIn(view: SentenceView, parse: Parse, reports: readonly Report[]): readonly Spoken[] {
  return attributionsIn(parse).flatMap(({ source, from, to }) => {
    const word = wordOf(view, parse, from);
    if (wordIsQuoted(view, word)) return [];
    const noun = nounBeforeComma(parse, source, to);
    const words = wordsNaming(view, parse, noun);
    const isRole = isAgentNoun(view.language, parse.words[noun]?.low ?? '');
    const ends = beforeSubject(parse, noun, beforeComma(parse, noun, words.to));
    const last = isRole ? pastNameBeside(parse, ends) : ends;
    const first = parse.tags[to - 1] === 'determiner' ? to - 1 : to;
    const phrase =
      pronounAt(view, parse, source) ??
      withinSource(view, parse, noun, { from: Math.max(words.from, first), to: last });
    if (!phrase) return [];
    const end = wordAt(view, phrase.end);
    const closes = parted(view, word) && end >= view.words.length;
    const clause = clauseOf(parse, from);
    const isInner = reports.some(
      ({ verb, content }) =>
        content !== null && verb < from && (clause === content || isUnder(parse, clause, content)),
    );
    if ((isInner && !closes) || isInReported(parse, from, reports)) return [];
    const told = word <= 1 ? { from: end, to: view.words.length } : { from: 0, to: word };
    const isBeside = hangsBy(parse, clause, 'relative-clause') || isInRelative(parse, from);
    const depth = isBeside ? Math.max(1, depthOf(parse, clause)) : -1;
    return [{ speaker: { ...phrase, told, ...(depth > 0 && { partly: true }) }, depth, place: to }];
  });
}

/** "Según el alcalde, Ivo Gil y su hermano lo vieron": a name behind the source's own words is of what is told. */
function withinSource(view: SentenceView, parse: Parse, noun: number, words: Stretch): FoundSpeaker | null {
  const found = phraseAsSpeaker(view, parse, noun, words);
  const own = spanOf(parse, words);
  const isBehind = found !== null && found.start >= own.end && !parted(view, wordAt(view, found.end));
  return isBehind ? { ...own, entity: null, pronoun: false } : found;
}

/** "according to her": a pronoun stands as it is. */
function pronounAt(view: SentenceView, parse: Parse, source: number): FoundSpeaker | null {
  const word = wordOf(view, parse, source);
  if (view.language !== 'en' || parse.tags[source] !== 'pronoun' || !isA(view, word, 'objective'))
    return null;
  if (word + 1 < view.words.length && !parted(view, word + 1)) return null;
  const found = named(view, word);
  return isA(view, word, 'other') ? found : { ...found, pronoun: false, unnamed: true };
}

/** "Vos said that, according to Hale, …": the source of what Vos says. */
function isInReported(parse: Parse, from: number, reports: readonly Report[]): boolean {
  const isOpened = parse.words[from - 1]?.text === ',' && isClosed(parse, from - 2, 'content');
  return isOpened && reports.some(({ verb }) => verb < from);
}

/** "the letter in which, according to Hale, …": it is the source of that clause alone. */
function isInRelative(parse: Parse, from: number): boolean {
  return parse.words[from - 1]?.text === ',' && isClosed(parse, from - 2, 'relative') && from > 2;
}
