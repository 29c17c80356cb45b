import { z } from 'zod';
import { UserError } from '../errors.ts';
import { PLACE_PATTERN, USER_PATTERN } from './patterns.ts';

/** What the access file says. */
export interface AccessRules {
  /** The places that may see each collection. */
  readonly collections: Readonly<Record<string, readonly string[]>>;
  readonly curate: readonly string[];
  readonly ingest: readonly string[];
  readonly subscribe: readonly string[];
}

const place = z.string().regex(PLACE_PATTERN, 'is not a place: write slack:T01/C0123, discord:987/* or *');
const user = z
  .string()
  .regex(USER_PATTERN, 'is not a user: write slack:T01/U01, discord:987/55 or discord:987/role:77');
const subscriber = z
  .string()
  .refine((value) => value === '*' || USER_PATTERN.test(value), 'is not a user: write slack:T01/U01 or *');

const schema = z.strictObject({
  collections: z.record(z.string().min(1), z.array(place)).optional(),
  curate: z.array(user).optional(),
  ingest: z.array(user).optional(),
  subscribe: z.array(subscriber).optional(),
});

/** Reads the access file's text. Throws a UserError that names every mistake with its place and value. */
export function readRules(text: string, file: string): Partial<AccessRules> {
  const value = parsed(text, file);
  const read = schema.safeParse(value);
  if (!read.success) {
    const mistakes = read.error.issues.map((issue) => mistakeAt(issue, value));
    throw new UserError(`The access file ${file} has mistakes:\n${mistakes.join('\n')}`, {
      hint: 'Its keys are collections, curate, ingest and subscribe.',
    });
  }
  return Object.fromEntries(Object.entries(read.data).filter(([, rule]) => rule !== undefined));
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`The access file ${file} is not JSON: ${reason}`, { cause: error });
  }
}

function mistakeAt({ path, message }: z.core.$ZodIssue, root: unknown): string {
  const where = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  const value = path.reduce<unknown>(
    (at, step) => (at as Record<PropertyKey, unknown> | undefined)?.[step],
    root,
  );
  const shown = typeof value === 'string' ? ` “${value}”` : '';
  return `- ${where.replace(/^\./u, '') || 'the whole file'}:${shown} ${message}`;
}
