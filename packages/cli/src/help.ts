import type { ArgDef, ArgsDef } from 'citty';
import { columns, margin, paragraph } from './layout.ts';
import { aliasOf } from './options.ts';
import type { Paint } from './paint.ts';
import type { CommandWords, Words } from './words/words.ts';

export const commandNames = ['nik', 'region', 'check', 'schedule', 'status', 'welfare', 'link', 'catalog'] as const;
export const catalogCommandNames = ['lint', 'diff', 'print', 'schema'] as const;

/** A command as its help shows it. */
export interface HelpPage {
  /** Empty for the command itself. */
  name: '' | (typeof commandNames)[number] | `catalog ${(typeof catalogCommandNames)[number]}`;
  args: ArgsDef;
  about: CommandWords<string>;
}

/** The help of a command, made from its definition and the words about it. */
export function renderHelp({ name, args, about }: HelpPage, words: Words, paint: Paint): string {
  const { help } = words;
  const heading = (text: string): string => margin + paint.bold(text);
  const described = (entries: [string, ArgDef][]): string[][] =>
    entries.map(([argument, definition]) => [`  ${spell(argument, definition)}`, about.arguments[argument] ?? '']);
  const section = (title: string, lines: string[]): string[] =>
    lines.length === 0 ? [] : ['', heading(title), ...lines];

  const all = Object.entries(args);
  const positional = all.filter(([, { type }]) => type === 'positional');
  const options = all.filter(([, { type }]) => type !== 'positional');
  const isGroup = name === '' || name === 'catalog';
  const usage = [
    'bansos',
    name,
    isGroup ? help.command : '',
    ...positional.map(([, arg]) => spell('', arg)),
    help.options,
  ];
  const commands =
    name === ''
      ? commandNames.map((command) => [`  ${command}`, help[command].description])
      : name === 'catalog'
        ? catalogCommandNames.map((command) => [`  ${command}`, help[`catalog ${command}`].description])
        : [];
  const examples = about.examples.flatMap(({ command, says }, place) => [
    ...(place === 0 ? [] : ['']),
    ...paragraph(says, paint.dim).map((line) => `  ${line}`),
    `${margin}  $ ${paint.cyan(command)}`,
  ]);
  return [
    '',
    ...paragraph(about.description),
    ...section(help.headings.usage, [`${margin}  ${usage.filter(Boolean).join(' ')}`]),
    ...section(help.headings.commands, columns(commands, [paint.cyan])),
    ...section(help.headings.arguments, columns(described(positional), [paint.cyan])),
    ...section(help.headings.options, columns(described(options), [paint.cyan])),
    ...section(help.headings.examples, examples),
    ...section(
      help.headings.notes,
      about.notes.flatMap((note) => columns([['', note]])),
    ),
    ...section(help.headings.exitCodes, columns(help.exitCodes.map(([code, meaning]) => [`  ${code}`, meaning]))),
    ...(isGroup ? ['', ...paragraph(help.more[name || 'root'], paint.dim)] : []),
    '',
    '',
  ].join('\n');
}

function spell(name: string, argument: ArgDef): string {
  const { type, valueHint } = argument;
  if (type === 'positional') return `<${valueHint}>`;
  const alias = aliasOf(argument) ?? '';
  const names = [alias.length === 1 ? [`-${alias}`] : [], `--${name}`, alias.length > 1 ? [`--${alias}`] : []];
  return `${names.flat().join(', ')}${type === 'boolean' ? '' : ` <${valueHint}>`}`;
}
