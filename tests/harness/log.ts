/** Milliseconds after which nothing is coming any more, also on a machine with many times its work. */
const LONGEST_WAIT = 30_000;

/** A list that tests can wait on. */
export class Log<T> {
  readonly items: T[] = [];
  private readonly listeners = new Set<() => void>();

  push(item: T): T {
    this.items.push(item);
    this.touch();
    return item;
  }

  /** An item was changed in place. */
  touch(): void {
    for (const listener of this.listeners) listener();
  }

  /** The first item that fits, now or later; rejects after `limit` milliseconds. */
  waitFor(fits: (item: T) => boolean, what: string, limit = LONGEST_WAIT): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = (): boolean => {
        const found = this.items.find(fits);
        if (found === undefined) return false;
        end();
        resolve(found);
        return true;
      };
      const timer = setTimeout(() => {
        end();
        reject(new Error(`waited ${limit} ms for ${what}`));
      }, limit);
      const end = () => {
        clearTimeout(timer);
        this.listeners.delete(look);
      };
      this.listeners.add(look);
      look();
    });
  }

  /** Resolves when nothing was added or changed for so long. */
  async quiet(milliseconds: number, limit = 10_000): Promise<void> {
    await new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer);
        clearTimeout(last);
        this.listeners.delete(again);
        resolve();
      };
      let timer = setTimeout(end, milliseconds);
      const last = setTimeout(end, limit);
      const again = () => {
        clearTimeout(timer);
        timer = setTimeout(end, milliseconds);
      };
      this.listeners.add(again);
    });
  }
}
