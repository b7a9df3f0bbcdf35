/**
 * How keys begin that no page can touch, in any element: who we are not, what happens to what is typed, how scams look; and what
 * keeps apart fitting, being registered and being paid, what is known and what is not, and who said it. The README lists them.
 */
const kept =
  /^(?:notice|privacy|scam|official|share\.|status|fact|reason|result|hint\.|when|amount|confidence|certainty\.|print|step\.hasil|steps\.check|folded|gate\.(?:rest|each)|skippable|notAnnounced|notSeen|as-of|catalog|lead|waves|stale|byPress|reportedBy|fine|odd|proves)/;

/**
 * A sentence with the page's own wording, where it may have one. An empty wording counts as none, and so does anything that is
 * no text: an element never shows a nameless button.
 */
export function override<Section>(section: Section, own: unknown, key: keyof Section & string): string {
  const wording = kept.test(key) || !isRecord(own) || !Object.hasOwn(own, key) ? undefined : own[key];
  return typeof wording === 'string' && wording.trim() !== '' ? wording : (section[key] as string);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
