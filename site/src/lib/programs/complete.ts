import type { Catalog, Cite, Source, Text } from '@bansos-kit/core/policy';

/**
 * Refuses a catalog from which a page would lack a text, a source or a date: each shortcoming with the programme and the
 * field. Nothing is left out in silence, so a build that ends has every figure cited.
 *
 * @throws Error
 */
export function requireComplete(catalog: Catalog): void {
  const missing = catalog.programs.flatMap((program) => {
    const used = new Set<string>();
    const found = [
      ...(['name', 'summary', 'authority'] as const).flatMap((field) => lacksWords(program[field], field)),
      ...(catalog.glossary[program.category] ? [] : [`category: "${program.category}" is not in the glossary`]),
      ...(program.eligibility.some((entry) => !('gap' in entry)) ? [] : ['eligibility: no version has criteria']),
      ...(program.amounts || program.prose?.['in-kind']
        ? []
        : ['amounts: neither an amount nor "in-kind" says how much']),
      ...lacking({ ...program, name: '', summary: '', authority: '' }, '', catalog, used),
    ];
    return found.map((line) => `programme ${program.id}: ${line}`);
  });
  const terms = Object.entries(catalog.glossary).flatMap(([id, { name, text }]) =>
    [...lacksWords(name, 'name'), ...lacksWords(text, 'text')].map((line) => `glossary ${id}: ${line}`),
  );
  if (missing.length + terms.length > 0)
    throw new Error(`The catalog lacks what its pages must show:\n${[...missing, ...terms].join('\n')}`);
}

type Found = string[];

/** Goes through whatever a programme or a stage holds and refers to; `used` keeps params and rules from being checked twice. */
export function lacking(
  value: unknown,
  path: string,
  catalog: Pick<Catalog, 'sources' | 'params' | 'rules'>,
  used: Set<string>,
): Found {
  if (Array.isArray(value)) return value.flatMap((one, place) => lacking(one, `${path}[${place}]`, catalog, used));
  if (!isObject(value)) return [];
  return [
    ...(isText(value) ? lacksWords(value, path) : []),
    ...(typeof value['validFrom'] === 'string' && !('gap' in value) ? lacksBasis(value, path) : []),
    ...(Array.isArray(value['cite']) ? lacksSource(value['cite'] as Cite[], `${path}.cite`, catalog.sources) : []),
    ...('year' in value ? lacksBasis(value, path) : []),
    ...references(value).flatMap(([kind, id]) => {
      if (used.has(`${kind} ${id}`)) return [];
      used.add(`${kind} ${id}`);
      const target = kind === 'param' ? catalog.params[id] : catalog.rules[id];
      return target ? lacking(target, `${kind} ${id}`, catalog, used) : [`${path}: there is no ${kind} ${id}`];
    }),
    ...Object.entries(value).flatMap(([key, inner]) => lacking(inner, path ? `${path}.${key}` : key, catalog, used)),
  ];
}

function lacksBasis(entry: Record<string, unknown>, path: string): Found {
  const cite = entry['cite'];
  return [
    ...(Array.isArray(cite) && cite.length > 0 ? [] : [`${path}.cite: no source`]),
    ...(isDate(entry['checkedOn']) ? [] : [`${path}.checkedOn: no date`]),
    ...(entry['confidence'] ? [] : [`${path}.confidence: not said`]),
  ];
}

function lacksSource(cites: Cite[], path: string, sources: Readonly<Record<string, Source | undefined>>): Found {
  return cites.flatMap(({ source: id }) => {
    const source = sources[id];
    if (!source) return [`${path}: there is no source ${id}`];
    return [
      ...(source.title && source.issuer ? [] : [`${path}: source ${id} has no title or issuer`]),
      ...(source.url?.startsWith('https://') || source.url?.startsWith('http://')
        ? []
        : [`${path}: source ${id} has no url`]),
      ...(isDate(source.retrievedOn) ? [] : [`${path}: source ${id} has no retrievedOn date`]),
    ];
  });
}

function lacksWords(text: Text | undefined, path: string): Found {
  return (['id', 'en'] as const).flatMap((locale) => (text?.[locale]?.trim() ? [] : [`${path}.${locale}: no text`]));
}

/** Ids of params and shared rules that a node names. */
function references(node: Record<string, unknown>): ['param' | 'rule', string][] {
  const { op, id, param, most } = node;
  return [
    ...(op === 'param' ? [['param', String(id)] as ['param', string]] : []),
    ...(op === 'rule' ? [['rule', String(id)] as ['rule', string]] : []),
    ...(op === 'meets' ? [['param', String(param)] as ['param', string]] : []),
    ...(typeof most === 'string' ? [['param', most] as ['param', string]] : []),
  ];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isDate = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
/** Words have `id` and nothing but languages; a condition has an `id` and an `op`. */
const isText = (value: Record<string, unknown>): value is { id: string; en?: string } =>
  'id' in value && Object.keys(value).every((key) => key === 'id' || key === 'en');
