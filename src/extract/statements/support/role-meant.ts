import { hangsBy, headOf } from '../../syntax/tree.ts';
import type { Reading } from '../reading.ts';
import { listed } from '../sentence/about-word.ts';
import { isCapitalized } from '../sentence/capitals.ts';
import { isA, isTime, type SentenceView, wordAt } from '../sentence/sentence-view.ts';
import { placeOf } from '../sentence/tree-places.ts';
import { isRole } from './bare-role.ts';

/** Who is called by a role alone was named at most so many sentences before. */
const NAMED_WITHIN = 3;

/**
 * The nearest sentence (index) before that names whom a role means: somebody with a name or with the same role, for a body
 * any name; null where none does.
 */
export function nameBefore(readings: readonly Reading[], index: number, role: number): number | null {
  const own = readings[index];
  if (!own) return null;
  for (let back = 1; back <= NAMED_WITHIN; back++) {
    const before = readings[index - back];
    if (!before || own.view.passage - before.view.passage > back) return null;
    if (before.stands && namesOne(before.view, own.view, role)) return index - back;
  }
  return null;
}

/**
 * Whether the sentence right before tells of somebody whose name no list knows, "Vidal leaves the club.", and begins with him: a role
 * that stands behind it is his.
 */
export function isNamedRightBefore(readings: readonly Reading[], index: number, role: number): boolean {
  const [own, before] = [readings[index]?.view, readings[index - 1]];
  if (!own || !before?.stands || isBody(own, role) || own.passage - before.view.passage > 1) return false;
  if (isTime(before.view, 0)) return false;
  const parse = before.view.tree();
  const place = parse && placeOf(before.view, parse, 0);
  if (!parse || place === null || parse.tags[place] !== 'name') return false;
  return hangsBy(parse, place, 'subject') && headOf(parse, place) === parse.heads.indexOf(-1);
}

function namesOne(before: SentenceView, view: SentenceView, role: number): boolean {
  const body = isBody(view, role);
  if (before.mentions.some(({ form, kind }) => form === 'name' && (body || kind === 'person'))) return true;
  if (!body) return before.words.some(({ folded }) => folded === view.words[role]?.folded);
  return before.words.some((_, word) => isCapitalized(before, word) && (word > 0 || isOwner(before)));
}

/** "Rally's operates", "Sun, a maker of": a name at the beginning. */
function isOwner({ text, words }: SentenceView): boolean {
  const end = words[0]?.end ?? 0;
  return /['’]s$/u.test(words[0]?.lower ?? '') || text.slice(end, end + 3) === ', a';
}

const isBody = listed('told-bodies');

/** The sentence (index) that names who speaks here as "el dirigente" or "the coach" alone; null where the role says who it is. */
export function speakerMeant(readings: readonly Reading[], index: number): number | null {
  const reading = readings[index];
  const speaker = reading?.speaker;
  if (!reading || !speaker || speaker.entity !== null || speaker.pronoun || reading.speakerFrom !== null)
    return null;
  const { view } = reading;
  if (speaker.start < view.start || speaker.end > view.end) return null;
  const role = roleAlone(view, wordAt(view, speaker.start), wordAt(view, speaker.end));
  return role === null ? null : nameBefore(readings, index, role);
}

/** The role in "the coach", "el dirigente bávaro", with nothing in it or behind it that says which. */
function roleAlone(view: SentenceView, first: number, end: number): number | null {
  if (!isA(view, first, 'article') || isA(view, end, 'of')) return null;
  let role: number | null = null;
  for (let word = first + 1; word < end; word++) {
    if (isCapitalized(view, word) || /^\d/u.test(view.words[word]?.folded ?? '')) return null;
    if (isA(view, word, 'of', 'relative', 'preposition')) return null;
    if (isRole(view, word) && !isGeneral(view, word)) role ??= word;
  }
  return role !== null && !isBody(view, role) ? role : null;
}

const isGeneral = listed('known-nouns');
