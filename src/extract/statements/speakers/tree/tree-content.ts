import { complementOf, opensContent } from '../../../syntax/clauses.ts';
import { isClosed } from '../../../syntax/closed-words.ts';
import type { Parse } from '../../../syntax/parse.ts';
import { isInfinitive } from '../../../syntax/subjects.ts';
import { childOf, childrenOf, hangsBy, isNoun, wholeOf } from '../../../syntax/tree.ts';
import { listed } from '../../sentence/about-word.ts';
import { isA, type SentenceView } from '../../sentence/sentence-view.ts';
import { wordOf } from '../../sentence/tree-places.ts';
import type { ReportingFrame } from '../saying/reporting-verbs.ts';

/** The word that governs what a verb says: a clause, or in some frames an infinitive. */
export function contentOf(
  view: SentenceView,
  parse: Parse,
  verb: number,
  frame: ReportingFrame,
): number | null {
  if (frame === 'as') return null;
  const clause = openedClause(view, parse, verb);
  if (clause !== null && !(isWithoutObject(frame) && isOfObject(view, parse, verb, clause))) return clause;
  const content = complementOf(parse, verb);
  if (content === null || content.kind === 'surrounding' || isCircumstance(parse, verb, content.head))
    return null;
  const quoted = isQuoted(view, parse, content.head);
  if (frame === 'quote') return quoted ? content.head : null;
  if (content.kind === 'infinitive')
    return quoted || (frame !== 'strict' && isDirect(view, parse, verb, content.head)) ? content.head : null;
  if (frame === 'strict' || (!quoted && isBesideOnly(parse, verb, content.head))) return null;
  return frame === 'call' && !quoted ? null : content.head;
}

/** "found evidence that it leaked": what such a verb finds is no clause. */
function isWithoutObject(frame: ReportingFrame): boolean {
  return frame === 'quote' || frame === 'strict';
}

/** "began the dig amid claims that it fell": behind an object, only who asks somebody says what the clause does. */
function isOfObject(view: SentenceView, parse: Parse, verb: number, clause: number): boolean {
  const object = childOf(parse, verb, 'object');
  return (
    object !== null && object > verb && object < clause && !isA(view, wordOf(view, parse, verb), 'asking')
  );
}

/** "responded with gas, batons and bullets": a noun set beside the verb is no clause. */
function isBesideOnly(parse: Parse, verb: number, place: number): boolean {
  return (
    place > verb &&
    isNoun(parse, place) &&
    hangsBy(parse, place, 'parataxis') &&
    childOf(parse, place, 'subject', 'copula') === null
  );
}

/** "While it rained, the mayor said": a clause before the verb with a word of its own before it is not what is said. */
function isCircumstance(parse: Parse, verb: number, clause: number): boolean {
  const opening = childOf(parse, clause, 'marker');
  return clause < verb && opening !== null && opening < clause && !opensContent(parse, opening);
}

/** "negó haber", "asegura tener", "denies taking", "claims to know": an infinitive that says something. */
function isDirect(view: SentenceView, parse: Parse, verb: number, inner: number): boolean {
  const form = parse.forms[inner];
  if (form === 'finite' || form === 'participle') return view.language === 'en';
  if (form === 'gerund') return inner === verb + 1;
  if (isClosed(parse, verb, 'controlling')) return true;
  return (
    view.language === 'es' && isInfinitive(parse, inner) && childOf(parse, inner, 'case', 'marker') === null
  );
}

/** The verb of "that it rained", "whether it rained" behind a verb, however it hangs on it: a verb has no relative clause. */
function openedClause(view: SentenceView, parse: Parse, verb: number): number | null {
  const asks = isA(view, wordOf(view, parse, verb), 'asking');
  for (const child of childrenOf(parse, verb)) {
    const first = wholeOf(parse, child).from;
    const opens = isClosed(parse, first, 'content') || (asks && isQuestion(view, wordOf(view, parse, first)));
    if (
      first > verb &&
      opens &&
      hangsBy(
        parse,
        child,
        'complement',
        'relative-clause',
        'adverbial-clause',
        'noun-clause',
        'open-complement',
      )
    )
      return child;
  }
  return null;
}

const isQuestion = listed('indirect-questions');

/** Whether a word of the tree stands in quotation marks. */
export function isQuoted(view: SentenceView, parse: Parse, place: number): boolean {
  const start = parse.words[place]?.start ?? -1;
  return view.quotations.some((one) => one.start <= start && start < one.end);
}
