import { firstJoined } from '../../../syntax/clauses.ts';
import { isClosed } from '../../../syntax/closed-words.ts';
import type { Parse } from '../../../syntax/parse.ts';
import { childOf, hangsBy, isUnder } from '../../../syntax/tree.ts';
import { listed } from '../../sentence/about-word.ts';
import { isA, isTime, parted, type SentenceView, wordIsQuoted } from '../../sentence/sentence-view.ts';
import { wordOf } from '../../sentence/tree-places.ts';
import { depthOf, isSubordinate } from './clause-depth.ts';
import type { Report } from './tree-report.ts';
import { groupStart } from './tree-subject.ts';

/** Whether a report carries only a part of its sentence, so that the rest is not said by who makes it. */
export function isPartlyTold(view: SentenceView, parse: Parse, report: Report): boolean {
  if (report.said === 'before') return false;
  if (report.ofThing && !isA(view, report.word, 'accusing', 'blaming') && !isQuotedAtLength(view))
    return true;
  if (isOthersWords(parse, report) || isSetBeside(view, parse, report)) return true;
  if (isMatterOnly(view, report)) return true;
  if (tellsCircumstance(view, parse, report)) return true;
  if (report.agent.side === 'before' && semicolonBefore(parse, report.agent.from) !== null) return true;
  const isBelow = depthOf(parse, report.verb) > 0 || isJoinedClause(parse, report);
  return isBelow && isBesideAnother(parse, report.verb);
}

/** "She spoke of the dead of the mill": on what somebody spoke is told in the reporter's words. */
function isMatterOnly(view: SentenceView, { word, content }: Report): boolean {
  if (content !== null || !isTalking(view, word) || !isA(view, word + 1, 'topic')) return false;
  return !view.words.some((_, at) => wordIsQuoted(view, at));
}

const isTalking = listed('talking-verbs');

/** Whether the very words stand there at some length: "calling it “a plain failure of all who run the mill”". */
export function isQuotedAtLength({ words, quotations }: SentenceView): boolean {
  return quotations.some(
    (quotation) =>
      words.filter(({ start, end }) => start >= quotation.start && end <= quotation.end).length >= AT_LENGTH,
  );
}

/** Fewer words in marks are a word of somebody's in a sentence that is not his. */
const AT_LENGTH = 6;

/** "The quay fell in May; and Hale declared that he knew": what stands before is not what Hale says. */
export function semicolonBefore(parse: Parse, to: number): number | null {
  for (let place = to - 1; place >= 0; place--) if (parse.words[place]?.text === ';') return place;
  return null;
}

/** "Gil respondió a Sotres, quien afirmó que …": all that is said is what somebody else says in a clause that hangs on this. */
function isOthersWords(parse: Parse, { verb, content }: Report): boolean {
  if (content !== null) return false;
  return parse.words.some(
    (_, place) =>
      place > verb &&
      isRelative(parse, place) &&
      childOf(parse, place, 'complement') !== null &&
      isUnder(parse, place, verb),
  );
}

/** A relative clause, by how it hangs or by the pronoun that opens it. */
function isRelative(parse: Parse, place: number): boolean {
  return (
    hangsBy(parse, place, 'relative-clause') ||
    isClosed(parse, childOf(parse, place, 'subject') ?? -1, 'relative')
  );
}

/** "The plan, called by Vos “a mess,” failed": a participle that says what something is called, in a sentence that tells something else. */
function isSetBeside(view: SentenceView, parse: Parse, { verb, agent, ofThing }: Report): boolean {
  if (agent.side !== 'by' || !ofThing || isWithAuxiliary(view, parse, verb)) return false;
  return parse.forms.some((form, place) => form === 'finite' && (place < verb || place >= agent.to));
}

/** "was sharply criticised", and "as first observed by Vos", which tells of all that the sentence says. */
function isWithAuxiliary(view: SentenceView, parse: Parse, verb: number): boolean {
  let place = verb - 1;
  while (parse.tags[place] === 'adverb' && !isA(view, wordOf(view, parse, place), 'as')) place--;
  return parse.tags[place] === 'auxiliary' || (place >= 0 && isA(view, wordOf(view, parse, place), 'as'));
}

/** "The talks changed when Hale announced that …": who speaks does so in a clause that tells when or why what stands before happened. */
function tellsCircumstance(view: SentenceView, parse: Parse, { agent }: Report): boolean {
  if (agent.side !== 'before') return false;
  const first = wordOf(view, parse, agent.from);
  let word = first - 1;
  // "The pump, though, Hale says, leaks", "After the weekend, Hale says"
  while (word > 0 && isTime(view, word) && !parted(view, word + 1)) word--;
  if (word <= 0 || !opensCircumstance(view, word) || parted(view, word + 1)) return false;
  return parse.tags.slice(0, agent.from).includes('verb');
}

const opensCircumstance = listed('circumstance-openers');

/** Whether another clause tells something beside a report: "Asked by Vos, Hale said" has no other. */
function isBesideAnother(parse: Parse, verb: number): boolean {
  return isSubordinate(parse, verb) || parse.forms.slice(0, groupStart(parse, verb)).includes('finite');
}

/** "The club left, but Hale says that …": who speaks has a clause of his own beside the first. */
function isJoinedClause(parse: Parse, { verb, agent }: Report): boolean {
  const first = firstJoined(parse, verb);
  return first < verb && agent.from > first && agent.side === 'before';
}
