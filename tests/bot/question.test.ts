import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/bot/question.ts';

describe('a message as a question', () => {
  it.each<[string, string]>([
    ['Who is Ana Torre?', 'Ana Torre'],
    ['who was Ana Torre', 'Ana Torre'],
    ['Who’s Ana Torre', 'Ana Torre'],
    ['what do we know about the harbour works?', 'the harbour works'],
    ['¿Quién es Ana Torre?', 'Ana Torre'],
    ['quien es Ana Torre', 'Ana Torre'],
    ['¿Qué dijo Ana Torre?', 'Ana Torre'],
    ['tell me about Ana', 'Ana'],
    ['Ana Torre?', 'Ana Torre'],
  ])('%s asks about %s', (text, about) => {
    expect(readQuestion(text)?.about).toBe(about);
  });

  it.each(['Ana Torre', 'whoever paid', 'harbour works', ''])('%j asks nothing', (text) => {
    expect(readQuestion(text)).toBeNull();
  });
});
