/** What commands say of themselves, in the asker's language: their own words are English. */
import type { Language } from '../../model.ts';
import { spanishCommands } from './words-command-es.ts';

/** A command in a language. */
export interface CommandWords {
  readonly description: string;
  /** What each option is for, by its name. */
  readonly options: Readonly<Record<string, string>>;
  readonly examples: readonly string[];
}

/** As much of a command as is said in words. */
interface SpokenCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly { readonly name: string; readonly description: string }[];
  readonly examples: readonly string[];
}

const CATALOGUES: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, CommandWords>>>> = {
  es: spanishCommands,
};

/** What a command says of itself in a language; in its own words where the catalogue has none. */
export function commandWordsIn(language: Language, command: SpokenCommand): CommandWords {
  const known = language === 'en' ? undefined : CATALOGUES[language][command.name];
  if (known) return known;
  const { description, options, examples } = command;
  const own = options.map((option) => [option.name, option.description]);
  return { description, options: Object.fromEntries(own), examples };
}
