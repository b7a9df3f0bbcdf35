// One file a programme, sorted by name.
import pkh from './pkh.json' with { type: 'json' };
import sembako from './sembako.json' with { type: 'json' };

export const programFiles = [pkh, sembako];
