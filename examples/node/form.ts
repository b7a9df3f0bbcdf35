// A form field checked through Standard Schema, the interface that form and API libraries take as it is.
// Run it: node form.ts (Node 22.18 or later)
import { nikSchema } from '@bansos-kit/core/nik';

const field = nikSchema({ locale: 'id' })['~standard'];

export async function check(typed: string): Promise<string> {
  const result = await field.validate(typed);
  return result.issues ? result.issues.map(({ message }) => message).join(' ') : 'baik';
}

console.log(await check('3204 1157 1090 9001')); //=> baik (synthetic)
console.log(await check('3204 1157 1090 900')); //=> NIK harus 16 angka. Anda mengisi 15, kurang 1.
