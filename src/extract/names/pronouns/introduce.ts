import type { Named } from '../descriptions/descriptions.ts';
import { standsForRule } from '../entities/governing.ts';
import { isNameable, type NameText } from '../text/name-text.ts';
import { DEMONYM } from '../text/word-classes.ts';
import { isApposedToo } from './apposed-too.ts';
import { articleGender } from './articles.ts';
import { aside } from './clauses.ts';
import { isVerbBehind } from './finite.ts';
import type { Gender } from './gender.ts';
import { anyOf, isGrammar, isSaying } from './grammar.ts';
import { joinRun } from './lists.ts';
import type { Noun } from './nouns.ts';
import { phraseStart, roleOf } from './roles.ts';
import { agree, isClosed, sameAs } from './same-person.ts';
import { lastSeen, type Referent, referent, type Scene, type Seen, see } from './scene.ts';
import { isShip } from './ships.ts';

/** What a text says of its named people. */
export interface Names {
  readonly genders: ReadonlyMap<number, Gender>;
  /** Words that say who each is, folded. */
  readonly nouns: ReadonlyMap<number, readonly string[]>;
}

const DETERMINER = anyOf('determiner');
const ADVERB = anyOf('adverb');
const NO_STRANGER = anyOf(
  'nominative',
  'determiner',
  'number',
  'preposition',
  'subordinator',
  'relative',
  'complementizer',
);

/** Puts a name into the scene. */
export function introduceName(
  text: NameText,
  { stretch, entity }: Named,
  { genders, nouns }: Names,
  scene: Scene,
): void {
  if (standsForRule(text, stretch)) return;
  const from = phraseStart(text, stretch.from);
  const ship = isShip(text, stretch.from - 1);
  if (ship || isStranger(text, { stretch, entity }, scene)) {
    introduceUnnamed(text, from, stretch.to, ship ? 'f' : null, scene);
    return;
  }
  const person = stretch.kind === 'person';
  for (const part of scene.referents)
    if (person && lastSeen(part).from >= from && !lastSeen(part).pronoun) leave(scene, part);
  if (person && isParenthetical(text, from, stretch.to)) aside(scene, from);
  const seen = placeOf(text, from, stretch.to, scene);
  const gender = person
    ? entity === null
      ? null
      : (genders.get(entity) ?? null)
    : articleGender(text, from);
  const entities = entity !== null && person ? [entity] : [];
  const known =
    entity === null
      ? undefined
      : scene.referents.find((one) => person && one.entities.length === 1 && one.entities[0] === entity);
  const kind = person ? 'person' : stretch.kind === 'organization' ? 'body' : 'thing';
  const named = known ?? referent({ kind, entities, gender, title: !person });
  const same = person ? sameAs(text, from, stretch.from, stretch.to, gender, scene) : null;
  if (same) {
    const { to } = lastSeen(same);
    for (const list of scene.referents)
      if (list === same || (list.many && list.entities.length === 0 && lastSeen(list).to === to))
        drop(scene, list);
  }
  const place = same ? standingFor(same, seen) : seen;
  if (same && place.clause.subject === same) place.clause.subject = named;
  if (!known && entity !== null) for (const noun of nouns.get(entity) ?? []) named.nouns.add(noun);
  for (let at = from; at < stretch.from; at++) named.nouns.add(text.words[at]?.folded ?? '');
  if (same) for (const { to } of same.seen) named.nouns.add(text.words[to - 1]?.folded ?? '');
  see(scene, named, place);
  joinRun(text, named, scene);
}

/** Somebody whose name is not known for one, or a ship, which is a "she": neither is given as whom a pronoun means. */
function introduceUnnamed(
  text: NameText,
  from: number,
  to: number,
  gender: Gender | null,
  scene: Scene,
): void {
  const one = referent({ kind: 'person', gender });
  see(scene, one, placeOf(text, from, to, scene));
  joinRun(text, one, scene);
}

/** "while June has left": a capital that no name was seen in may be somebody's where it begins a clause and a verb follows. */
export function introduceStranger(text: NameText, i: number, scene: Scene): void {
  const word = text.words[i];
  if (word?.shape !== 'capital' || word.first || i !== scene.clause.from) return;
  if (!isVerbBehind(text, i + 1) || isGrammar(text, i, NO_STRANGER) || ((text.bits[i] ?? 0) & DEMONYM) !== 0)
    return;
  introduceUnnamed(text, i, i + 1, null, scene);
}

/** A name of no kind that does something: "Ostrander again wrote to his friend". */
function isStranger(text: NameText, { stretch }: Named, scene: Scene): boolean {
  if (stretch.kind !== 'other' || text.words[stretch.from]?.shape !== 'capital') return false;
  if (((text.bits[stretch.to - 1] ?? 0) & DEMONYM) !== 0 || isGrammar(text, stretch.from - 1, DETERMINER))
    return false;
  const verb = isGrammar(text, stretch.to, ADVERB) ? stretch.to + 1 : stretch.to;
  return isVerbBehind(text, verb) && roleOf(text, stretch.from, stretch.to, scene) === 'subject';
}

/** The place of a name that says who somebody without one is: it does what they do. */
function standingFor(same: Referent, seen: Seen): Seen {
  const { role, from, clause, opens } = lastSeen(same);
  return { ...seen, role, from, clause, opens };
}

/** "a third, Ana Ruiz told the court, is hers": between commas, who says it; not "To the court, Ana Ruiz said that …". */
function isParenthetical(text: NameText, from: number, to: number): boolean {
  return text.words[from - 1]?.text === ',' && isSaying(text, to) && !isGrammar(text, to + 1, RELATIVE);
}

function placeOf(text: NameText, from: number, to: number, scene: Scene): Seen {
  const { clause, quoted } = scene;
  const role = roleOf(text, from, to, scene);
  const speaks = role === 'subject' && [from - 1, to].some((at) => isSaying(text, at));
  return { from, to, role, clause, quoted, pronoun: false, opens: from === scene.from, speaks };
}

/** What turned out to be a part of a phrase: "the prime minister" in "the prime minister Ana Ruiz". */
function leave(scene: Scene, one: Referent): void {
  if (one.seen.length === 1) drop(scene, one);
  if (scene.clause.subject === one) scene.clause.subject = null;
}

function drop(scene: Scene, one: Referent): void {
  scene.referents = scene.referents.filter((other) => other !== one);
  scene.run = scene.run.filter((member) => member.one !== one);
}

const RELATIVE = anyOf('relative', 'complementizer');
const ARTICLE = /^(?:the|an?|el|la|una?|his|her|su)$/;

/** Puts a noun into the scene, unless it says of somebody named beside it who they are. */
export function introduceNoun(text: NameText, i: number, noun: Noun, scene: Scene): void {
  const { from, kind } = noun;
  const before = scene.referents.at(-1);
  // "la consejera delegada", "the jury foreman": one phrase; its last noun says whom it means, in Spanish the first.
  if (
    before &&
    kind === 'person' &&
    lastSeen(before).from === from &&
    lastSeen(before).to === i &&
    !lastSeen(before).pronoun
  ) {
    if (text.language === 'es') {
      extend(before, i + 1);
      return;
    }
    leave(scene, before);
  }
  if (isPredicate(text, from) || isApposed(text, i, noun, scene)) return;
  const seen = placeOf(text, from, i + 1, scene);
  const [again, other] = noun.definite ? scene.referents.filter((one) => isAgain(text, one, i, noun)) : [];
  const one = again && !other ? again : referent(noun);
  one.nouns.add(text.words[i]?.folded ?? '');
  see(scene, one, seen);
  joinRun(text, one, scene);
}

function extend({ seen }: Referent, to: number): void {
  const last = seen.pop();
  if (last) seen.push({ ...last, to });
}

const THE = /^(?:the|el|la|del|al)$/;

function isArticle(text: NameText, at: number): boolean {
  return THE.test(text.words[at]?.folded ?? '');
}

/** The same noun again is the same one, and so is the noun that said who a name is. */
function isAgain(text: NameText, one: Referent, i: number, { kind, many, from }: Noun): boolean {
  if (one.kind !== kind || one.many !== many || one.open) return false;
  if (one.entities.length > 0) {
    const { to } = lastSeen(one);
    if (from === to + 1 && text.words[to]?.text === ',') return false;
    return isArticle(text, from) && one.nouns.has(text.words[i]?.folded ?? '');
  }
  return text.words[lastSeen(one).to - 1]?.folded === text.words[i]?.folded;
}

const COPULA = anyOf('copula');

/** "is the mayor", "as a nurse": says who somebody is. */
function isPredicate(text: NameText, from: number): boolean {
  return isGrammar(text, from - 1, COPULA);
}

/** Words between a name's comma and the noun that says who it is are at most so many. */
const APPOSED_WITHIN = 8;

/** "Ana Ruiz, 34, the surgeon,": one and the same; a noun that tells a gender tells it of the name. */
function isApposed(text: NameText, i: number, noun: Noun, scene: Scene): boolean {
  if (noun.many) return false;
  const from = phraseBegin(text, noun.from, scene);
  const last = scene.referents.findLast((one) => one.kind === 'person' && lastSeen(one).from < from);
  if (last?.kind !== 'person' || last.entities.length !== 1 || !agree(last.gender, noun.gender)) return false;
  const { to, clause } = lastSeen(last);
  if (clause.sentence !== scene.sentence) return false;
  if (isApposedToo(text, to, from, i)) return true;
  if (i - to > APPOSED_WITHIN) return false;
  if (noun.kind !== 'person' && from !== to + 1) return false;
  if (!isBeside(text, to, from) || (from === noun.from && !ARTICLE.test(text.words[from]?.folded ?? '')))
    return false;
  if (clause.kind === 'fronted' && !isClosed(text, i + 1)) return false;
  last.gender ??= noun.gender;
  last.nouns.add(text.words[i]?.folded ?? '');
  return (
    !noun.definite ||
    isClosed(text, i + 1) ||
    isGrammar(text, i + 1, RELATIVE) ||
    /^(?:of|de|del|for|at|in|en)$/.test(text.words[i + 1]?.folded ?? '')
  );
}

/** First word of a phrase that may begin with an owner: "Mexico's secretary of security". */
function phraseBegin(text: NameText, determiner: number, scene: Scene): number {
  if (text.words[determiner]?.shape !== 'possessive') return determiner;
  const owner = scene.referents.findLast((one) => lastSeen(one).to === determiner);
  return owner ? lastSeen(owner).from : determiner;
}

/** Only a comma, or an age between commas. */
function isBeside(text: NameText, to: number, from: number): boolean {
  if (text.words[to]?.text !== ',') return false;
  if (from === to + 1) return true;
  return (
    text.words[from - 1]?.text === ',' &&
    text.words[to + 1]?.shape === 'number' &&
    !isNameable(text.words[from])
  );
}
