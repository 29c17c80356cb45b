import { cutTo } from './text.ts';

/** Characters that are left in a message: what is written takes its share, what comes too late is cut. */
export interface Room {
  /** As much of the text as there is room for, cut between characters and marked where it was cut. */
  take(text: string): string;
}

/** Room for so many code points. */
export function createRoom(limit: number): Room {
  let left = limit;
  return {
    take(text) {
      const letters = text.length <= left ? null : [...text];
      if (letters === null || letters.length <= left) {
        left -= letters?.length ?? text.length;
        return text;
      }
      const kept = left > 2 ? cutTo(text, left) : '';
      left = 0;
      return kept;
    },
  };
}
