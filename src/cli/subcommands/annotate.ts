import { basename, resolve } from 'node:path';
import { attempt } from '../../corpus/intake/ingest-derive.ts';
import { UserError } from '../../errors.ts';
import type { RawDocument, StatedMetadata } from '../../ingest/reader.ts';
import { errorLine, printJson } from '../print.ts';
import type { ExitCode, Shell, Subcommand } from '../shell.ts';
import { type Annotation, annotationOf } from './annotation.ts';
import { objectFrom } from './batch-line.ts';
import { lines } from './lines.ts';

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** What the engine sees in files or lines of text; touches neither corpus nor database. */
export const annotate: Subcommand = {
  name: 'annotate',
  description: 'Show names, dates and happenings of texts: files, or - for lines of JSON {"id", "text"}',
  operands: '<file...>',
  options: [['--published <date>', 'when the texts were published, such as 2026-05-28']],
  async run(files, options, shell) {
    const published = publishedOf(options.own.published);
    let refused = false;
    for (const file of files) {
      const told = file === '-' ? annotateLines(published, shell) : annotateFile(file, published, shell);
      for await (const line of told) {
        refused ||= 'error' in line;
        await printJson(shell.output, line);
      }
    }
    const code: ExitCode = refused && !files.includes('-') ? 3 : 0;
    return code;
  },
};

async function* annotateLines(published: string | undefined, shell: Shell): AsyncGenerator<object> {
  for await (const line of lines(shell.input)) {
    if (line.trim() === '') continue;
    let id: unknown = null;
    try {
      const fields = objectFrom(line);
      id = fields.id ?? null;
      if (typeof fields.text !== 'string') throw new UserError('The line has no "text".');
      const language = typeof fields.language === 'string' ? { language: fields.language } : {};
      const date = publishedOf(fields.published) ?? published;
      const stated = { ...language, ...(date && { date }) };
      yield { id, ...(await annotation({ text: fields.text, stated: {} }, '-', stated)) };
    } catch (error) {
      yield { id, ...errorLine(error) };
    }
  }
}

/** One line for each document of the file; a file that cannot be read gives an error line with its name. */
async function* annotateFile(
  file: string,
  published: string | undefined,
  shell: Shell,
): AsyncGenerator<object> {
  const { readSource } = await import('../../ingest/read-source.ts');
  const { readBytes } = await import('../../corpus/intake/ingest-bytes.ts');
  const location = resolve(shell.called, file);
  const source = basename(location);
  const read = await attempt(async () =>
    readSource({ source, location, bytes: (await readBytes(location)).bytes }),
  );
  if ('reason' in read) {
    yield { source: file, error: { message: `${file}: ${read.reason}`, hint: null } };
    return;
  }
  for (const raw of read.value) yield annotation(raw, source, published ? { date: published } : {});
}

async function annotation(raw: RawDocument, source: string, stated: StatedMetadata): Promise<Annotation> {
  const { analyse } = await import('../../corpus/intake/analyse.ts');
  const identity = { id: '', collection: null, sources: [source], operator: stated };
  return annotationOf(analyse(raw, identity));
}

function publishedOf(given: unknown): string | undefined {
  if (given === undefined || given === null) return undefined;
  if (typeof given === 'string' && DAY.test(given)) return given;
  throw new UserError(`“${String(given).slice(0, 40)}” is not a date of publication.`, {
    hint: 'Write it as 2026-05-28.',
  });
}
