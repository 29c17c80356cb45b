/** Who sees and does what: from the caller to a scope and rights. */
import { readFile } from 'node:fs/promises';
import { matchesPlace, matchesUser, UNVERIFIED } from './access/patterns.ts';
import type { AccessRules } from './access/rules.ts';
import type { Caller } from './command.ts';
import { UserError } from './errors.ts';
import { DEFAULT_COLLECTION, type Scope } from './model.ts';

/** What a caller may do beside asking. */
export interface Rights {
  /** Say that two names are one, or not. */
  readonly curate: boolean;
  readonly ingest: boolean;
  readonly subscribe: boolean;
}

/** Turns callers into scopes and rights. */
export interface Access {
  /** The collections that the caller's place may see. The operator at the terminal sees all. */
  scopeOf(caller: Caller): Scope;
  rightsOf(caller: Caller): Rights;
}

/** The platform of the operator, who owns the files and the database anyway. */
const OPERATOR_PLATFORM = 'terminal';

/** What holds for whatever the access file does not say: one open collection, everybody subscribes, nobody curates. */
const WITHOUT_FILE: AccessRules = {
  collections: { [DEFAULT_COLLECTION]: ['*'] },
  curate: [],
  ingest: [],
  subscribe: ['*'],
};

/** Reads the file that FOOTNOTE_ACCESS names, null for none. Throws a UserError that names every mistake in it. */
export async function loadAccess(file: string | null): Promise<Access> {
  if (file === null) return createAccess({});
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UserError(`The access file ${file} cannot be read.`, {
      hint: 'FOOTNOTE_ACCESS names a JSON file; take it out to open the default collection to all.',
      cause: error,
    });
  }
  const { readRules } = await import('./access/rules.ts');
  return createAccess(readRules(text, file));
}

/** Access by these rules. */
export function createAccess(rules: Partial<AccessRules>): Access {
  const { collections, curate, ingest, subscribe } = { ...WITHOUT_FILE, ...rules };
  const isRuled = Object.keys(rules).length > 0;
  const seen = (caller: Caller) => (isRuled ? caller : trusted(caller));
  const may = (users: readonly string[], caller: Caller) =>
    isOperator(caller) || users.some((pattern) => matchesUser(pattern, seen(caller)));
  return {
    scopeOf: (caller) =>
      isOperator(caller)
        ? 'all'
        : Object.keys(collections)
            .filter((name) => collections[name]?.some((pattern) => matchesPlace(pattern, seen(caller))))
            .sort(),
    rightsOf: (caller) => ({
      curate: may(curate, caller),
      ingest: may(ingest, caller),
      subscribe: may(subscribe, caller) && (rules.subscribe !== undefined || mayFill(caller)),
    }),
  };
}

/** Where no rule keeps anything from anybody, whoever is not known to be a guest sees what all see. */
function trusted(caller: Caller): Caller {
  return { ...caller, rights: caller.rights.filter((right) => right !== UNVERIFIED) };
}

/**
 * Whether somebody may have something posted by itself where they are: on Discord a channel is filled by those who manage
 * the server, unless the access file names others; one's own direct messages by anybody.
 */
function mayFill({ platform, place, rights }: Caller): boolean {
  return platform !== 'discord' || place === null || rights.includes('manage');
}

function isOperator({ platform }: Caller): boolean {
  return platform === OPERATOR_PLATFORM;
}
