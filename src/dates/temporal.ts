import { createRequire } from 'node:module';
import type { Temporal as TemporalTypes } from 'temporal-polyfill';

/** Loaded at its first use: most questions need no time zone's rules, and it takes longer to load than they take. */
const require = createRequire(import.meta.url);
let loaded: typeof TemporalTypes | null = null;

/** Temporal with the rules of time zones. */
export function temporal(): typeof TemporalTypes {
  loaded ??= (require('temporal-polyfill') as { readonly Temporal: typeof TemporalTypes }).Temporal;
  return loaded;
}
