/**
 * What a page may word, in any element: titles, labels, questions, buttons, hints of fields, and where its own office helps. All else
 * stays in our words: who we are not, what happens to what is typed, what came out, how sure it is, who said so, and what an answer
 * means. A sentence that is new is kept, until it stands here. The README lists them.
 */
const free =
  /^(?:title|label|hint|next|back|see-result|clear|check|example|goToField|useThis|show|hide|save|filter|all|province|regency|district|first(?:Province|Regency)|change.*|region\..+|ask\..+|members\.(?!people).+|step\.(?!hasil).+|exports\.(?:title|print|ics)|steps\.(?:propose|documents)|(?:result|parts|suggestions)Title)$/;

/**
 * A sentence with the page's own wording, where it may have one. An empty wording counts as none, and so does anything that is
 * no text: an element never shows a nameless button.
 */
export function override<Section>(section: Section, own: unknown, key: keyof Section & string): string {
  const wording = !free.test(key) || !isRecord(own) || !Object.hasOwn(own, key) ? undefined : own[key];
  return typeof wording === 'string' && wording.trim() !== '' ? wording : (section[key] as string);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
