import { describe, expect, test } from 'vitest';
import { readLine } from '../../read-line.ts';

describe('who speaks behind a colon, where a sentence tells how somebody was', () => {
  test.each<[string, string]>([
    ['The judge', 'The judge was unmoved: "You knew what you did."'],
    ['Otto Renn', 'Otto Renn remained hopeful: "People will come back."'],
  ])('is %s: %s', (speaker, text) => {
    expect(readLine(text).speaker).toBe(speaker);
  });

  test.each<[string]>([
    ['Otto Renn was greeted by a banner: "Go home."'],
    ['The teacher was asked a question: "Why us?"'],
    ['For the boys in Corvale it was wonderful: "A whole pier."'],
  ])('is nobody: %s', (text) => {
    expect(readLine(text).speaker).toBeNull();
  });
});
