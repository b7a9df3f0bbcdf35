import type { Catalog } from '@bansos-kit/core/policy';
import type { EmbedToolStrings } from '../../i18n/embed/strings.ts';
import { fill } from '../../i18n/fill.ts';
import { longDate } from '../../lib/dates.ts';
import type { Packed } from '../../lib/embed/pack.ts';
import type { Problem } from '../../lib/embed/regional.ts';
import { shipped } from '../../lib/embed/shipped.ts';
import { byId, make } from '../dom.ts';

/** Rules that can be embedded: as the preview takes them, and inside the files. */
export interface RegionalRules {
  catalog: Catalog;
  packed: Packed;
}

/** What came of a choice: rules, or what to say instead of them. */
interface Reading {
  rules?: RegionalRules;
  said: string;
  problems?: readonly Problem[];
}

/** More than any catalog, and less than what a phone could load. */
const largest = 2_000_000;
/** As many mistakes as one puts right before looking again. */
const shownProblems = 20;

/** The step "regional rules": reads what is chosen, says what came of it, and gives the rules on. A file stays in this browser. */
export function startRules(
  words: EmbedToolStrings,
  version: string,
  changed: (rules: RegionalRules | undefined) => void,
): void {
  const choice = byId<HTMLSelectElement>('embed-rules');
  const file = byId<HTMLInputElement>('embed-rules-file');
  let turn = 0;

  const say = ({ rules, said, problems = [] }: Reading): void => {
    byId('embed-rules-said').textContent = said;
    byId('embed-rules-problems').replaceChildren(...problemItems(problems, words));
    changed(rules);
  };
  const read = async (): Promise<void> => {
    const own = choice.value === 'own';
    const [given] = (own && file.files) || [];
    byId('embed-rules-own').hidden = !own;
    const mine = ++turn;
    if (given && given.size > largest) return say({ said: words.rulesTooLarge });
    const load = given ? async () => JSON.parse(await given.text()) : shipped[choice.value];
    say({ said: load ? words.rulesReading : '' });
    if (!load) return;
    const reading = await readRules(load, version, words).catch(
      (error: unknown): Reading => ({
        said: error instanceof SyntaxError ? words.rulesNoJson : words.rulesFailed,
      }),
    );
    if (mine === turn) say(reading); // or something else was chosen meanwhile
  };
  choice.addEventListener('change', read);
  file.addEventListener('change', read);
  // The same file, put right, is a choice too: a browser says nothing of a file that is chosen again.
  file.addEventListener('click', () => Object.assign(file, { value: '' }));
  file.addEventListener('cancel', read);
  void read(); // a browser may have kept the choice of a page that was left
}

async function readRules(load: () => Promise<unknown>, version: string, words: EmbedToolStrings): Promise<Reading> {
  const json = await load();
  const [{ judgeRegional }, { pack }] = await Promise.all([
    import('../../lib/embed/regional.ts'),
    import('../../lib/embed/pack.ts'),
  ]);
  const locale = document.documentElement.lang === 'en' ? 'en' : 'id';
  const { catalog, problems } = judgeRegional(json, locale);
  if (!catalog) return { said: fill(words.rulesProblems, { n: problems.length }), problems };
  const [bansos, frame] = await Promise.all([releaseText(version, 'bansos'), releaseText(version, 'frame')]);
  const said = fill(words.rulesRead, {
    name: catalog.name[locale] ?? catalog.name.id,
    programs: catalog.programs.length,
    date: longDate(catalog.evidenceUntil, locale),
  });
  return { said, rules: { catalog, packed: await pack(catalog, { bansos, frame }) } };
}

/** A file of the release as text. A script may import it, where it may fetch nothing. */
async function releaseText(version: string, file: 'bansos' | 'frame'): Promise<string> {
  const module: { default: string } = await import(/* @vite-ignore */ `/sematan/v${version}/text/${file}.js`);
  return module.default;
}

function problemItems(problems: readonly Problem[], words: EmbedToolStrings): HTMLLIElement[] {
  const items = problems
    .slice(0, shownProblems)
    .map(({ path, sentence }) =>
      make('li', {}, ...(path ? [make('code', { translate: 'no' }, path), ': '] : []), sentence),
    );
  const more = problems.length - shownProblems;
  return more > 0 ? [...items, make('li', {}, fill(words.rulesMore, { n: more }))] : items;
}
