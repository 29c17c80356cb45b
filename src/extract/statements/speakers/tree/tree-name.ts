import { lexiconSet } from '../../../../language/lexicon.ts';
import { isClosed } from '../../../syntax/closed-words.ts';
import type { Parse } from '../../../syntax/parse.ts';
import { membersOf, nameOf } from '../../../syntax/phrases.ts';
import { spanOf } from '../../../syntax/syntax-of.ts';
import { childOf, childrenOf, hangsBy, type Stretch } from '../../../syntax/tree.ts';
import { listed } from '../../sentence/about-word.ts';
import { isAgentNoun } from '../../sentence/agents.ts';
import { isPersonName } from '../../sentence/person-names.ts';
import {
  type EntityMention,
  isA,
  isExactly,
  isPossessive,
  isTime,
  type SentenceView,
  wordAt,
} from '../../sentence/sentence-view.ts';
import { OF_NAMES, wordOf } from '../../sentence/tree-places.ts';
import { isPaper, isVoiceNoun } from '../saying/voice-nouns.ts';
import { type FoundSpeaker, named } from '../speaker-phrase.ts';
import { NOMINAL, pastTime, wordsNaming } from './tree-phrase.ts';
import { withWholeName } from './whole-name.ts';

/** Whether a noun can be somebody or something that says something: no "nobody", no day, no "I"; "they" only of its own verb. */
export function canSpeak(
  view: SentenceView,
  parse: Parse,
  head: number,
  verb: number | null = null,
): boolean {
  const tag = parse.tags[head];
  const word = wordOf(view, parse, head);
  if (isExactly(view, word, 'singular')) return true;
  if (tag === undefined || isBareNumeral(parse, head)) return false;
  if (!NOMINAL.has(tag) && !isPaperByArticle(view, parse, head)) return false;
  if (isUnnamed(view, parse, head)) return verb === null || parse.heads[head] === verb;
  if (isA(view, word, 'neuter', 'speaking', 'plural', 'demonstrative', 'relative') || isTime(view, word))
    return false;
  if (tag === 'pronoun' && childOf(parse, head, 'nominal') === null) return false;
  if (!/\p{L}/u.test(parse.words[head]?.text ?? '')) return false;
  if (lexiconSet(view.language, 'not-speakers').has(view.words[word]?.folded ?? '')) return false;
  if (tag !== 'noun' && tag !== 'name' && view.words[word] && isClosed(parse, head, 'relative')) return false;
  return !childrenOf(parse, head).some(
    (child) =>
      hangsBy(parse, child, 'determiner', 'modifier') &&
      (isClosed(parse, child, 'negative') || parse.words[child]?.low === 'lo'),
  );
}

/** "asegura el escrito", "the filing says": a noun for a paper or somebody, whatever the tagger takes it for. */
function isPaperByArticle(view: SentenceView, parse: Parse, head: number): boolean {
  return parse.tags[head - 1] === 'determiner' && isVoiceNoun(view, wordOf(view, parse, head));
}

/** "They said", "it alleges". */
function isUnnamed(view: SentenceView, parse: Parse, head: number): boolean {
  return parse.tags[head] === 'pronoun' && isA(view, wordOf(view, parse, head), 'plural', 'neuter');
}

/** "two said" is nobody; "one of them", "tres de sus sobrinos" are. */
function isBareNumeral(parse: Parse, head: number): boolean {
  return parse.tags[head] === 'numeral' && childOf(parse, head, 'nominal') === null;
}

/** A phrase as speaker: the name in it, whoever's paper it is, or the whole phrase as a role; null for what cannot speak. */
export function phraseAsSpeaker(
  view: SentenceView,
  parse: Parse,
  head: number,
  phrase: Stretch = wordsNaming(view, parse, head),
): FoundSpeaker | null {
  if (!canSpeak(view, parse, head)) return null;
  const word = wordOf(view, parse, head);
  if (isExactly(view, word, 'singular')) return named(view, word);
  if (isUnnamed(view, parse, head))
    return { ...spanOf(parse, { from: head, to: head + 1 }), entity: null, pronoun: false, unnamed: true };
  const span = spanOf(parse, { from: pastTime(view, parse, phrase.from, head), to: phrase.to });
  // "muttered the admiral": a noun that the tagger takes for no part of the phrase.
  if (phrase.to - phrase.from === 1 && parse.tags[phrase.from] === 'determiner' && isA(view, word, 'article'))
    return null;
  const own = ownName(view, parse, head, phrase);
  const joined = own && joinedName(view, own, span.end);
  if (own && joined) return { start: own.start, end: joined.end, entity: null, pronoun: false };
  if (membersOf(parse, head).length > 1 && !(own && own.end >= span.end))
    return { ...span, entity: null, pronoun: false };
  if (own) return withWholeName(view, parse, own, span);
  const within = view.mentions.filter(({ start, end }) => start >= span.start && end <= span.end);
  return {
    ...span,
    entity: within.find((one) => isPaperOf(view, word, one))?.entity ?? null,
    pronoun: false,
  };
}

/** "the report of the bank", "Hale's letter"; not "Hale's indictment", which speaks against her, nor "a post on Facebook". */
function isPaperOf(view: SentenceView, word: number, { kind, start }: EntityMention): boolean {
  const noun = view.words[word]?.folded ?? '';
  if (!lexiconSet(view.language, 'paper-nouns').has(noun) || isPlatform(view, wordAt(view, start) - 1))
    return false;
  return kind !== 'person' || !lexiconSet(view.language, 'papers-on-others').has(noun);
}

const isPlatform = listed('platform-prepositions');

/** "Ana Hale QC": letters behind a name. */
function titledBefore(view: SentenceView, near: EntityMention | null): EntityMention | null {
  if (near === null || near.text !== near.text.toUpperCase()) return null;
  return view.mentions.find((one) => isPersonName(one) && one.end === near.start - 1) ?? null;
}

function isAgent(view: SentenceView, parse: Parse, head: number): boolean {
  return parse.tags[head] === 'name' || isAgentNoun(view.language, parse.words[head]?.low ?? '');
}

/** "the neighbours Hale and Vos": the last name of a phrase, where only a word of joining stands before it. */
function joinedName(view: SentenceView, own: EntityMention, end: number): EntityMention | null {
  const last = view.mentions.find((one) => one.end === end && one.form === 'name');
  if (!last || last.start <= own.end || last.kind !== 'person' || own.kind !== 'person') return null;
  const words = view.words.filter(({ start }) => start >= own.end && start < last.start);
  const isOnly = words.length === 1 && isA(view, wordAt(view, own.end), 'coordinator');
  return isOnly ? last : null;
}

/** Whom a phrase names; "the head of the Guild (GLD), Ana Hale", "Guild chief Ana Hale": the person, not the body. */
function ownName(view: SentenceView, parse: Parse, head: number, phrase: Stretch): EntityMention | null {
  const found = nameSpan(view, parse, head);
  // "According to the indictment, Hale, a clerk, hid it": nobody is set beside a paper.
  const isBehind = found !== null && found.start > spanOf(parse, phrase).end && !isAgent(view, parse, head);
  const near = isBehind && parse.words[phrase.to]?.text === ',' ? null : found;
  if (near?.kind === 'person') return near;
  const beside = titledBefore(view, near) ?? ofLeader(view, parse, head, apposedName(view, parse, phrase));
  return near === null || beside?.kind === 'person' ? beside : near;
}

/** The mention that names whom a noun means: it holds the noun, or stands behind it: not "Treasury" of "a Treasury official". */
function nameSpan(view: SentenceView, parse: Parse, head: number): EntityMention | null {
  const { start, end } = spanOf(parse, nameOf(parse, head));
  const noun = parse.words[head]?.start ?? start;
  const mention = view.mentions.findLast((one) => one.start < end && one.end > Math.max(start, noun));
  if (!mention || isPossessive(view, mention)) return null;
  const at = parse.words.findLastIndex(({ end: last }) => last <= mention.start);
  return isGoverned(view, parse, head, at) ? null : mention;
}

/** "The commander of the force, Seaguard": who leads a body is not the body, which the words right before it name; "the owner of the mill, Sulva Works" is. */
function ofLeader(
  view: SentenceView,
  parse: Parse,
  head: number,
  beside: EntityMention | null,
): EntityMention | null {
  if (beside === null || beside.kind === 'person' || !isAgent(view, parse, head)) return beside;
  if (lexiconSet(view.language, 'body-nouns').has(parse.words[head]?.low ?? '')) return beside;
  const at = parse.words.findIndex(({ start }) => start === beside.start);
  const governs = parse.tags.slice(head + 1, at).includes('adposition');
  return governs && parse.heads[at] !== head ? null : beside;
}

/** "Its chair, Ilse Obermann", "the security chief Ilse Obermann": a name at the end of a phrase, behind a comma or a title. */
function apposedName(view: SentenceView, parse: Parse, { from, to }: Stretch): EntityMention | null {
  const end = parse.words[to - 1]?.end ?? -1;
  const mention = view.mentions.find((one) => one.end === end && one.form === 'name');
  if (!mention) return null;
  const at = parse.words.findLastIndex(({ end: last }) => last <= mention.start);
  if (at < from) return null;
  const isTitled =
    mention.kind === 'person' &&
    OF_NAMES.has(parse.tags[at] ?? 'other') &&
    !isGoverned(view, parse, from, at);
  return parse.words[at]?.text === ',' || isTitled ? mention : null;
}

/** "the driver of Senator Hale": a preposition between a noun and a name makes it another's. */
function isGoverned(view: SentenceView, parse: Parse, head: number, at: number): boolean {
  const isOfPaper = isPaper(view, wordOf(view, parse, head));
  for (let place = head + 1; place <= at; place++)
    if (
      parse.tags[place] === 'adposition' &&
      (isOfPaper ||
        parse.words[place + 1]?.capital !== true ||
        (parse.words[place - 1]?.capital !== true && isTitleOf(view, parse, place, at)))
    )
      return true;
  return false;
}

/** "the family of Corporal Hale": a preposition, a title, a name; not "the mayor of Corvale Ana Hale", "Secretary of Defence Ana Hale". */
function isTitleOf(view: SentenceView, parse: Parse, place: number, at: number): boolean {
  return at === place + 1 && isAgentNoun(view.language, parse.words[at]?.low ?? '');
}
