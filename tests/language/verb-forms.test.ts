import { describe, expect, test } from 'vitest';
import { activeForms, verbForms } from '../../src/language/verb-forms.ts';
import type { Language } from '../../src/model.ts';

describe('the forms of a verb', () => {
  test.each<[Language, string, string]>([
    ['en', 'accuse', 'accuses accused accused'],
    ['en', 'deny', 'denies denied denied'],
    ['en', 'clash', 'clashes clashed clashed'],
    ['en', 'steal', 'steals stole stolen'],
    ['en', 'swear', 'swears swore sworn'],
    ['es', 'acusar', 'acusa acusan acusó acusaron acusaba acusaban acusado'],
    ['es', 'incumplir', 'incumple incumplen incumplió incumplieron incumplía incumplían incumplido'],
    ['es', 'desmentir', 'desmiente desmienten desmintió desmintieron desmentía desmentían desmentido'],
    ['es', 'absolver', 'absuelve absuelven absolvió absolvieron absolvía absolvían absuelto'],
  ])('%s %s: %s', (language, base, forms) => {
    expect(activeForms(verbForms(language, base)).join(' ')).toBe(forms);
  });

  test.each<[Language, string, string]>([
    ['en', 'lie', 'lying'],
    ['en', 'forge', 'forging'],
    ['es', 'sostener', 'sosteniendo'],
    ['es', 'mentir', 'mintiendo'],
  ])('%s %s goes on as %s', (language, base, gerund) => {
    expect(verbForms(language, base).gerund).toBe(gerund);
  });
});
