import { isNameable, type NameText } from '../text/name-text.ts';
import { FAMILY, ROLE, TITLE, UNNAMED } from '../text/word-classes.ts';
import { anyOf, isGrammar } from './grammar.ts';
import { lastSeen, type Member, type Referent, referent, type Scene, type Seen, see } from './scene.ts';

/** Words between two members of a list are at most so many: "Ana Ruiz, 34, a nurse from Oslo, and". */
const JOINED_WITHIN = 9;

/** Makes a list of the neighbours so far, where an "and" joins the last of them; a comma only goes on. */
export function joinRun(text: NameText, one: Referent, scene: Scene): void {
  const last = { one, seen: lastSeen(one) };
  const before = scene.run.at(-1);
  const joint = before && before.one !== one ? jointBetween(text, before.seen, last.seen) : null;
  if (one.kind !== 'person' || joint === null) scene.run = one.kind === 'person' ? [last] : [];
  // "Two engineers, Ana Ruiz and Paul Hale,": the names are those of the engineers.
  else if (joint === 'comma' && before?.one.many)
    scene.run = [{ one, seen: { ...last.seen, role: before.seen.role }, heading: before.one }];
  else scene.run = [...scene.run, last];
  if (joint === 'and') addList(scene.run, scene);
}

function addList(run: readonly Member[], scene: Scene): void {
  const members = run.map(({ one }) => one);
  const [first, last] = [run[0]?.seen, run.at(-1)?.seen];
  if (!first || !last) return;
  const named = members.every(({ entities }) => entities.length > 0);
  const entities = named ? [...new Set(members.flatMap((one) => one.entities))] : [];
  const women = members.every(({ gender }) => gender === 'f');
  const man = members.some(({ gender }) => gender === 'm');
  const list = referent({ kind: 'person', many: true, entities, gender: women ? 'f' : man ? 'm' : null });
  const heading = run[0]?.heading;
  if (heading) scene.referents = scene.referents.filter((other) => other !== heading);
  see(scene, list, { ...first, to: last.to });
  const { clause } = first;
  if (clause.subject && [...members, heading].includes(clause.subject)) clause.subject = list;
}

/** How two that were spoken of are joined; null for not at all. */
function jointBetween(
  text: NameText,
  { to, clause }: Seen,
  { from, clause: own }: Seen,
): 'and' | 'comma' | null {
  if (clause.sentence !== own.sentence || from <= to || from - to > JOINED_WITHIN) return null;
  if (isJoining(text, to) && (from === to + 1 || (from === to + 2 && isGrammar(text, to + 1, PREPOSITION))))
    return 'and';
  if (text.words[to]?.text !== ',') return null;
  let and = false;
  for (let at = to + 1; at < from; at++) {
    and = isJoining(text, at);
    if (!and && !isAside(text, at)) return null;
  }
  return and ? 'and' : text.words[from - 1]?.text === ',' ? 'comma' : null;
}

const PREPOSITION = anyOf('preposition');
const JOINING = anyOf('joining');
const ASIDE = anyOf('determiner', 'number', 'preposition');

function isJoining(text: NameText, at: number): boolean {
  return isGrammar(text, at, JOINING);
}

/** An age, an office, a home between two commas. */
function isAside(text: NameText, at: number): boolean {
  const word = text.words[at];
  if (!word || word.first) return false;
  if (word.text === ',' || word.text === '-' || word.shape === 'number' || isNameable(word)) return true;
  if (((text.bits[at] ?? 0) & (ROLE | TITLE | FAMILY | UNNAMED)) !== 0) return true;
  return isGrammar(text, at, ASIDE) || /^(?:anos|aged|year|years|old|both|ambos|ambas)$/.test(word.folded);
}
