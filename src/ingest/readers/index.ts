import type { Reader } from '../reader.ts';
import { markdownReader } from './markdown.ts';
import { textReader } from './text.ts';

/** Every reader; the first one that accepts a file reads it. A new format is one file here and one line. */
export const READERS: readonly Reader[] = [textReader, markdownReader];
