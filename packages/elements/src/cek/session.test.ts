import { nationalCatalog } from '@bansos-kit/core/catalog';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  noAnswers,
  withFact,
  withGate,
  withMember,
  withMemberCount,
  withoutMember,
} from './flow/answers.ts';
import { createJudge } from './flow/judge.ts';
import type { Step } from './flow/steps.ts';
import { pageAddress } from './hand-over.ts';
import { rulesOf } from './rules.ts';
import { Session } from './session.ts';
import { startRegion } from './start-region.ts';
import { readNumber } from './view/read-number.ts';

const judge = createJudge(nationalCatalog, { asOf: '2026-05-01' });

function through(session: Session): Step[] {
  const seen: Step[] = [session.at];
  while (session.at !== 'hasil' && seen.length < 20) {
    session.next();
    seen.push(session.at);
  }
  return seen;
}

describe('Session', () => {
  it('goes through the questions to the list of answers and the result, and back again', () => {
    const session = new Session({ judge });
    expect(session.before).toBe(session.at);
    const there = through(session);
    expect(there).toEqual(['wilayah', 'data', 'bantuan', 'keluarga', 'kerja', 'rumah', 'periksa', 'hasil']);
    expect(session.outcome?.running.length).toBeGreaterThan(0);
    const back: Step[] = [session.at];
    while (session.before !== session.at) {
      session.back();
      back.push(session.at);
    }
    expect(back).toEqual([...there].reverse());
    expect(session.outcome).toBeUndefined();
  });

  it('asks "does anybody …?" again when somebody was added: "nobody" was not said of them', () => {
    const session = new Session({ judge });
    const pass = (until: Step) => {
      for (let screen = 0; screen < 10 && session.at !== until; screen++) session.next();
    };
    pass('keluarga');
    session.answers = withMember(withMemberCount(session.answers, 1), 0, 'age', 30);
    pass('anak');
    session.answers = withGate(session.answers, 'school', 'none');
    pass('periksa');
    session.change('keluarga');
    session.answers = withMember(withMemberCount(session.answers, 2), 1, 'age', 8);
    session.next();
    expect(session.at).toBe('anak');
    expect(session.answers.gates['school']).toBeUndefined();
  });

  it('takes "these, and nobody else" back when an age changes, and keeps "nobody"', () => {
    const two = withMember(withMemberCount(noAnswers, 2), 0, 'age', 30);
    const said = withGate(withGate(two, 'disability', 'some'), 'school', 'none');
    expect(withMember(said, 1, 'age', 70).gates).toEqual({ school: 'none' });
    expect(withMember(said, 0, 'age', 30).gates).toEqual(said.gates);
    expect(withMember(said, 0, 'school', 'sd').gates).toEqual(said.gates);
    expect(withMemberCount(said, 1).gates).toEqual(said.gates);
  });

  it('leads from a changed answer to what the change makes necessary, then back to the list', () => {
    const session = new Session({ judge });
    while (session.at !== 'periksa') session.next();
    session.change('keluarga');
    session.answers = withMember(withMemberCount(session.answers, 1), 0, 'age', 30);
    session.next();
    // "Pekerjaan" was seen: it asked about the parents' income, and of nobody's work.
    expect(through(session)).toEqual(['anak', 'kesehatan', 'kerja', 'periksa', 'hasil']);
  });

  describe('after "Ubah"', () => {
    const family = (answers: Answers, ...ages: number[]) =>
      ages.reduce((all, age, at) => withMember(all, at, 'age', age), withMemberCount(answers, ages.length));

    /** To the list of answers, with these ages and nobody to whom anything applies. */
    function answered(...ages: number[]): Session {
      const session = new Session({ judge });
      session.answers = withFact(withFact(session.answers, 'registered', 'dtsen'), 'decile', 2);
      for (let screen = 0; screen < 10 && session.at !== 'periksa'; screen++) {
        if (session.at === 'keluarga') session.answers = family(session.answers, ...ages);
        for (const { fact, gated } of session.stage?.questions ?? [])
          if (gated) session.answers = withGate(session.answers, fact, 'none');
        session.next();
      }
      session.change('keluarga');
      return session;
    }
    const asked = (session: Session) => session.stage?.questions.map(({ path }) => path);

    it('stops where the change asks something new, also on a screen that was seen', () => {
      const session = answered(40, 35);
      session.answers = withMember(withMemberCount(session.answers, 1), 0, 'age', 78);
      const stops = through(session);
      expect(stops).toContain('kesehatan');
      session.goTo('kesehatan');
      expect(asked(session)).toContain('members.livesAlone');
    });

    it('stops where a question is asked of one more', () => {
      const session = answered(40, 40);
      session.answers = withMember(withMemberCount(session.answers, 3), 2, 'age', 40);
      session.next();
      expect([session.at, session.stage?.questions[0]?.members]).toEqual(['anak', [0, 1, 2]]);
    });

    it('goes straight back where somebody left and nothing else changed', () => {
      const session = answered(40, 38, 13, 8);
      session.answers = withoutMember(session.answers, 1);
      session.next();
      expect(session.at).toBe('periksa');
    });

    it('stops each time that something is taken back, until it is answered', () => {
      const session = answered(40, 13);
      session.answers = withMember(session.answers, 1, 'age', 8);
      session.next();
      expect([session.at, session.answers.gates]).toEqual(['anak', {}]);
      session.back();
      session.next();
      expect(session.at).not.toBe('periksa');
    });
  });

  it('goes to a screen that is asked, and to no other', () => {
    const session = new Session({ judge });
    expect(session.goTo('anak')).toBe(false);
    expect(session.at).toBe('wilayah');
    expect(session.goTo('bantuan')).toBe(true);
    expect(session.stage?.questions.map(({ path }) => path)).toEqual(['receives']);
  });

  it('shows an empty list where nothing is asked', () => {
    const session = new Session({ judge: createJudge(nationalCatalog, { asOf: '2026-05-01', programs: ['bst'] }) });
    expect([session.at, session.before, session.place, session.stage]).toEqual(['periksa', 'periksa', 0, undefined]);
  });

  it('keeps the answers on the way back', () => {
    const session = new Session({ judge });
    session.next();
    session.answers = withFact(session.answers, 'decile', 2);
    session.next();
    session.back();
    expect([session.at, session.answers.facts['decile']]).toEqual(['data', 2]);
  });
});

describe('readNumber', () => {
  it.each([
    ['12', 12],
    [' 12 ', 12],
    ['Rp 1.500.000', 1_500_000],
    ['1,500,000', 1_500_000],
    ['', undefined],
    ['  ', undefined],
    ['12a', Number.NaN],
    ['1.5', Number.NaN],
    ['-3', Number.NaN],
    ['1.500,000', Number.NaN],
  ])('%j is %s', (text, number) => expect(readNumber(text)).toEqual(number));
});

describe('what a page gives', () => {
  it('a region is one in use, with or without dots; anything else is none', () => {
    expect(['32.73', '3273', '32', '32.73.01', '99', '3299', 'x', undefined].map(startRegion)).toEqual([
      '3273',
      '3273',
      '32',
      '3273',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('an address is shared without what stands behind ? and #', () => {
    const at = (url: string) => pageAddress(new URL(url) as unknown as Location);
    expect(at('https://dinsos.example/cek?nama=x#y')).toBe('https://dinsos.example/cek');
    expect(at('about:srcdoc')).toBe('');
  });

  it('its own policy stands in place of ours, and a catalog that does not fit is left out and said', () => {
    const own = { ...nationalCatalog, id: 'own', programs: [] };
    expect(rulesOf(own, undefined)).toEqual({ catalog: own, failed: false });
    const stray = { ...nationalCatalog, id: 'stray' };
    expect(rulesOf(undefined, stray).failed).toBe(true);
    expect(rulesOf(undefined, stray).catalog.id).toBe('national');
  });
});
