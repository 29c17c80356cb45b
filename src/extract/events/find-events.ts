import { DAY_LENGTH, rangeOf } from '../../dates/date-value.ts';
import { type Word, wordsOf, wordsWithin } from '../../dates/grammar/words.ts';
import { anyClosedWords } from '../../language/closed-words.ts';
import { lexiconSet } from '../../language/lexicon.ts';
import type { Event, Language, Mention, PublicationDate, Span, TimeExpression } from '../../model.ts';
import { parserOf } from '../syntax/parser.ts';
import { type Syntax, syntaxOf } from '../syntax/syntax-of.ts';
import { type Clause, clausesOf } from './clauses/clauses.ts';
import { inside, type SentenceMaterial, type Telling, type ToldBefore } from './clauses/material.ts';
import { asAside, isOwnClause } from './clauses/own-clause.ts';
import { reducedIn } from './clauses/reduced.ts';
import { clauseDate } from './days/clause-date.ts';
import { lastedLong } from './days/dating.ts';
import { actionsOf, build } from './event.ts';
import { apartEvents, nounEvents } from './noun-events.ts';
import { reducedEvents } from './reduced-events.ts';
import { holds, isReported, reportEvent, reportTimes } from './report-events.ts';
import { splitReports } from './reports.ts';
import { tellingsOf, verbsAndSilence } from './telling-clauses.ts';
import { mayBeAction } from './topics/actions.ts';
import { undatedBeside } from './undated.ts';
import { affirmedTimes } from './words/affirmed.ts';
import type { TellingVerb } from './words/verbs.ts';

/** What events are found in. All spans count in `text`. */
export interface EventMaterial {
  readonly language: Language;
  readonly text: string;
  readonly publication: PublicationDate;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  /** The words of the text, where they were read already. */
  readonly words?: readonly Word[];
  /** The sentences as trees, where they are made. */
  readonly syntax?: Syntax;
}

/**
 * The happenings that a text tells: one for each clause that says something happened, dated by the expression that
 * governs its verb. A date beside a verb of reporting is the report's; one in a subordinate clause dates nothing else.
 * Plans, opinions, conditions, negations, terms of office and dates still ahead tell no happening.
 */
export function findEvents(material: EventMaterial): readonly Event[] {
  const latest =
    material.publication.value === null ? null : (rangeOf(material.publication.value)?.last ?? null);
  const words = material.words ?? wordsOf(material.text);
  const syntax =
    material.syntax ??
    syntaxOf(
      { language: material.language, sentences: material.sentences, words },
      parserOf(material.language),
    );
  let told: readonly ToldBefore[] = [];
  return material.sentences.flatMap((whole, index) => {
    const span = { start: whole.start, end: Math.min(whole.end, whole.start + LONGEST_SENTENCE) };
    const within = wordsWithin(words, material.text, span);
    const events = eventsOf({
      told,
      parse: () => syntax.parseAt(span.start),
      index,
      span,
      text: material.text,
      words: within,
      language: material.language,
      latest,
      verbs: NO_VERBS,
      untold: [],
      reduced: [],
      mentions: inside(material.mentions, span),
      times: affirmedTimes(inside(material.times, span), within, { language: material.language, latest }),
    });
    told = [...toldOnDays(events), ...told.filter(({ start }) => start > span.start - TOLD_REACH)].slice(
      0,
      MOST_TOLD,
    );
    return events;
  });
}

const NO_VERBS: SentenceMaterial['verbs'] = new Map();

/** Characters within which, and happenings among which, what `the vote` means is looked for. */
const TOLD_REACH = 600;
const MOST_TOLD = 6;

/** The happenings of a sentence whose day is known, the last one first. */
function toldOnDays(events: readonly Event[]): readonly ToldBefore[] {
  return events
    .flatMap(({ date, dates, start, end }) =>
      date !== null && date.length === DAY_LENGTH && dates === 'event' ? [{ day: date, start, end }] : [],
    )
    .reverse();
}

/** Characters of a sentence in which events are looked for: what is longer is a list, or no prose at all. */
const LONGEST_SENTENCE = 1500;

function eventsOf(written: SentenceMaterial): readonly Event[] {
  if (isSilent(written)) return [];
  const clauses = splitReports(clausesOf(written.words, written.language), written);
  const told = tellingsOf(clauses, written);
  const participles = reducedIn(written, clauses, told);
  const sentence = { ...written, reduced: participles, ...verbsAndSilence(clauses, told, written) };
  const used = new Set<TimeExpression>();
  const events: Event[] = [];
  const reports = reportTimes(told, sentence);
  for (const { clause, verb } of told.values()) {
    const said = clause.kind === 'content' && clause.parent !== null ? reports.get(clause.parent) : undefined;
    const event =
      verb.kind === 'report'
        ? reportEvent({ clause, verb }, reports.get(clause.index), clauses, told, sentence, used)
        : clauseEvent(clause, verb, said, told, clauses, sentence, used);
    // What was said on a day of its own has its day beside that of the saying.
    const isOwn = said === undefined && isOwnClause(clause, clauses, told);
    if (event) events.push(isOwn ? event : asAside(event));
  }
  const within = [
    ...reducedEvents(clauses, sentence, used),
    ...apartEvents(clauses, told, sentence, used),
    ...nounEvents(clauses, told, sentence, used),
  ];
  events.push(...within.map(asAside));
  events.push(...undatedBeside(events, told, clauses, sentence));
  return events.sort((a, b) => a.start - b.start);
}

/** Whether nothing in a sentence makes an event worth telling: no time, nobody named, no action. */
function isSilent({ times, mentions, words, language }: SentenceMaterial): boolean {
  return times.length === 0 && mentions.length === 0 && !words.some((word) => mayBeAction(word, language));
}

/** The event of a clause that tells by itself, said at a time or none; null where the report around it gives it. */
function clauseEvent(
  clause: Clause,
  verb: TellingVerb,
  said: TimeExpression | undefined,
  told: ReadonlyMap<number, Telling>,
  clauses: readonly Clause[],
  sentence: SentenceMaterial,
  used: Set<TimeExpression>,
): Event | null {
  const dating = clauseDate(clause, verb, told, clauses, sentence);
  if (verb.kind === 'state') {
    if (isReported(clause, told, clauses)) return null;
    const acts =
      dating !== null &&
      (actionsOf([clause], sentence).length > 0 || isDoneOnDay(clause.words[verb.at], dating.time, sentence));
    return acts ? build([clause], { ...dating, dates: 'event' }, sentence, used) : null;
  }
  if (dating && !(said && holds(dating.time, said))) {
    return build(
      [clause, ...simultaneous(clause, clauses, told)],
      { ...dating, dates: 'event' },
      sentence,
      used,
    );
  }
  if (isReported(clause, told, clauses) || lastedLong(clause, sentence)) return null;
  if (clause.kind !== 'main' && !isToldContent(clause, told)) return null;
  return build([clause], { time: null, dates: 'event' }, sentence, used);
}

/** `Crews contained the fire on Tuesday`: what lasts has no day, so with a day the verb tells what was done. */
function isDoneOnDay(verb: Word | undefined, time: TimeExpression, { language }: SentenceMaterial): boolean {
  if (!verb || time.when?.length !== DAY_LENGTH) return false;
  return !lexiconSet(language, 'lasting-verbs').has(verb.low);
}

/** `published a report that a general had bribed the court`: what something published says is told, not thought. */
function isToldContent({ kind, parent }: Clause, told: ReadonlyMap<number, Telling>): boolean {
  return kind === 'content' && parent !== null && told.get(parent)?.verb.kind === 'event';
}

/** What happened at the same time, told in a clause with `when`: it has the same date. */
function simultaneous(
  clause: Clause,
  clauses: readonly Clause[],
  told: ReadonlyMap<number, Telling>,
): readonly Clause[] {
  return clauses.filter(
    ({ index, kind, parent, words }) =>
      told.has(index) && kind === 'adverbial' && parent === clause.index && WHEN.has(words[0]?.low ?? ''),
  );
}

const WHEN = anyClosedWords('temporal conjunctions');
