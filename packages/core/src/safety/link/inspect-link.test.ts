import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import appPages from '../data/app-pages.json' with { type: 'json' };
import { explainLinkReason, inspectLink, type LinkReasonCode, type LinkVerdict } from '../index.ts';

interface Case {
  url: string;
  verdict: LinkVerdict;
  reasons: LinkReasonCode[];
  note: string;
}

const file = new URL('../../../cases/links.json', import.meta.url);
const cases = JSON.parse(readFileSync(file, 'utf8')) as Case[];

describe('cases', () => {
  it('are many, and no two alike', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(new Set(cases.map(({ url }) => url)).size).toBe(cases.length);
  });

  it.each(cases)('$verdict: $url', ({ url, verdict, reasons }) => {
    const result = inspectLink(url);
    expect(result.verdict).toBe(verdict);
    expect(result.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(reasons));
  });

  it('show every reason', () => {
    const shown = new Set(cases.flatMap(({ reasons }) => reasons));
    const seen = new Set(cases.flatMap(({ url }) => inspectLink(url).reasons.map(({ code }) => code)));
    expect([...seen].filter((code) => !shown.has(code))).toEqual([]);
    expect(seen.size).toBe(21);
  });
});

/** The same question by another way: the labels that the platform's own parser hands out. */
function mayBeOfficial(text: string): boolean {
  // Only what surrounds a link in a sentence may fall away: a name behind a comma inside it proves nothing.
  const trimmed = text.trim().replace(/^[<("'“‘[]+|[>)"'”’\],;!]+$/g, '');
  for (const candidate of [text, trimmed, `https://${trimmed}`, `https:${trimmed}`]) {
    for (const full of [candidate, `https://${candidate}`]) {
      const url = URL.canParse(full) ? new URL(full) : undefined;
      if (!url || !['http:', 'https:'].includes(url.protocol)) continue;
      const labels = url.hostname.split('.').filter((label, at, all) => label !== '' || at < all.length - 1);
      if (labels.length > 2 && labels.at(-1) === 'id' && labels.at(-2) === 'go') return true;
      const listed = appPages.some(
        ({ host, path, id }) =>
          labels.join('.') === host && url.pathname === path && url.searchParams.getAll('id').join('\n') === id,
      );
      if (listed) return true;
    }
  }
  return false;
}

const pieces = fc.constantFrom(
  ...[
    'go',
    'id',
    'go.id',
    '.go.id',
    'kemensos',
    'cekbansos.kemensos.go.id',
    'example.com',
    'a',
    '.',
    '。',
    '%2e',
    '/',
    '\\',
    '@',
    ':',
  ],
  ...[
    'https://',
    'http://',
    '//',
    '?',
    '#',
    '&',
    '=',
    'id=',
    '-',
    ' ',
    '\t',
    '\u200b',
    'xn--',
    '443',
    '[',
    ']',
    '%',
    'apk',
    'javascript:',
  ],
  ...['play.google.com', '/store/apps/details', '?id=id.go.kemensos.pelaporan', 'е', 'ｇｏ'],
);
const linkish = fc.array(pieces, { maxLength: 9 }).map((list) => list.join(''));
const anything = fc.oneof(linkish, fc.string({ unit: 'binary' }), fc.webUrl({ withQueryParameters: true }));

describe('for any text', () => {
  it('gives a verdict and throws nothing', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { verdict, reasons } = inspectLink(text);
        expect(['official', 'unofficial', 'suspicious']).toContain(verdict);
        expect(reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('calls nothing official whose host is neither under .go.id nor listed', () => {
    fc.assert(
      fc.property(anything, (text) => {
        if (inspectLink(text).verdict === 'official') expect(mayBeOfficial(text)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('repeats nothing of the path or the query', () => {
    fc.assert(
      fc.property(linkish, fc.stringMatching(/^[a-z]{12}$/), (start, secret) => {
        const said = JSON.stringify(inspectLink(`https://example.com/${start}?nik=${secret}#${secret}`));
        expect(said).not.toContain(secret);
      }),
    );
  });
});

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/).filter((text) => !/^xn--|^\d+$/.test(text));
const governmentHost = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => `${labels.join('.')}.go.id`);

describe('a host under .go.id', () => {
  it('is official however it is spelled: case, final dot, port, scheme', () => {
    const port = fc.constantFrom('', ':443', ':80', ':8080');
    const scheme = fc.constantFrom('', 'https://', 'http://', 'HTTPS://');
    fc.assert(
      fc.property(governmentHost, scheme, port, fc.boolean(), fc.boolean(), (host, before, after, upper, dot) => {
        const spelled = `${before}${upper ? host.toUpperCase() : host}${dot ? '.' : ''}${after}/`;
        expect(inspectLink(spelled)).toMatchObject({ verdict: 'official', host });
      }),
    );
  });

  it('is so no longer when it only stands in front, behind an @, or in the path', () => {
    fc.assert(
      fc.property(governmentHost, (host) => {
        const tricks = [`${host}.example.com`, `${host}@example.com`, `example.com/${host}`, `example.com?${host}`];
        for (const trick of tricks) expect(inspectLink(`https://${trick}`).verdict).toBe('suspicious');
      }),
    );
  });
});

it('takes what is no text for no link', () => {
  for (const value of [null, undefined, 7, {}, []]) {
    expect(inspectLink(value as unknown as string)).toEqual({
      verdict: 'unofficial',
      reasons: [{ code: 'not-a-link' }],
    });
  }
});

it('explains every reason in whole sentences, in both languages, and names the service', () => {
  for (const { url } of cases) {
    for (const reason of inspectLink(url).reasons) {
      for (const locale of ['id', 'en'] as const) {
        expect(explainLinkReason(reason, { locale })).toMatch(/^[A-Z][^{}]*\.$/);
      }
    }
  }
  const [, short] = inspectLink('https://bit.ly/contoh').reasons;
  expect(short && explainLinkReason(short, { locale: 'id' })).toBe(
    'Tautan pendek bit.ly menyembunyikan alamat tujuan. Anda tidak tahu situs apa yang akan terbuka.',
  );
});

it('does not say of a village office, whose site may end in .desa.id, that it is no government', () => {
  const { verdict, reasons } = inspectLink('https://contoh.desa.id/kabar');
  expect(verdict).toBe('unofficial');
  for (const reason of reasons) {
    expect(explainLinkReason(reason, { locale: 'id' })).not.toMatch(/bukan .*pemerintah/);
    expect(explainLinkReason(reason, { locale: 'en' })).not.toMatch(/\b(no|not) .*government/);
  }
});
