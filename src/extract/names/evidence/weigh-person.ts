import { inList } from '../text/in-list.ts';
import { isNameable, isParticle, type NameText, neighbour } from '../text/name-text.ts';
import { type Evidence, type FormEvidence, formBonus, NEVER } from '../text/stretch.ts';
import { GIVEN, KNOWN_PERSON, ROLE, SURNAME, TITLE } from '../text/word-classes.ts';
import { personContext } from './person-context.ts';
import { PERSON } from './person-weights.ts';
import { endWeight, isParted, readParts } from './person-words.ts';

const isTo = inList('to-words');
const isIn = inList('in-words');
const isOf = inList('body-of-words');

/** How much speaks for `[from, to)` being one person's name. */
export function weighPerson(
  text: NameText,
  from: number,
  to: number,
  evidence: Evidence,
  form: FormEvidence | null,
): number {
  const parts = readParts(text, from, to, evidence);
  if (!parts || (parts.count > 2 && isBehindLand(text, from))) return NEVER;
  let weight = parts.weight + lengthWeight(parts.count) + endWeight(parts, text, from, to, evidence);
  if (parts.nickname) weight += PERSON.nickname;
  weight += personContext(text, from, to, parts.count);
  return weight + documentWeight(text, from, to, parts.count, evidence, form);
}

/** "The ambassador to Kenya Ida Vos": behind "to" or "in" a land is no given name before another. */
function isBehindLand(text: NameText, from: number): boolean {
  const before = neighbour(text, from - 1, from);
  const isGoing = isTo(before) || isIn(before) || (isOf(before) && isOffice(text, from - 2));
  const land = isGoing && text.known(from).some(({ name, to }) => name.land && to === from + 1);
  return land && ((text.bits[from + 1] ?? 0) & GIVEN) !== 0;
}

function isOffice(text: NameText, at: number): boolean {
  return ((text.bits[at] ?? 0) & (TITLE | ROLE)) !== 0;
}

function lengthWeight(count: number): number {
  if (count === 1) return PERSON.single;
  if (count <= 3) return PERSON.two + PERSON.together * (count - 2);
  return (count === 4 ? PERSON.four : PERSON.long) + PERSON.together * 2;
}

function documentWeight(
  text: NameText,
  from: number,
  to: number,
  count: number,
  evidence: Evidence,
  form: FormEvidence | null,
): number {
  let weight = count === 1 && isHalf(text, from, to) ? 0 : formBonus(form, 'person');
  if (count === 1 && isBehindName(text, from)) return weight;
  if (count === 1 && evidence.parts.has(text.words[to - 1]?.folded ?? ''))
    weight += PERSON.part + (isParticle(text, from - 1) ? -PERSON.theBefore : 0);
  else if (count === 1 && ((text.bits[to - 1] ?? 0) & KNOWN_PERSON) !== 0 && text.shouted[from] !== 1)
    weight += PERSON.known;
  else if (count > 1) weight += partsWeight(text, from, to, evidence);
  return weight;
}

/** "Saddam Hussein" where a King Hussein stands, too: of a name in two words neither is somebody by himself. */
function isHalf(text: NameText, from: number, to: number): boolean {
  const [before, after] = [neighbour(text, from - 1, from), neighbour(text, to, from)];
  const isName = (at: number) => isNameable(text.words[at]) && ((text.bits[at] ?? 0) & NAMES) !== 0;
  const opens = ((text.bits[from] ?? 0) & NAMES) !== 0 && !after?.first && isName(to) && text.timed[to] !== 1;
  const closes = !text.words[from]?.first && before?.shape === 'capital' && isName(from - 1);
  const isElse = ((text.bits[from - 1] ?? 0) & (TITLE | ROLE)) !== 0 || isPlace(text, from - 1);
  return opens || (closes && !isElse);
}

/** "In Washington Clinton said so." */
function isPlace(text: NameText, at: number): boolean {
  return text.known(at).some(({ name }) => name.kind === 'place');
}

/** What somebody is called by, and nothing else. */
const NAMES = GIVEN | SURNAME | KNOWN_PERSON;

/** "Carla Vos de Kirchner": what stands behind a name and a particle goes on with it. */
function isBehindName(text: NameText, at: number): boolean {
  if (!isParticle(text, at - 1) || text.words[at - 1]?.shape !== 'lower') return false;
  return isNameable(text.words[at - 2]) && !isParted(text, at - 2, at - 1);
}

/** Both surnames of somebody named in full elsewhere; or only the last. */
function partsWeight(text: NameText, from: number, to: number, evidence: Evidence): number {
  if (!evidence.parts.has(text.words[to - 1]?.folded ?? '')) return 0;
  for (let i = from; i < to; i++) {
    if (isNameable(text.words[i]) && !evidence.parts.has(text.words[i]?.folded ?? ''))
      return PERSON.partOfFull;
  }
  return PERSON.part + PERSON.partOfFull;
}
