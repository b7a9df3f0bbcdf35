/** Names that only the ministry's own pages have a reason to carry. */
const names = ['kemensos', 'cekbansos', 'kementeriansosial', 'kemsos'];
const digits: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/** What a host outside `.go.id` imitates: one of our words, or undefined. Sees through digits for letters, hyphens and doubled letters. */
export function imitates(host: string, hosted: boolean): string | undefined {
  if (host === 'go.id') return undefined; // the zone itself: nobody's page, and no imitation
  const letters = host.replace(/[013457]/g, (digit) => digits[digit] ?? digit);
  const flat = letters
    .replace(/[.-]/g, '')
    .replace(/rn/g, 'm')
    .replace(/(.)\1+/g, '$1');
  const name = names.find((word) => flat.includes(word));
  if (name !== undefined) return name;
  if (/(?:^|[.-])go[.-]id(?:[.-]|$)/.test(letters)) return 'go.id';
  if (
    /(?:bansos|dinsos|kemen[a-z]*|sosial|prov|kab|kota|desa|bantuan|sembako|pkh|bpnt|blt|dtks|dtsen|bps)goid/.test(flat)
  )
    return 'go.id';
  // A free page may be anybody's: there, the name of a programme is pretence enough to look twice.
  return hosted ? /bansos|dinsos|pkh|bpnt|dtks|dtsen|perlinsos|prakerja/.exec(flat)?.[0] : undefined;
}
