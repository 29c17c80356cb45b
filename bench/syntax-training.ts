/**
 * Learns the models data/syntax/<language>.bin from the treebanks and writes them: the same files at each run. Three rounds
 * suffice to try something (`SYNTAX_ROUNDS=3`), and one language can be learnt alone (`SYNTAX_LANGUAGE=es`). Run:
 * `TREEBANKS=… WORD_LISTS=… npm run bench -- syntax-training`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_WORDS } from '../src/extract/syntax/arc-state.ts';
import { NO_FORMS } from '../src/extract/syntax/form-classes.ts';
import type { SyntaxModel } from '../src/extract/syntax/model.ts';
import { factsOf } from '../src/extract/syntax/word-facts.ts';
import { LANGUAGES } from '../src/language/lexicon.ts';
import type { Language } from '../src/model.ts';
import { PACKAGE_ROOT } from '../src/package-root.ts';
import { EXPECTED_FORMS, formClasses, hasForms } from './forms.ts';
import { learnArcs, type Tree } from './syntax-learn-arcs.ts';
import { allowedIn, learnRelations } from './syntax-learn-relations.ts';
import { jackknifed, learnTags, vocabularyOf } from './syntax-learn-tags.ts';
import { modelFile } from './syntax-model-file.ts';
import { withVariants } from './syntax-variants.ts';
import type { Table } from './table.ts';
import type { Sentence } from './treebank.ts';
import { EXPECTED_TREEBANKS, FILES, read } from './treebank-files.ts';

const ROUNDS = Number(process.env.SYNTAX_ROUNDS ?? 6);
/** Parts of the training sentences for tagging each by what was learnt from the others. */
const PARTS = 4;
const TAG_ROUNDS = 4;
const RELATION_ROUNDS = 4;
/** Features learnt from less often are left out: they are most of all features and say little. */
const LEAST: Readonly<Record<Language, number>> = { en: 4, es: 3 };

/** Learns both languages; the rows are the sizes of what was written. */
export async function run(): Promise<readonly Table[]> {
  const asked = LANGUAGES.filter((language) => (process.env.SYNTAX_LANGUAGE ?? language) === language);
  const rows = asked.map((language) => {
    const sentences = read(FILES[language].train, language);
    if (!sentences) return [language, EXPECTED_TREEBANKS, '', '', '', ''];
    if (!hasForms(language)) return [language, EXPECTED_FORMS, '', '', '', ''];
    const model = learnt(sentences, language);
    const file = modelFile(model);
    const folder = join(PACKAGE_ROOT, 'data', 'syntax');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${language}.bin`), file);
    const { tagger, arcs, relations } = model;
    const sizes = [tagger, arcs, relations].map(({ keys }) => keys.length);
    return [language, sentences.length, ...sizes, file.length];
  });
  const columns = ['language', 'sentences', 'features of kinds', 'of arcs', 'of relations', 'bytes'];
  return [{ title: 'Syntax models learnt', columns, rows }];
}

function learnt(sentences: readonly Sentence[], language: Language): SyntaxModel {
  const all = withVariants(sentences, language).filter(({ words }) => words.length <= MOST_WORDS);
  const forms = formClasses(language);
  // What the classes name outright is not learnt from.
  const vocabulary = vocabularyOf(all, forms.kinds.length > 0 ? NO_FORMS : forms);
  const tagger = learnTags(all, { vocabulary, language }, TAG_ROUNDS);
  const kinds = jackknifed(all, { vocabulary, language }, { parts: PARTS, rounds: TAG_ROUNDS });
  const trees = all.map(({ words, heads, relations }, at): Tree => {
    const facts = words.map(({ form }) => factsOf(form, vocabulary, language));
    const lexes = Int32Array.from(facts, ({ lex }) => lex);
    const sorts = Int32Array.from(facts, ({ sort }) => sort);
    return { kinds: kinds[at] ?? new Int32Array(), lexes, sorts, heads, relations };
  });
  const allowed = allowedIn(trees);
  const relations = learnRelations(trees, allowed, RELATION_ROUNDS, LEAST[language]);
  return {
    vocabulary: { ...vocabulary, forms },
    tagger,
    ...learnArcs(trees, ROUNDS, LEAST[language]),
    relations,
    allowed,
  };
}
