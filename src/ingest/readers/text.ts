import { decode } from '../decode.ts';
import { hasExtension, type RawDocument, type Reader, type SourceFile } from '../reader.ts';

const extensions = ['.txt', '.text'];

/** Plain text: the whole file is one document, and all that is known of it stands in the text. */
export const textReader: Reader = {
  name: 'text',
  extensions,
  accepts: ({ source }) => hasExtension(source, extensions),
  read,
};

async function read({ bytes }: SourceFile): Promise<readonly RawDocument[]> {
  return [{ text: decode(bytes), stated: {} }];
}
