import type { Parse } from '../../syntax/parse.ts';
import { membersOf } from '../../syntax/phrases.ts';
import { isPassive } from '../../syntax/roles.ts';
import { formOf, subjectOf } from '../../syntax/subjects.ts';
import { childOf, hangsBy } from '../../syntax/tree.ts';
import { isAgentNoun } from '../sentence/agents.ts';
import { type EntityMention, isA, isPossessive, type SentenceView } from '../sentence/sentence-view.ts';
import { placeOf, wordOf } from '../sentence/tree-places.ts';

/** Who did what a verb tells, by the tree: those named, or that a person or body without a name did it; null for nobody. */
export type TreeDoer = { readonly named: readonly EntityMention[] } | 'somebody';

/**
 * The subject of a verb with a tense, wherever it stands: "the mill, which ran at night, had for years cheated its
 * carriers". A pronoun, a thing and people of a kind ("drivers who drink") are none.
 */
export function doerInTree(view: SentenceView, word: number): TreeDoer | null {
  const parse = view.tree();
  const verb = parse && placeOf(view, parse, word);
  if (!parse || verb === null || parse.tags[verb] !== 'verb' || isPassive(parse, verb)) return null;
  if (formOf(parse, verb) !== 'finite' && !isJoined(parse, verb)) return null;
  if (hangsBy(parse, verb, 'relative-clause')) return null;
  const subject = subjectOf(parse, verb);
  if (subject === null || subject > verb || childOf(parse, subject, 'case') !== null) return null;
  const named = membersOf(parse, subject).flatMap((one) => mentionsAt(view, parse, one));
  if (named.length > 0) return { named };
  return isSomebody(view, parse, subject) ? 'somebody' : null;
}

/** "had hidden it and lied". */
function isJoined(parse: Parse, verb: number): boolean {
  return hangsBy(parse, verb, 'conjunct') && parse.forms[verb] === 'participle';
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

function isSomebody(view: SentenceView, parse: Parse, noun: number): boolean {
  if (parse.tags[noun] !== 'noun' && parse.tags[noun] !== 'name') return false;
  const word = wordOf(view, parse, noun);
  if (isA(view, word, 'generic') || childOf(parse, noun, 'determiner', 'possessor') === null) return false;
  return isAgentNoun(view.language, view.words[word]?.folded ?? '');
}
