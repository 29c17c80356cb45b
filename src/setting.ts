/** A setting from the environment. Each part keeps its own beside itself; `config.ts` reads them all. */

/** One environment variable as a value. */
export interface Setting<T> {
  readonly variable: string;
  /** Its value is never printed or logged. */
  readonly secret: boolean;
  /**
   * The value of what is set, undefined for unset; relative paths count from `called`. Throws an Error that says what
   * would be right, without repeating a secret.
   */
  readonly read: (value: string | undefined, called: string) => T;
}

/** The settings of one part, by the names that its code uses. */
export type Settings = Readonly<Record<string, Setting<unknown>>>;

/** The values of a part's settings. */
export type ValuesOf<S extends Settings> = { readonly [K in keyof S]: ReturnType<S[K]['read']> };

/** A setting that everybody may read. */
export function setting<T>(variable: string, read: Setting<T>['read']): Setting<T> {
  return { variable, secret: false, read };
}

/** A switch: `on` or `off`, also as yes, true, 1 and no, false, 0. */
export function switchSetting(variable: string, unset: boolean): Setting<boolean> {
  return setting(variable, (value = '') => {
    const word = value.trim().toLowerCase();
    if (word === '') return unset;
    if (['on', 'yes', 'true', '1'].includes(word)) return true;
    if (['off', 'no', 'false', '0'].includes(word)) return false;
    throw new Error(`“${value}” is neither on nor off`);
  });
}
