import type { Language } from '../language.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import type { PolicyWords } from './policy/words.ts';
import type { SafetyWords } from './safety/words.ts';
import type { ScheduleWords } from './schedule/words.ts';
import type { WelfareWords } from './welfare/words.ts';

/** Everything the command says. A text that is missing in one language does not compile. */
export interface Words
  extends Omit<PolicyWords, 'help' | 'usage'>,
    Omit<ScheduleWords, 'help' | 'usage'>,
    Omit<WelfareWords, 'help' | 'usage'>,
    Omit<SafetyWords, 'help' | 'usage'> {
  language: Language;
  help: HelpWords;
  usage: UsageWords;
  nik: NikWords;
  region: RegionWords;
}

export const words: Record<Language, Words> = { id, en };

/** What `--help` says of one command, by the names of its arguments. */
export interface CommandWords<Argument extends string> {
  description: string;
  arguments: Record<Argument, string>;
  examples: { command: string; says: string }[];
  notes: string[];
}

type HelpOfRooms = PolicyWords['help'] & ScheduleWords['help'] & WelfareWords['help'] & SafetyWords['help'];
type UsageOfRooms = PolicyWords['usage'] & ScheduleWords['usage'] & WelfareWords['usage'] & SafetyWords['usage'];

interface HelpWords extends HelpOfRooms {
  headings: Record<'usage' | 'commands' | 'arguments' | 'options' | 'examples' | 'notes' | 'exitCodes', string>;
  /** Stand in the usage line. */
  command: string;
  options: string;
  exitCodes: [code: string, meaning: string][];
  /** Stands at the end of the help of a group of commands. */
  more: Record<'root' | 'catalog', string>;
  root: CommandWords<'locale' | 'help' | 'version'>;
  nik: CommandWords<'nik' | 'as-of' | 'kk' | 'reveal' | 'json' | 'locale' | 'help'>;
  region: CommandWords<'query' | 'level' | 'within' | 'limit' | 'children' | 'villages' | 'json' | 'locale' | 'help'>;
}

/** Each says what was found or missing, what was expected and how to go on, and repeats no number. */
interface UsageWords extends UsageOfRooms {
  /** Stands before each sentence. */
  error: string;
  /** Stands after it. */
  seeHelp: string;
  numberAsCommand: string;
  unknownCommand(word: string | undefined): string;
  unknownOption(name: string | undefined): string;
  choice(option: string, choices: readonly string[]): string;
  date(option: string): string;
  count(option: string, most: number): string;
  parentCode(option: string): string;
  noNumber: string;
  emptyInput: string;
  severalNumbers: string;
  noQuery: string;
  numberAsRegion: string;
  onlyForText(option: string): string;
  onlyForCode(option: string): string;
  childrenAndVillages: string;
  villagesOfProvince: string;
  childrenOfDistrict: string;
  belowVillage: string;
  /** Not the caller's mistake but ours. */
  fault: string;
}

interface NikWords {
  /** Asks a person to type the number. */
  prompt: string;
  verdict: Record<'nik' | 'kk', Record<'valid' | 'suspect' | 'invalid', string>>;
  /** Below the places 1–2, 3–4, 5–6, 7–12 and 13–16. */
  parts: Record<'nik' | 'kk', [string, string, string, string, string]>;
  issues: string;
  hints: string;
  candidates: string;
  region: string;
  birthDate: string;
  otherBirthDate: string;
  issueDate: string;
  sex: string;
  male: string;
  female: string;
  serial: string;
  age(years: number, asOf?: string): string;
  retired: string;
  unknownRegion(code: string): string;
  retiredCode: string;
  /** How the code ended, and that this does no harm. */
  ended: Record<'nik' | 'kk', (decree: string, law: string | null) => string>;
  closing: Record<'nik' | 'kk', string>;
}

interface RegionWords {
  code: string;
  kind: string;
  kinds: Record<'province' | 'kabupaten' | 'kota' | 'district' | 'desa' | 'kelurahan' | 'desa-adat', string>;
  status: string;
  current: string;
  retired: string;
  within: string;
  contains: string;
  /** "31 kecamatan" */
  count: Record<'regency' | 'district' | 'village', (count: number) => string>;
  retiredCount: Record<'regency' | 'district', (count: number) => string>;
  noName: string;
  ended: string;
  endedBy(decree: string, law: string | null): string;
  lastListed: string;
  now: string;
  nowWithin(regency: string): string;
  nowUnknown: string;
  certainty: string;
  basis: Record<'printed' | 'position' | 'position-trailing' | 'gap-unnamed', string>;
  successorBasis: Record<'same name' | 'similar name' | 'same name in province' | 'curated', string>;
  otherNames: string;
  capital: string;
  timeZone: string;
  otherCodes: string;
  notFound(code: string): string;
  /** How far the code is known. */
  foundOnly(code: string, name: string): string;
  nothingLike: string;
  /** Stands before the regions whose codes start like an unfinished one. */
  canBecome(code: string): string;
  lengths: string;
  doubt: string;
  hits(count: number, more: boolean): string;
  matched(name: string): string;
  none: string;
  source(asOf: string): string;
}
