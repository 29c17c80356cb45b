import type { Analysis, Mention, Span } from '../../model.ts';

/** Indices of the sentences that name one of the entities, or refer to it by a pronoun that only it fits. */
export function sentencesNaming(analysis: Analysis, entities: ReadonlySet<number>): readonly number[] {
  const own = analysis.mentions.filter(({ entity }) => entity !== null && entities.has(entity));
  return sentencesHolding(analysis, own);
}

/** Indices of the sentences that hold any of the spans, which are in order; one walk over both. */
function sentencesHolding(analysis: Analysis, spans: readonly Span[]): readonly number[] {
  const found: number[] = [];
  let index = 0;
  for (const [number, sentence] of analysis.sentences.entries()) {
    while ((spans[index]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) index++;
    if ((spans[index]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) found.push(number);
  }
  return found;
}

/** Indices of the passages that name an entity; a pronoun does not name. */
export function passagesNaming(analysis: Analysis, entities: ReadonlySet<number>): ReadonlySet<number> {
  const isNamed = ({ entity, form }: Mention) => form === 'name' && entity !== null && entities.has(entity);
  const named = analysis.mentions.filter(isNamed);
  const passages = sentencesHolding(analysis, named).map((index) => analysis.sentences[index]?.passage ?? -1);
  return new Set(passages);
}
