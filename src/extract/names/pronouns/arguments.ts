import { LANGUAGES, lexiconLines } from '../../../language/lexicon.ts';
import { perForm } from '../../../language/word-form.ts';
import { fold } from '../../../text.ts';
import { inList } from '../text/in-list.ts';
import type { NameText } from '../text/name-text.ts';
import type { Pronoun } from './forms.ts';
import { anyOf, isGrammar } from './grammar.ts';
import { lastSeen, type Referent, type Scene } from './scene.ts';
import type { Feature } from './weights.ts';

const ASKING = anyOf('asking');
/** "demanded that he be freed": of somebody else. */
const DEMANDING = anyOf('demanding');
const REASON = /^(?:because|after|for|porque|por|tras|since|as)$/;

/** What the verb of the clause above says of a subject below it: who is asked answers, who is blamed did it. */
export function argumentFeature(
  text: NameText,
  one: Referent,
  pronoun: Pronoun,
  scene: Scene,
): Feature | null {
  if (isAnswered(text, one, pronoun, scene)) return 'asked';
  const place = one.seen.findLast(({ clause }) => clause.sentence === scene.sentence);
  if (!place || scene.clause.from > pronoun.at || place.clause === scene.clause) return null;
  const opener = scene.clause.from - 1;
  const governing = scene.clause.parent;
  if (!governing || place.clause !== governing) return null;
  if (pronoun.role === 'subject' && governing.subject === one && isGrammar(text, opener - 1, DEMANDING))
    return 'demands';
  const asks = isGrammar(text, opener, ASKING);
  if (asks && pronoun.role === 'subject' && place.role === 'object' && isAsked(text, place.from))
    return 'asked';
  if (!REASON.test(text.words[opener]?.folded ?? '')) return null;
  const object =
    place.role === 'object' ? place : objectOf(governing.subject === one ? scene : null, governing);
  const cause = object && causeOf(text, object.from);
  if (!cause) return null;
  if (place.role === 'object') return cause === 'object' ? 'causes' : 'causesNot';
  if (governing.subject === one) return cause === 'subject' ? 'causes' : 'causesNot';
  return null;
}

const isAnswering = inList('answering-verbs');

/** "Preguntó a Ana Ruiz si … Respondió que …", "… She replied that …": whoever was asked answers. */
function isAnswered(text: NameText, one: Referent, { at, role }: Pronoun, scene: Scene): boolean {
  const verb = text.words[role === 'dropped' ? at : at + 1];
  if (at !== scene.from || !isAnswering(verb)) return false;
  return one.seen.some(
    ({ clause, role: own, from }) =>
      own === 'object' && scene.sentence - clause.sentence === 1 && isAsked(text, from),
  );
}

function objectOf(scene: Scene | null, clause: Scene['clause']): { readonly from: number } | null {
  for (const one of scene?.referents ?? []) {
    const last = lastSeen(one);
    if (last.clause === clause && last.role === 'object') return last;
  }
  return null;
}

/** Words between a verb and its object's phrase are at most so many: "asked the", "llamó a". */
const VERB_WITHIN = 2;
const ASKS =
  /^(?:ask(?:ed|s|ing)?|question(?:ed|s|ing)?|quiz+ed|pregunt\w*|interrog\w*|cuestion\w*|consult\w*)$/;

/** Whether a verb of asking stands right before an object's phrase. */
function isAsked(text: NameText, from: number): boolean {
  for (let at = from; from - at <= VERB_WITHIN; at--)
    if (ASKS.test(text.words[at]?.folded ?? '')) return true;
  return false;
}

function causeOf(text: NameText, from: number): 'subject' | 'object' | null {
  for (let at = from; from - at <= VERB_WITHIN; at--) {
    const word = text.words[at];
    const cause = word?.shape === 'lower' ? causing(word.form) : null;
    if (cause) return cause;
  }
  return null;
}

const ENDING =
  /^(?:|e|ed|es|s|ing|ied|ies|y|n|ó|o|io|aron|ieron|a|an|en|aba|ía|ia|ado|ada|ido|ida|ar|er|ir)$/;

/** Of whom a reason behind a verb speaks. */
const causing = perForm(({ folded }) => {
  for (const [stem, side] of causes())
    if (folded.startsWith(stem) && ENDING.test(folded.slice(stem.length))) return side;
  return null;
});

let stems: readonly (readonly [string, 'subject' | 'object'])[] | null = null;

function causes(): readonly (readonly [string, 'subject' | 'object'])[] {
  stems ??= LANGUAGES.flatMap((language) =>
    lexiconLines(language, 'cause-verbs').flatMap((line) => {
      const [side, words = ''] = line.split(':');
      if (side !== 'subject' && side !== 'object') return [];
      return words
        .trim()
        .split(/\s+/u)
        .map((stem) => [fold(stem), side] as const);
    }),
  );
  return stems;
}
