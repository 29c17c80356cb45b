/** Environment to configuration, checked once, in the order of .env.example. */
import { discordSettings } from './adapters/discord/settings.ts';
import { slackSettings } from './adapters/slack/settings.ts';
import { accessSettings, corpusSettings, httpSettings, logSettings } from './config/settings.ts';
import { UserError } from './errors.ts';
import type { Settings, ValuesOf } from './setting.ts';

/** The parts with their settings. A chat platform adds a line, with the settings that stand beside its adapter. */
const PARTS = {
  corpus: corpusSettings,
  access: accessSettings,
  http: httpSettings,
  log: logSettings,
  slack: slackSettings,
  discord: discordSettings,
} satisfies Readonly<Record<string, Settings>>;

/** All that a process is told from outside. */
export type Config = { readonly [K in keyof typeof PARTS]: ValuesOf<(typeof PARTS)[K]> } & {
  /** Values that may not be printed. */
  readonly secrets: readonly string[];
};

/** An environment, as `process.env` is one. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the whole configuration; relative paths count from `called`. Throws one UserError that names every problem. */
export function readConfig(environment: Environment, called: string): Config {
  const problems: string[] = [];
  const values = Object.entries(PARTS).map(([part, settings]) => [
    part,
    readPart(settings, environment, called, problems),
  ]);
  if (problems.length > 0) {
    throw new UserError(`The configuration has mistakes:\n${problems.join('\n')}`, {
      hint: 'See .env.example for what each setting takes.',
    });
  }
  return { ...(Object.fromEntries(values) as Omit<Config, 'secrets'>), secrets: secretsIn(environment) };
}

/** The names of all variables, in order: those of .env.example. */
export function settingNames(): readonly string[] {
  return allSettings().map(({ variable }) => variable);
}

function readPart(
  settings: Settings,
  environment: Environment,
  called: string,
  problems: string[],
): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  for (const [name, { variable, read }] of Object.entries(settings)) {
    try {
      values[name] = read(environment[variable], called);
    } catch (error) {
      problems.push(`- ${variable}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return values;
}

function secretsIn(environment: Environment): readonly string[] {
  const secret = allSettings().filter((setting) => setting.secret);
  return secret.flatMap(({ variable }) => environment[variable] ?? []);
}

function allSettings() {
  return Object.values(PARTS).flatMap((settings: Settings) => Object.values(settings));
}
