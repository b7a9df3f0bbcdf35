// Peers on the npm registry, each asked in its own way. `check` answers yes or no; `read` takes the number apart and gives
// the birth date and the sex it found. `rows` is how many rows a pass takes, fewer for the slow.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { nikParser } = require('nik-parser');
const nusantara = require('nusantara-valid');
const extended = require('nusantara-valid/dist/cjs/nusantara-valid.extended.js');
const parsenik = require('parsenik');

const day = (date) => date.toISOString().slice(0, 10);
const nameOf = (name) => `${name} ${require(`${name}/package.json`).version}`;

const readNusantara = (library) => (text) => {
  const { birthday, sex } = library.getDataNIK(text);
  return { birthDate: day(birthday), sex: sex.toLowerCase() };
};

export const peers = [
  {
    name: nameOf('nik-parser'),
    rows: 200_000,
    check: (text) => nikParser(text).isValid(),
    read: (text) => {
      const nik = nikParser(text);
      return { birthDate: day(nik.lahir()), sex: nik.kelamin() === 'wanita' ? 'female' : 'male' };
    },
  },
  {
    name: nameOf('nusantara-valid'),
    rows: 200_000,
    check: nusantara.isValidNIK,
    read: readNusantara(nusantara),
  },
  {
    name: `${nameOf('nusantara-valid')}, extended`,
    rows: 200_000,
    check: extended.isValidNIK,
    read: readNusantara(extended),
  },
  {
    name: nameOf('parsenik'),
    rows: 4_000,
    check: (text) => parsenik.isValid(Number(text)), // it takes numbers only
    read: (text) => {
      const { tanggal_lahir, jenis_kelamin } = parsenik.parse(Number(text));
      return { birthDate: tanggal_lahir, sex: jenis_kelamin === 'PEREMPUAN' ? 'female' : 'male' };
    },
  },
];
