import { UserError } from '../errors.ts';
import type { RawDocument, SourceFile } from './reader.ts';
import { READERS } from './readers/index.ts';
import { refuseBySize } from './size-limit.ts';

/**
 * The documents of a file.
 * @throws UserError in one clear line without the file's name: unknown extension, too large, empty, binary,
 * undecodable, or broken front matter (what and where).
 */
export async function readSource(file: SourceFile): Promise<readonly RawDocument[]> {
  const reader = READERS.find((candidate) => candidate.accepts(file));
  if (!reader) {
    throw new UserError('no reader for this kind of file', {
      hint: `Files end in ${EXTENSIONS.join(', ')}.`,
    });
  }
  refuseBySize(file.bytes.byteLength);
  const documents = await reader.read(file);
  if (documents.every(({ text }) => text.trim() === '')) {
    throw new UserError('the file is empty', { hint: 'Only files with text can be read.' });
  }
  return documents;
}

/** Whether some reader reads a file of this name. */
export function isReadable(source: string): boolean {
  return READERS.some((reader) => reader.accepts({ source }));
}

const EXTENSIONS: readonly string[] = READERS.flatMap(({ extensions }) => extensions);
