import type { Language, Span } from '../../../../model.ts';
import type { Parse } from '../../../syntax/parse.ts';
import type { EntityMention, SentenceView } from '../../sentence/sentence-view.ts';
import { OF_NAMES } from '../../sentence/tree-places.ts';
import { type FoundSpeaker, ofMention } from '../speaker-phrase.ts';

/**
 * A mention as speaker, with the capitals around it that belong to its name where only part of it was known as one: "The
 * Evening Ledger", "El Faro de Tamboril", "Hale-Vos". Before a person stand titles, so only bodies grow to the left.
 */
export function withWholeName(
  view: SentenceView,
  parse: Parse,
  mention: EntityMention,
  phrase: Span,
): FoundSpeaker {
  const speaker = ofMention(view, mention);
  if (mention.form === 'pronoun') return speaker;
  const [more = ''] = NAME_GOES_ON[view.language].exec(view.text.slice(mention.end, view.end)) ?? [];
  const start = mention.kind === 'person' ? speaker.start : startOf(parse, mention.start, phrase.start);
  return { ...speaker, start, end: speaker.end + more.length };
}

/** "-Mas", "de la Vega", "of Corvale" right behind a name. */
const NAME_GOES_ON: Readonly<Record<Language, RegExp>> = {
  en: /^(?:-\p{Lu}\p{L}+)+/u,
  es: /^(?:-\p{Lu}\p{L}+)*(?: del? (?:l[ao]s? |el )?\p{Lu}\p{L}+)*/u,
};

/** Where the capitals right before a name begin that are names, nouns or adjectives, within its phrase. */
function startOf(parse: Parse, start: number, floor: number): number {
  let place = parse.words.findIndex((word) => word.start === start);
  if (place < 0) return start;
  while (place > 0 && isOfName(parse, place - 1) && (parse.words[place - 1]?.start ?? 0) >= floor) place--;
  return parse.words[place]?.start ?? start;
}

function isOfName(parse: Parse, place: number): boolean {
  return parse.words[place]?.capital === true && OF_NAMES.has(parse.tags[place] ?? 'mark');
}
