import type { NameText } from '../text/name-text.ts';
import type { Gender } from './gender.ts';
import { anyOf, isGrammar } from './grammar.ts';
import { lastSeen, type Referent, type Scene } from './scene.ts';

/** The unnamed person whose name this is: "her deputy, Ana Ruiz,", "the driver was named as Ana Ruiz". */
export function sameAs(
  text: NameText,
  from: number,
  name: number,
  to: number,
  gender: Gender | null,
  scene: Scene,
): Referent | null {
  const unnamed = scene.referents.filter(
    (one) => one.entities.length === 0 && !one.many && !one.open && !one.title && agree(one.gender, gender),
  );
  const last = unnamed.at(-1);
  if (!last) return null;
  const { to: end, clause } = lastSeen(last);
  if (clause.sentence !== scene.sentence) return null;
  if (text.words[from - 1]?.text === ',' && isOnePhrase(text, end, from - 1))
    return isClosed(text, to) ? last : null;
  if (isIdentified(text, name))
    return (
      unnamed.find((one) => one.kind === 'person' && lastSeen(one).clause.sentence === scene.sentence) ?? null
    );
  return null;
}

/** A noun phrase goes on behind its noun for so many words at most: "the director of the clinic in Oslo". */
const GOES_ON_WITHIN = 6;
const GOES_ON = anyOf('genitive');
const ENDS = anyOf('relative', 'complementizer', 'subordinator', 'coordinator', 'auxiliary', 'copula');

/** Nothing, or "of the clinic", between a noun and the comma behind it. */
function isOnePhrase(text: NameText, end: number, comma: number): boolean {
  if (end === comma) return true;
  if (comma - end > GOES_ON_WITHIN) return false;
  if (!isGrammar(text, end, GOES_ON) && !/^(?:for|at)$/.test(text.words[end]?.folded ?? '')) return false;
  for (let at = end; at < comma; at++)
    if (text.words[at]?.shape === 'mark' || isGrammar(text, at, ENDS & ~GOES_ON)) return false;
  return true;
}

/** Whether two genders may be those of one person. */
export function agree(a: Gender | null, b: Gender | null): boolean {
  return a === null || b === null || a === b;
}

/** Whether a phrase ends at a word: a mark or nothing follows. */
export function isClosed(text: NameText, to: number): boolean {
  const next = text.words[to];
  return !next || next.first || /^[,.;:)–—”"»]$/.test(next.text);
}

/** Words between "named" and "as", and between that and the name, are at most so many. */
const IDENTIFIED_WITHIN = 6;
const AS = /^(?:as|como)$/;
const IDENTIFIED = /^(?:named|identified|recogni[sz]ed|identificad[oa]|reconocid[oa])$/;

/** Whether "named by police as 31-year-old" or "identificado como el maestro" stands before a name. */
function isIdentified(text: NameText, name: number): boolean {
  let as = name - 1;
  while (name - as <= IDENTIFIED_WITHIN && !AS.test(text.words[as]?.folded ?? '')) as -= 1;
  if (name - as > IDENTIFIED_WITHIN) return false;
  for (let at = as - 1; as - at <= IDENTIFIED_WITHIN; at--) {
    if (!text.words[at] || text.words[at + 1]?.first) return false;
    if (IDENTIFIED.test(text.words[at]?.folded ?? '')) return true;
  }
  return false;
}
