import pc from 'picocolors';
import type { Bold } from './styled-text.ts';

/** How plain text is written. */
export interface PlainOptions {
  /** ANSI bold and dim; off unless asked for. */
  readonly colour?: boolean;
  /** Columns to wrap at; unwrapped unless asked for. */
  readonly width?: number;
  /** Where there is no colour, write bold as `**`. */
  readonly stars?: boolean;
  /** The last line names the buttons; a terminal that numbers its own leaves it out. On unless switched off. */
  readonly buttons?: boolean;
}

/** The ways of writing that the options ask for. */
export interface Style {
  readonly bold: Bold;
  readonly dim: Bold;
}

/** Bold and dim as the options ask. */
export function styleOf({ colour = false, stars = false }: PlainOptions): Style {
  if (colour) {
    const { bold, dim } = pc.createColors(true);
    return { bold, dim };
  }
  const same: Bold = (text) => text;
  return { bold: stars ? (text) => `**${text}**` : same, dim: same };
}
