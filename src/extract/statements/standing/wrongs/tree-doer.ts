import { clauseOf, firstJoined } from '../../../syntax/clauses.ts';
import type { Parse } from '../../../syntax/parse.ts';
import { membersOf } from '../../../syntax/phrases.ts';
import { isPassive } from '../../../syntax/roles.ts';
import { formOf, subjectOf } from '../../../syntax/subjects.ts';
import { childOf, hangsBy } from '../../../syntax/tree.ts';
import { type EntityMention, isPossessive, type SentenceView } from '../../sentence/sentence-view.ts';
import { placeOf, wordOf } from '../../sentence/tree-places.ts';

/** The subject of a verb by the tree: the names in it, and number of the word that it hangs on. */
export interface TreeSubject {
  readonly named: readonly EntityMention[];
  readonly word: number;
}

/**
 * The subject of a verb with a tense, wherever it stands before it: "the mill, which ran at night, had for years cheated
 * its carriers", "they came at dawn and robbed us"; null where the tree shows none, or the verb is passive.
 */
export function subjectInTree(view: SentenceView, word: number): TreeSubject | null {
  const parse = view.tree();
  const place = parse && placeOf(view, parse, word);
  if (!parse || place === null) return null;
  // "did nothing", "no hizo nada", "was asleep": the words before belong to what governs them.
  const isBefore = parse.tags[place] === 'auxiliary' || parse.tags[place] === 'adverb';
  const verb = isBefore ? clauseOf(parse, place) : place;
  if (parse.tags[verb] !== 'verb' && verb === place) return null;
  if (isPassive(parse, verb) || hangsBy(parse, verb, 'relative-clause')) return null;
  if (formOf(parse, verb) !== 'finite' && !isJoined(parse, verb)) return null;
  const subject = subjectOf(parse, verb);
  if (subject === null || subject > verb || childOf(parse, subject, 'case') !== null) return null;
  const named = membersOf(parse, subject).flatMap((one) => mentionsAt(view, parse, one));
  return { named, word: wordOf(view, parse, subject) };
}

/** "had hidden it and lied"; not "was old and hidden". */
function isJoined(parse: Parse, verb: number): boolean {
  if (!hangsBy(parse, verb, 'conjunct') || parse.forms[verb] !== 'participle') return false;
  return childOf(parse, firstJoined(parse, verb), 'auxiliary') !== null;
}

/** The name that a noun is, or that stands right beside it ("its chief Ana Hale", "la clínica Hale"). */
function mentionsAt(view: SentenceView, parse: Parse, noun: number): readonly EntityMention[] {
  const beside = childOf(parse, noun, 'apposition', 'flat');
  for (const place of beside === null ? [noun] : [noun, beside]) {
    const start = parse.words[place]?.start ?? view.end;
    const found = view.mentions.find((one) => one.start <= start && start < one.end && one.form === 'name');
    if (found && !isPossessive(view, found)) return [found];
  }
  return [];
}
