import type { Language, Span, TimeExpression } from '../../../model.ts';
import type { Parse } from '../../syntax/parse.ts';
import { placeAt } from '../../syntax/syntax-of.ts';
import { childrenOf, hangsBy, headOf } from '../../syntax/tree.ts';
import { eventWords } from './event-words.ts';

/**
 * Whether a date belongs to another verb before it, which a word opens behind a clause's verb: `charged after telling a rally in
 * May`, `le da la palabra al firmar el lunes`. Trees go wrong about dates, so what opens the other clause must stand there.
 */
export function hangsWithin(time: TimeExpression, verb: Span, parse: Parse, language: Language): boolean {
  const place = placeAt(parse, time.start);
  const own = placeAt(parse, verb.start);
  if (place === null || own === null || own > place) return false;
  for (let at: number | null = place; at !== null && at !== own; at = headOf(parse, at)) {
    if (at <= own || at >= place || !hangsBy(parse, at, 'relative-clause', 'noun-clause', 'adverbial-clause'))
      continue;
    return parse.forms[at] !== null && headOf(parse, own) !== at && isOpened(parse, at, own, language);
  }
  return false;
}

/** Whether a word behind the outer verb opens the clause of an inner one: `after telling`, `which helped`, `al pasar`. */
function isOpened(parse: Parse, at: number, outer: number, language: Language): boolean {
  const openers = eventWords(language, 'opens inner clause');
  return childrenOf(parse, at).some(
    (child) => child > outer && child < at && openers.has(parse.words[child]?.low ?? ''),
  );
}
