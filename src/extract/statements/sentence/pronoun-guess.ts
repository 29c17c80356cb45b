import { listed } from './about-word.ts';
import { CAUSE, gives } from './cause.ts';
import { isQuoted } from './quotations.ts';
import { type EntityMention, isA, isExactly, type SentenceView, wordIsQuoted } from './sentence-view.ts';

/**
 * The views with a mention for each he or she (and a "his" that begins a sentence) whose passage names exactly one
 * person before it, where the names' own resolution left it out.
 */
export function guessedPronouns(views: readonly SentenceView[]): readonly SentenceView[] {
  let passage = -1;
  let persons = new Map<number, EntityMention>();
  return views.map((view) => {
    if (view.passage !== passage) {
      passage = view.passage;
      persons = new Map();
    }
    const guessed = guessesIn(view, persons);
    for (const mention of view.mentions) {
      if (countsAsNamed(view, mention)) persons.set(mention.entity, mention);
    }
    if (guessed.length === 0) return view;
    return { ...view, mentions: [...view.mentions, ...guessed].sort((a, b) => a.start - b.start) };
  });
}

function guessesIn(
  view: SentenceView,
  persons: ReadonlyMap<number, EntityMention>,
): readonly EntityMention[] {
  const guessed: EntityMention[] = [];
  for (let index = 0; index < view.words.length; index++) {
    const word = view.words[index];
    if (!word) continue;
    const opens = index === 0 && isExactly(view, 0, 'ownership');
    if (!opens && (!gives(view, index, CAUSE.singular) || opensWithSomebody(view, index))) continue;
    const only = onlyPerson(view, persons, word.start);
    if (!only || wordIsQuoted(view, index) || view.mentions.some(({ start }) => start === word.start))
      continue;
    const { start, end, lower: text } = word;
    guessed.push({ start, end, text, kind: 'person', entity: only.entity, form: 'pronoun', guessed: true });
  }
  return guessed;
}

const isRole = listed('name-roles');
const isTrade = listed('trades');

/** "The president was named, too, though he denies it.": somebody without a name whom the pronoun may mean. */
function opensWithSomebody(view: SentenceView, pronoun: number): boolean {
  // In Spanish a verb alone goes on about the role, and a pronoun marks the other one.
  if (view.language !== 'en' || !isA(view, 0, 'article')) return false;
  return [1, 2].some((word) => word < pronoun && (isRole(view, word) || isTrade(view, word)));
}

/** The one person named in the passage before an offset; null for none or several. */
function onlyPerson(
  view: SentenceView,
  persons: ReadonlyMap<number, EntityMention>,
  offset: number,
): EntityMention | null {
  if (persons.size > 1) return null;
  let [only] = persons.values();
  for (const mention of view.mentions) {
    if (mention.end > offset) break;
    if (!countsAsNamed(view, mention)) continue;
    if (only && only.entity !== mention.entity) return null;
    only = mention;
  }
  return only ?? null;
}

/** Persons named inside a quotation are spoken of by someone else. */
function countsAsNamed(view: SentenceView, mention: EntityMention): boolean {
  return mention.kind === 'person' && mention.form === 'name' && !isQuoted(view.quotations, mention.start);
}
