import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { type Broken, elig, type Mistake, nationalMistakes } from '../../../test/catalog-mistakes.ts';
import { cityCatalog } from '../../../test/city-catalog.ts';
import { goodCatalog } from '../../../test/good-catalog.ts';
import { catalogJsonSchema } from '../../generated/catalog-schema.ts';
import { parseCatalog } from './parse-catalog.ts';

const validate = new Ajv().compile(catalogJsonSchema);

/** What a JSON Schema cannot say: which days are in the calendar, and which keys JavaScript keeps. */
const beyondSchema = ['a day that does not exist', 'an id that JavaScript keeps'];

describe('catalogJsonSchema', () => {
  it('takes what parseCatalog takes', () => {
    for (const catalog of [goodCatalog(), cityCatalog()]) {
      expect(parseCatalog(catalog).ok).toBe(true);
      expect(validate(catalog), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it('names its parts as the types are named', () => {
    const names = Object.keys(catalogJsonSchema['$defs'] as object);
    expect(names).toEqual(
      expect.arrayContaining(['Cond', 'Operand', 'AmountNode', 'Fact', 'Param', 'Program', 'Text']),
    );
    expect(names.filter((name) => !/^[A-Z]/.test(name))).toEqual([]);
  });

  it.each(nationalMistakes.shape.filter(({ name }) => !beyondSchema.includes(name)))(
    'refuses $name',
    (mistake: Mistake) => {
      const catalog: Broken = mistake.path === '' ? [] : goodCatalog();
      mistake.breaks(catalog);
      expect(validate(catalog)).toBe(false);
    },
  );

  it('takes what is right in shape and leads nowhere', () => {
    const catalog: Broken = goodCatalog();
    elig(catalog).of[0].param = 'cash.desile';
    expect(validate(catalog)).toBe(true);
    expect(parseCatalog(catalog).ok).toBe(false);
  });
});
