import { isNameable, type NameText, neighbour } from '../text/name-text.ts';
import { NEVER } from '../text/stretch.ts';
import {
  BODY_HEAD,
  COMMON,
  DEMONYM,
  GIVEN,
  NOT_NAME,
  STOP,
  TEAM_AFTER,
  TEAM_BEFORE,
  TITLE,
} from '../text/word-classes.ts';

/** Weights, in steps of confidence: 1 is a hint, 3 decides where nothing speaks against. */
const WEIGHT = {
  /** A town that a sports report lets beat, sign or lose is its team. */
  town: 4.6,
  unknown: 2.2,
  /** A score after the name: "Town 2 Borough 1". */
  score: 5.2,
  scoreUnknown: 3.4,
};

/** Names of teams have few words. */
const LONGEST_TEAM = 3;

/** How much speaks, in a sports report, for `[from, to)` being a team. */
export function weighTeam(text: NameText, from: number, to: number): number {
  if (!text.sport || to - from > LONGEST_TEAM) return NEVER;
  for (let i = from; i < to; i++) {
    const bits = text.bits[i] ?? 0;
    if (!isNameable(text.words[i]) || (bits & (NOT_NAME | DEMONYM | TITLE | STOP)) !== 0) return NEVER;
  }
  const places = text.known(from).filter(({ name, to: end }) => name.kind === 'place' && end === to);
  if (places.some(({ name }) => name.land)) return NEVER;
  const town = places.length > 0;
  if (!town && (to - from > 2 || !isFree(text, from, to))) return NEVER;
  if (isScored(text, from, to)) return town ? WEIGHT.score : WEIGHT.scoreUnknown;
  return isPlaying(text, from, to, town) ? (town ? WEIGHT.town : WEIGHT.unknown) : NEVER;
}

function isFree(text: NameText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const bits = text.bits[i] ?? 0;
    if ((bits & (GIVEN | COMMON | BODY_HEAD)) !== 0 || text.words[i]?.shape !== 'capital') return false;
  }
  return true;
}

/** A small number after the name, with the other team or the line's end behind it. */
function isScored(text: NameText, from: number, to: number): boolean {
  const score = neighbour(text, to, from);
  if (!score || !/^\d{1,3}$/.test(score.text) || score.first) return false;
  const next = neighbour(text, to + 1, from);
  return !next || next.first || isNameable(next) || next.shape === 'number';
}

function isPlaying(text: NameText, from: number, to: number, town: boolean): boolean {
  const before = neighbour(text, from - 1, from);
  const after = neighbour(text, to, from);
  const beforeBits = before && before.shape !== 'mark' ? (text.bits[from - 1] ?? 0) : 0;
  const afterBits = after && after.shape !== 'mark' && !after.first ? (text.bits[to] ?? 0) : 0;
  if ((afterBits & TEAM_AFTER) !== 0) return town || (beforeBits & TITLE) === 0;
  if ((beforeBits & TEAM_BEFORE) !== 0) return town;
  // "Town 's Sam Player hit": a place has no players.
  return (
    town &&
    after?.shape === 'possessive' &&
    isNameable(text.words[to + 1]) &&
    ((text.bits[to + 1] ?? 0) & GIVEN) !== 0
  );
}
