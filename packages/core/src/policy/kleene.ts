/** A truth value of three: 1 true, 0 false, -1 unknown. A number, because these are made by the million. */
export type Kleene = 1 | 0 | -1;

export const unknown = -1;
