// Made-up households for the national catalog. About one fact in ten is unknown, as in a real form or register.
import { randomFrom } from './random.mjs';

const provinces = ['11', '12', '31', '32', '33', '34', '35', '36', '51', '53', '64', '73', '91', '94'];

/** @param {number} count */
export function makeHouseholds(count) {
  const random = randomFrom(20_261_121);
  const below = (most) => Math.floor(random() * most);
  const pick = (list) => list[below(list.length)];
  const maybe = (value) => (random() < 0.1 ? undefined : value);
  const given = (facts) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

  const member = (headOfFamily) => {
    const age = headOfFamily ? 20 + below(60) : below(85);
    const isPupil = age >= 7 && age < 19;
    const level = age < 13 ? 'sd' : age < 16 ? 'smp' : 'sma';
    return given({
      headOfFamily: maybe(headOfFamily),
      birthDate: maybe(`${2025 - age}-0${1 + below(9)}-1${below(10)}`),
      sex: maybe(pick(['male', 'female'])),
      pregnancy: maybe(age > 17 && age < 45 && random() < 0.1 ? 'pregnant' : 'none'),
      school: maybe(isPupil ? level : age < 25 && random() < 0.2 ? 'university' : 'none'),
      disability: maybe(random() < 0.04 ? pick(['mild', 'severe']) : 'none'),
      deceased: maybe(false),
      orphan: maybe(random() < 0.02),
      kip: maybe(isPupil && random() < 0.3),
      occupation: maybe(
        age < 17 ? 'none' : random() < 0.06 ? pick(['asn', 'state-pensioner']) : pick(['other', 'none']),
      ),
    });
  };

  return Array.from({ length: count }, () =>
    given({
      region: maybe(pick(provinces)),
      registered: maybe(random() < 0.6 ? 'dtsen' : 'none'),
      decile: maybe(1 + below(10)),
      receives: maybe(random() < 0.3 ? ['pkh', 'sembako'] : []),
      kks: maybe(random() < 0.3),
      electricityVa: maybe(pick([450, 900, 1300, 2200])),
      residesAtAddress: maybe(random() < 0.97),
      members: maybe(Array.from({ length: 1 + below(6) }, (_, index) => member(index === 0))),
    }),
  );
}
