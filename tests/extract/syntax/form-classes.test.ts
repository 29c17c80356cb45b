import { describe, expect, test } from 'vitest';
import { formClassOf, formKeyOf, NO_FORMS } from '../../../src/extract/syntax/form-classes.ts';
import { KINDS } from '../../../src/extract/syntax/kinds.ts';
import { readModel } from '../../../src/extract/syntax/model.ts';

describe('what a form may be by its paradigm', () => {
  test('is found under its key, and is 0 for what is not listed', () => {
    const rows = (['casas', 'canta', 'nube'] as const)
      .map((form, at) => [formKeyOf(form), at + 1] as const)
      .sort(([a], [b]) => a - b);
    const forms = {
      keys: Int32Array.from(rows, ([key]) => key),
      classes: Int8Array.from(rows, ([, one]) => one),
      kinds: [],
    };
    expect(['casas', 'canta', 'nube', 'perro'].map((form) => formClassOf(forms, form))).toEqual([1, 2, 3, 0]);
    expect(formClassOf(NO_FORMS, 'casas')).toBe(0);
  });

  test('is the same for Spanish forms of one kind, seen in training or not', () => {
    const { forms } = readModel('es').vocabulary;
    expect(formClassOf(forms, 'enfermera')).toBe(formClassOf(forms, 'carpintera'));
    expect(formClassOf(forms, 'exportar')).toBe(formClassOf(forms, 'desatornillar'));
    expect(formClassOf(forms, 'exportar')).not.toBe(formClassOf(forms, 'enfermera'));
  });

  test('is the kinds of words that an English form may be', () => {
    const { forms } = readModel('en').vocabulary;
    const kindsOf = (form: string) =>
      KINDS.filter((_, at) => ((forms.kinds[formClassOf(forms, form)] ?? 0) >>> at) & 1).map(
        ({ name }) => name,
      );
    expect(kindsOf('watchdog')).toEqual(['noun']);
    expect(kindsOf('watchdogs')).toEqual(['plural noun']);
    expect(kindsOf('acquits')).toEqual(['finite verb']);
    expect(kindsOf('kigali')).toEqual([]);
  });
});
