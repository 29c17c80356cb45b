import { lexiconLines } from '../../../language/lexicon.ts';

/** How the classes of acts behave; they have one name in all languages, so one list serves all. */
export interface ActKinds {
  /** Say that something came about, not what: `began`. */
  readonly fading: ReadonlySet<string>;
  /** Words and papers: a noun of them with a day is no happening by itself. */
  readonly said: ReadonlySet<string>;
  /** Come once to somebody: a death. */
  readonly once: ReadonlySet<string>;
  /** Come to the same person again, but hardly within days: an arrest. */
  readonly rarely: ReadonlySet<string>;
  /** Whether one happening is told with either of two classes: a killing and a shooting. */
  readonly areKin: (a: string, b: string) => boolean;
  /** Whether one happening is told with either, subject and object changing places: a victory and a defeat. */
  readonly areConverse: (a: string, b: string) => boolean;
  /** The kin of each class, and its converse. */
  readonly kinOf: ReadonlyMap<string, readonly string[]>;
}

let known: ActKinds | null = null;

/** Read once per process. */
export function actKinds(): ActKinds {
  known ??= read();
  return known;
}

function read(): ActKinds {
  const lines = lexiconLines('en', 'act-kinds');
  const kin = pairs(lines, 'kin');
  const converse = pairs(lines, 'converse');
  return {
    fading: listed(lines, 'fading'),
    said: listed(lines, 'said'),
    once: listed(lines, 'once'),
    rarely: listed(lines, 'rarely'),
    areKin: (a, b) => kin.has(`${a} ${b}`),
    areConverse: (a, b) => converse.has(`${a} ${b}`),
    kinOf: listedKin([...kin, ...converse]),
  };
}

function listedKin(all: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const kin = new Map<string, string[]>();
  for (const pair of all) {
    const [act = '', other = ''] = pair.split(' ');
    const known = kin.get(act);
    if (known) known.push(other);
    else kin.set(act, [other]);
  }
  return kin;
}

function pairs(lines: readonly string[], name: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const line of lines) {
    const [kind, a, b] = line.split(/:? /);
    if (kind === name) found.add(`${a} ${b}`).add(`${b} ${a}`);
  }
  return found;
}

function listed(lines: readonly string[], name: string): ReadonlySet<string> {
  const line = lines.find((each) => each.startsWith(`${name}:`)) ?? '';
  return new Set(
    line
      .slice(name.length + 1)
      .split(',')
      .map((act) => act.trim()),
  );
}
