import { decode } from '../decode.ts';
import { readFrontMatter } from '../front-matter.ts';
import { markdownToText } from '../markdown-text.ts';
import { hasExtension, type RawDocument, type Reader, type SourceFile } from '../reader.ts';

const extensions = ['.md', '.markdown'];

/** Markdown with YAML front matter: one document; headings, lists, quotes and links are read, their marks are not text. */
export const markdownReader: Reader = {
  name: 'markdown',
  extensions,
  accepts: ({ source }) => hasExtension(source, extensions),
  read,
};

async function read({ bytes }: SourceFile): Promise<readonly RawDocument[]> {
  const { stated, body } = readFrontMatter(decode(bytes));
  return [{ ...markdownToText(body), stated }];
}
