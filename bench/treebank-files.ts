import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/model.ts';
import { withSayerAbove } from './syntax-speech.ts';
import { type Sentence, sentencesOf } from './treebank.ts';
import { fromAncora } from './treebank-ancora.ts';

/** What a language's treebanks are used for: files in the folder that `TREEBANKS` names. */
interface Files {
  readonly train: readonly string[];
  readonly develop: string;
  readonly test: string;
}

const EWT = (part: string) => `en_ewt-ud-${part}.conllu`;
const GSD = (part: string) => `es_gsd-ud-${part}.conllu`;
const ANCORA_PARTS = ['dev', 'test'].map((part) => `es_ancora-ud-${part}.conllu`);

/** The files by language. Of the Spanish GSD the development part is learnt from, of AnCora both small parts; the test part of GSD is not divided. */
export const FILES: Readonly<Record<Language, Files>> = {
  en: { train: [EWT('train'), 'en_pud-ud-test.conllu'], develop: EWT('dev'), test: EWT('test') },
  es: {
    train: [GSD('dev'), 'es_pud-ud-test.conllu', ...ANCORA_PARTS],
    develop: GSD('dev'),
    test: GSD('test'),
  },
};

/** What stands in for figures where the treebanks are absent. */
export const EXPECTED_TREEBANKS =
  'TREEBANKS names a folder with files of Universal Dependencies (universaldependencies.org): of UD_English-EWT ' +
  `${EWT('train')}, ${EWT('dev')}, ${EWT('test')}; of UD_English-PUD en_pud-ud-test.conllu; of UD_Spanish-GSD ` +
  `${GSD('dev')}, ${GSD('test')}; of UD_Spanish-AnCora ${ANCORA_PARTS.join(', ')}; of UD_Spanish-PUD es_pud-ud-test.conllu.`;

/** The sentences of files in the treebanks' folder; null where one is missing. */
export function read(files: readonly string[], language: Language): readonly Sentence[] | null {
  const paths = files.map((file) => join(process.env.TREEBANKS ?? '', file));
  if (!process.env.TREEBANKS || !paths.every((path) => existsSync(path))) return null;
  const found = paths.flatMap((path, at) => {
    const isAncora = ANCORA_PARTS.includes(files[at] ?? '');
    return sentencesOf(readFileSync(path, 'utf8'), language, isAncora ? fromAncora : undefined);
  });
  return language === 'es' ? found.map(withSayerAbove) : found;
}
