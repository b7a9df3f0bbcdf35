import type { ComplexAttributeConverter } from 'lit';

/** `programs="pkh, sembako"` and `['pkh', 'sembako']`; an empty list is as none. */
export const idList: ComplexAttributeConverter<readonly string[]> = {
  fromAttribute: (text) => (text ?? '').split(/[\s,]+/).filter((id) => id !== ''),
  toAttribute: (ids) => (ids.length > 0 ? ids.join(',') : null),
};
