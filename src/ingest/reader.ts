import type { Block } from '../model.ts';

/** A file as it lies in a folder or was given to `ingest`. */
export interface SourceFile {
  /** What citations show: the path below its folder with `/`, or the file's name. */
  readonly source: string;
  /** Absolute path. */
  readonly location: string;
  readonly bytes: Uint8Array;
}

/** What someone says of a document outside its text: in front matter, or in the operator's table. */
export interface StatedMetadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly date?: string;
  readonly url?: string;
  readonly language?: string;
  readonly collection?: string;
  /** What the document is when it is not a publication: `sample brief, after "…"`. */
  readonly origin?: string;
}

/** A document as a reader hands it over: decoded words, not yet mended. */
export interface RawDocument {
  readonly text: string;
  readonly stated: StatedMetadata;
  /** Stretches of `text` whose kind the format itself says (a Markdown heading); in order, apart from each other. */
  readonly marked?: readonly Block[];
}

/** The port for a file format. */
export interface Reader {
  readonly name: string;
  /** File name endings that it reads, with the full stop, in lower case. */
  readonly extensions: readonly string[];
  /** Whether it reads the file, told from the name alone. */
  accepts(file: Pick<SourceFile, 'source'>): boolean;
  /** @throws UserError when the file is broken, in one clear line without the file's name. */
  read(file: SourceFile): Promise<readonly RawDocument[]>;
}

/** Whether a source ends in one of the extensions, in any case. */
export function hasExtension(source: string, extensions: readonly string[]): boolean {
  const name = source.toLowerCase();
  return extensions.some((extension) => name.endsWith(extension));
}
