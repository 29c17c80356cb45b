/** What a process says about itself, on standard error: one line of JSON each, or plain words on a terminal. */
import { createRequire } from 'node:module';
import type { DestinationStream, Logger } from 'pino';

/** Values that go with a line of the log. */
export type LogFields = Readonly<Record<string, unknown>>;

/** Where faults and changes of state are told. Never told: what was asked and by whom, unless it failed. */
export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/** From which level on lines are written. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info'] as const;

/** One of `LOG_LEVELS`. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** How a log is written. */
export interface LogOptions {
  readonly level: LogLevel;
  /** Values that are replaced wherever they would appear. */
  readonly secrets: readonly string[];
  readonly write: (line: string) => void;
}

/** A shorter secret would blank ordinary words; no platform's token is as short. */
const SHORTEST_SECRET = 8;

const require = createRequire(import.meta.url);

/** A log. Its library is loaded with the first line, so that a process with nothing to tell starts faster. */
export function createLog({ level, secrets, write }: LogOptions): Log {
  let logger: Logger | null = null;
  const hidden = secrets.filter(({ length }) => length >= SHORTEST_SECRET);
  const stream: DestinationStream = { write: (line) => write(without(hidden, line)) };
  const tell =
    (at: 'info' | 'warn' | 'error') =>
    (message: string, fields: LogFields = {}) => {
      if (LOG_LEVELS.indexOf(at) > LOG_LEVELS.indexOf(level)) return;
      logger ??= openLogger(stream);
      logger[at](fields, message);
    };
  return { info: tell('info'), warn: tell('warn'), error: tell('error') };
}

function openLogger(stream: DestinationStream): Logger {
  const { pino } = require('pino') as typeof import('pino');
  return pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, stream);
}

function without(secrets: readonly string[], line: string): string {
  return secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line);
}
