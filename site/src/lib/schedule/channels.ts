import type { Catalog } from '@bansos-kit/core/policy';
import { channels, deadlines } from '@bansos-kit/core/schedule';
import { fill } from '../../i18n/fill.ts';
import { longDate } from '../dates.ts';
import { type Basis, periodText } from '../programs/basis.ts';
import type { Context } from '../programs/context.ts';
import type { Listed } from './listing.ts';

interface ChannelView {
  name: string;
  members: string;
  how: string;
  where?: string;
  who?: string;
  documents: string[];
  basis: Basis;
}

export interface ChannelGroup {
  programs: string[];
  channels: ChannelView[];
}

interface Rule {
  validFrom: string;
  validTo?: string;
  confidence: Basis['confidence'];
  cite: Parameters<Context['cite']>[0] & object;
  evidenceUntil: string;
  note?: { id: string; en: string };
}

function basisOfRule(context: Context, { validFrom, validTo, confidence, cite, evidenceUntil, note }: Rule): Basis {
  const { strings, locale, say } = context;
  return {
    refs: context.cite(cite),
    confidence,
    words: [
      periodText({ validFrom, ...(validTo === undefined ? {} : { validTo }) }, context),
      strings.confidence[confidence],
      fill(strings.until, { date: longDate(evidenceUntil, locale) }),
    ],
    notes: note ? [say(note)] : [],
    alternatives: [],
  };
}

/** How money or goods reach people on a day. Programmes with the same channels stand together. */
export function channelGroups(context: Context, listed: readonly Listed[], day: string): ChannelGroup[] {
  const { say } = context;
  const groups = new Map<string, ChannelGroup>();
  for (const { program, running, current } of listed) {
    if (!running && current.length === 0) continue;
    const found = channels({ program: program.id, asOf: day }).channels;
    if (found.length === 0) continue;
    const key = found.map(({ id }) => id).join();
    const group = groups.get(key) ?? {
      programs: [],
      channels: found.map((channel) => ({
        name: say(channel.name),
        members: channel.members.length > 1 ? channel.members.join(', ') : '',
        how: say(channel.how),
        ...(channel.where ? { where: say(channel.where) } : {}),
        ...(channel.who ? { who: say(channel.who) } : {}),
        documents: (channel.documents ?? []).map(say),
        basis: basisOfRule(context, channel),
      })),
    };
    group.programs.push(say(program.name));
    groups.set(key, group);
  }
  return [...groups.values()];
}

export interface DeadlineView {
  programs: string[];
  text: string;
  basis: Basis;
}

/** Until when something must be done, as far as a source says so. */
export function deadlineViews(context: Context, { programs }: Catalog, day: string): DeadlineView[] {
  return deadlines({ asOf: day }).map((deadline) => ({
    programs: programs.filter(({ id }) => deadline.programs.includes(id)).map(({ name }) => context.say(name)),
    text: context.say(deadline.text),
    basis: basisOfRule(context, deadline),
  }));
}
