import type { Caller } from '../command.ts';
import { UserError } from '../errors.ts';
import type { Language } from '../model.ts';

/** Whoever sits at the machine: sees every collection. */
export function operator(timeZone: string, language: Language = 'en'): Caller {
  return {
    platform: 'terminal',
    workspace: null,
    place: null,
    user: null,
    language,
    timeZone,
    rights: [],
  };
}

/** Their users' profiles hold no time zone. */
const PLATFORMS_WITHOUT_ZONE: ReadonlySet<string> = new Set(['discord']);

/**
 * A caller as a line of `batch` gives it: all fields optional, the operator for what is missing.
 * Throws a UserError that names the field.
 */
export function callerFrom(value: unknown, timeZone: string): Caller {
  if (value === undefined || value === null) return operator(timeZone);
  if (typeof value !== 'object' || Array.isArray(value)) throw mistake('caller', 'an object');
  const given = value as Readonly<Record<string, unknown>>;
  const platform = textOf(given, 'platform') ?? 'terminal';
  const zone = textOf(given, 'timeZone');
  return {
    platform,
    workspace: textOf(given, 'workspace'),
    place: textOf(given, 'place'),
    user: textOf(given, 'user'),
    language: languageOf(textOf(given, 'language')),
    timeZone: zoneOf(zone ?? timeZone),
    ...(zone === null && PLATFORMS_WITHOUT_ZONE.has(platform) && { zoneUnknown: true }),
    rights: rightsOf(given.rights),
  };
}

function textOf(given: Readonly<Record<string, unknown>>, field: string): string | null {
  const value = given[field];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' || value === '') throw mistake(`caller.${field}`, 'a string');
  return value;
}

/** `es`, `es-MX` and the like are Spanish; whoever speaks another language is answered in English. */
function languageOf(tag: string | null): Caller['language'] {
  return tag !== null && /^es\b/iu.test(tag) ? 'es' : 'en';
}

function zoneOf(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    throw mistake('caller.timeZone', 'a time zone such as America/Mexico_City');
  }
}

function rightsOf(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  const isList = Array.isArray(value) && value.every((right) => typeof right === 'string');
  if (!isList) throw mistake('caller.rights', 'a list of strings');
  return value;
}

function mistake(field: string, wanted: string): UserError {
  return new UserError(`${field} is not ${wanted}.`);
}
