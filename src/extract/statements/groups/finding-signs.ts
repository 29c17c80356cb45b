import type { Reading } from '../reading.ts';
import { holds, listed } from '../sentence/about-word.ts';
import { isA } from '../sentence/sentence-view.ts';
import { contradicts } from './answer-signs.ts';
import { tellsFinding } from './found-on.ts';
import { sharedWords } from './shared-words.ts';
import type { Answering } from './speaks-for.ts';
import { voiceOf } from './voice.ts';

/** What speaks for or against a sentence's telling what was found on a claim. */
export const FINDING_SIGNS = [
  'finding',
  'tells finding',
  'examiner',
  'evidence',
  'finding verb',
  'deciding verb',
  'found',
  'found of it',
  'verdict',
  'pronoun',
  'other person',
  'contradicted',
  'by accused',
  'denied too',
  'spoken',
] as const;

export type FindingSign = (typeof FINDING_SIGNS)[number];

/** Who examined stands among the first so many words. */
const EXAMINER_WITHIN = 12;

export function findingSigns(
  reading: Reading,
  claim: Reading,
  answering: Answering | null,
): Readonly<Record<FindingSign, number>> {
  const { view, standings } = reading;
  const claimed = new Set(claim.view.mentions.map(({ entity }) => entity));
  const named = view.mentions.filter(({ form }) => form === 'name');
  const examiner =
    holds(view, 'examiners', 0, EXAMINER_WITHIN) || holds(view, 'deciders', 0, EXAMINER_WITHIN);
  const evidence = holds(view, 'evidence-nouns', 0, EXAMINER_WITHIN);
  const verb = holds(view, 'finding-verbs') || holds(view, 'deciding-verbs');
  const found = (examiner || evidence) && verb;
  const ofIt = sharedWords(view, claim.view) > 0 || named.some(({ entity }) => claimed.has(entity));
  return {
    finding: Number(standings.includes('finding')),
    'tells finding': Number(tellsFinding(view)),
    examiner: Number(examiner),
    evidence: Number(evidence),
    'finding verb': Number(holds(view, 'finding-verbs')),
    'deciding verb': Number(holds(view, 'deciding-verbs')),
    found: Number(found),
    'found of it': Number(found && ofIt),
    verdict: Number(view.words.some((_, word) => word > 0 && isVerdict(view, word))),
    pronoun: Number(
      view.words.some((_, word) =>
        isA(view, word, 'objective', 'clitic', 'singular', 'possessive', 'neuter'),
      ),
    ),
    'other person': Number(named.some(({ kind, entity }) => kind === 'person' && !claimed.has(entity))),
    contradicted: Number(contradicts(view)),
    'by accused': Number(answering?.sure === true),
    'denied too': Number(standings.includes('denial')),
    spoken: Number(voiceOf(reading) !== null),
  };
}

/** Whether a sentence can tell a finding at all: who examined or what shows it stands before a verb of finding. */
export function mayFind({ view, standings }: Reading): boolean {
  if (standings.includes('finding') || tellsFinding(view)) return true;
  const who = ['examiners', 'deciders', 'evidence-nouns'].some((list) =>
    holds(view, list, 0, EXAMINER_WITHIN),
  );
  return who && (holds(view, 'finding-verbs') || holds(view, 'deciding-verbs'));
}

const isVerdict = listed('verdict-words');
