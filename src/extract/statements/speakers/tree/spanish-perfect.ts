import { fold } from '../../../../text.ts';
import type { Parse } from '../../../syntax/parse.ts';
import type { SentenceView } from '../../sentence/sentence-view.ts';

const HAVING = /^(?:ha|han|habian?|hayan?|hubieran?)$/u;

/** Whether "haber" stands right before a Spanish participle, which is no passive then: "había advertido por carta". */
export function isSpanishPerfect({ language }: SentenceView, parse: Parse, verb: number): boolean {
  return language === 'es' && HAVING.test(fold(parse.words[verb - 1]?.low ?? ''));
}
